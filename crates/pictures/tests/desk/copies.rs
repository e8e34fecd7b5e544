//! Sizes, colours and names of copies.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use broadsheet_content::article::Picture;
use broadsheet_content::copies::Format;
use broadsheet_pictures::{Desk, Shape, Wanted};
use image::imageops::{FilterType, resize};

use crate::support::{Studio, around, avif_size, decoded, jpeg, likeness, png, png_with_profile, transparent_png, turned, waves};

#[test]
fn every_copy_that_a_page_names_is_there_and_no_other() {
    let studio = Studio::new();
    let original = studio.file("Quay at dawn.jpg", &jpeg(&waves(1000, 500)));
    for shape in [Shape::Natural, Shape::Teaser(None)] {
        let copies = studio.copies(&original, shape);
        let mut picture = Picture { src: "/media/Quay at dawn.jpg".into(), ..Picture::default() };
        copies.stand_in(&mut picture);
        let mut named: Vec<String> = [Format::Avif, Format::Webp, Format::Fallback]
            .into_iter()
            .filter_map(|format| picture.srcset(format))
            .flat_map(|set| {
                set.split(", ").map(|candidate| candidate.split(' ').next().expect("an address").to_owned()).collect::<Vec<_>>()
            })
            .collect();
        let mut there: Vec<String> = copies.files(&studio.desk()).map(|file| format!("/{}", file.name)).collect();
        named.sort();
        there.sort();
        assert_eq!(named, there);
        assert!(there.contains(&picture.src), "{}", picture.src);
        assert!(copies.files(&studio.desk()).all(|file| file.path.is_file()));
        assert!(picture.src.starts_with("/pictures/quay-at-dawn-"), "{}", picture.src);
    }
}

#[test]
fn copies_are_as_large_as_they_say_and_look_like_the_original() {
    let studio = Studio::new();
    let drawn = waves(1000, 500);
    let copies = studio.copies(&studio.file("a.png", &png(&drawn)), Shape::Natural);
    assert_eq!((copies.width, copies.height, copies.widest), (1000, 500, 1000), "never wider than the original");
    for width in Format::Avif.widths(copies.widest) {
        let expected = resize(&drawn, width, width / 2, FilterType::Lanczos3);
        let webp = decoded(&studio.copy(&copies, &format!("-{width}.webp")));
        assert!(likeness(&webp, &expected) > 33.0, "WebP at {width}: {}", likeness(&webp, &expected));
        assert_eq!(avif_size(&studio.copy(&copies, &format!("-{width}.avif"))), (width, width / 2));
    }
    for width in Format::Fallback.widths(copies.widest) {
        let expected = resize(&drawn, width, width / 2, FilterType::Lanczos3);
        let jpeg = decoded(&studio.copy(&copies, &format!("-{width}.jpg")));
        assert!(likeness(&jpeg, &expected) > 33.0, "JPEG at {width}: {}", likeness(&jpeg, &expected));
    }
}

#[test]
fn a_teaser_shows_the_part_around_the_focal_point() {
    let studio = Studio::new();
    let drawn = waves(900, 300);
    let original = studio.file("a.png", &png(&drawn));
    for (x, left) in [(0.0, 0), (0.5, 225), (1.0, 450)] {
        let copies = studio.copies(&original, around(x, 0.5));
        assert_eq!((copies.width, copies.height), (450, 300));
        let part = image::imageops::crop_imm(&drawn, left, 0, 450, 300).to_image();
        let shown = decoded(&studio.copy(&copies, "-450.webp"));
        assert!(likeness(&shown, &part) > 33.0, "around {x}: {}", likeness(&shown, &part));
    }
    let near = |x| studio.copies(&original, around(x, 0.5)).src;
    assert_eq!(near(0.50), near(0.501), "two articles that point at nearly the same spot share copies");
}

#[test]
fn a_teaser_of_a_three_to_two_picture_is_the_picture() {
    let studio = Studio::new();
    let original = studio.file("a.jpg", &jpeg(&waves(600, 401)));
    assert_eq!(studio.copies(&original, around(0.1, 0.9)), studio.copies(&original, Shape::Natural));
}

#[test]
fn a_picture_is_turned_as_its_exif_data_say_and_the_data_stay_behind() {
    let studio = Studio::new();
    let drawn = waves(400, 200);
    let upright = image::imageops::rotate90(&drawn);
    let copies = studio.copies(&studio.file("a.jpg", &turned(&jpeg(&drawn), 6)), Shape::Natural);
    assert_eq!((copies.width, copies.height), (200, 400));
    let shown = decoded(&studio.copy(&copies, "-200.webp"));
    assert!(likeness(&shown, &upright) > 33.0, "{}", likeness(&shown, &upright));
    for file in copies.files(&studio.desk()) {
        let bytes = fs::read(&file.path).expect("reads");
        assert!(!bytes.windows(4).any(|window| window == b"Exif" || window == b"EXIF"), "{}", file.name);
    }
}

#[test]
fn colours_of_another_profile_are_brought_to_srgb() {
    let studio = Studio::new();
    let profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    let flat = image::RgbImage::from_pixel(240, 160, image::Rgb([200, 100, 50]));
    let copies = studio.copies(&studio.file("p3.png", &png_with_profile(&flat, profile)), Shape::Natural);
    let image::Rgb([red, green, blue]) = *decoded(&studio.copy(&copies, "-240.jpg")).get_pixel(120, 80);
    // (200, 100, 50) in Display P3 is (213, 96, 34) in sRGB.
    assert!(red.abs_diff(213) < 5 && green.abs_diff(96) < 5 && blue.abs_diff(34) < 6, "{red} {green} {blue}");
}

#[test]
fn a_picture_on_nothing_keeps_its_shape() {
    let studio = Studio::new();
    let copies = studio.copies(&studio.file("disc.png", &transparent_png(300)), Shape::Natural);
    assert!(copies.src.ends_with("-300.png"), "{}", copies.src);
    for ending in ["-300.png", "-300.webp"] {
        let shown = image::load_from_memory(&studio.copy(&copies, ending)).expect("decodes").into_rgba8();
        assert_eq!((shown.get_pixel(0, 0).0[3], shown.get_pixel(150, 150).0[3]), (0, 255), "{ending}");
    }
    // The box `auxC` of an AVIF declares one of its frames as the alpha channel.
    let avif = studio.copy(&copies, "-300.avif");
    assert!(avif.windows(4).any(|window| window == b"auxC"));
}

#[test]
fn copies_are_the_same_whatever_the_number_of_threads() {
    let bytes = jpeg(&waves(700, 700));
    let made = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| {
            let studio = Studio::new();
            let copies = studio.copies(&studio.file("a.jpg", &bytes), Shape::Teaser(None));
            let desk = studio.desk();
            copies.files(&desk).map(|file| (file.name, fs::read(file.path).expect("reads"))).collect::<Vec<_>>()
        })
    };
    let alone = made(1);
    assert_eq!(alone.len(), 8);
    assert!(alone == made(4), "the bytes differ");
}

#[test]
fn nothing_is_made_twice() {
    let studio = Studio::new();
    let original = studio.file("a.jpg", &jpeg(&waves(500, 500)));
    let wanted: Vec<Wanted> =
        [Shape::Natural, around(0.5, 0.5), around(0.5, 0.501)].into_iter().map(|shape| Wanted { path: original.clone(), shape }).collect();
    let run = |wanted: &[Wanted]| {
        let (desk, made) = (studio.desk(), AtomicUsize::new(0));
        let plan = desk.plan(wanted).expect("plans");
        let missing = plan.missing();
        let copies = plan
            .carry_out(&|| {
                made.fetch_add(1, Ordering::Relaxed);
            })
            .expect("a cache");
        assert_eq!(made.into_inner(), missing, "what was announced was made");
        (missing, copies)
    };
    let (missing, first) = run(&wanted);
    // Two shapes: AVIF and WebP at 240 and 500, JPEG at 240 and 500.
    assert_eq!(missing, 12);
    let (missing, second) = run(&wanted);
    assert_eq!((missing, &second), (0, &first));

    // The same picture with another file name has copies of other names, which need not be made.
    let other = studio.file("b.jpg", &fs::read(&original).expect("reads"));
    let (missing, renamed) = run(&[Wanted { path: other, shape: Shape::Natural }]);
    assert_eq!(missing, 0);
    assert!(renamed[0].as_ref().is_ok_and(|copies| copies.as_ref().is_some_and(|copies| copies.src.contains("/b-"))));

    // Only the lost copy is made again.
    let desk = studio.desk();
    let lost = first[0].as_ref().expect("no trouble").as_ref().expect("copies").files(&desk).next().expect("a file");
    fs::remove_file(lost.path).expect("removes");
    assert_eq!(run(&wanted).0, 1);
}

#[test]
fn another_picture_under_the_same_name_has_other_copies() {
    let studio = Studio::new();
    let first = studio.copies(&studio.file("a.png", &png(&waves(240, 160))), Shape::Natural);
    let second = studio.copies(&studio.file("a.png", &png(&waves(240, 161))), Shape::Natural);
    assert_ne!(first.src, second.src);
}

#[test]
fn what_nobody_asks_for_is_removed() {
    let studio = Studio::new();
    let original = studio.file("a.png", &png(&waves(240, 160)));
    studio.copies(&original, Shape::Natural);
    assert_eq!(studio.desk().prune(Duration::from_secs(3600)).expect("prunes"), 0, "all of it is young");
    assert_eq!(studio.desk().prune(Duration::ZERO).expect("prunes"), 4, "three copies, and what is known of the original");
    let desk = Desk::open(&studio.cache()).expect("opens");
    assert_eq!(desk.plan(&[Wanted { path: original, shape: Shape::Natural }]).expect("plans").missing(), 3);
}
