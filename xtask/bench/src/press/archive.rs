//! Generates an archive like that of a large paper: articles of 600 to 900 words in eight sections, with twelve topics and six authors, one
//! in ten with a picture.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use serde_json::json;

use super::words::Vocabulary;
use crate::error::Error;

const SECTIONS: usize = 8;
const TOPICS: usize = 12;
const AUTHORS: usize = 6;
/// The number of the sample newspaper's pictures that are used.
const PICTURES: usize = 4;
/// The number of articles in each folder.
const FOLDER: usize = 1000;

/// A content folder.
#[derive(Debug)]
pub struct Archive {
    folder: PathBuf,
    articles: usize,
}

impl Archive {
    /// Writes an archive into `folder`, with pictures from `media`.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(folder: &Path, articles: usize, media: &Path) -> Result<Self, Error> {
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(Error::file(folder))?;
        }
        let archive = Self { folder: folder.to_owned(), articles };
        let pictures = archive.write_frame(media)?;
        let words = Vocabulary::new();
        for number in 0..articles {
            archive.put(&archive.path_of(number), &article(number, articles, &words, &pictures))?;
        }
        Ok(archive)
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Adds a sentence to one article in the middle of the archive.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn change_one(&self) -> Result<(), Error> {
        let path = self.path_of(self.articles / 2);
        let text = std::fs::read_to_string(&path).map_err(Error::file(&path))?;
        self.put(&path, &format!("{text}\nA sentence was added after the first edition.\n"))
    }

    fn path_of(&self, number: usize) -> PathBuf {
        self.folder.join(format!("articles/{:04}/{}.md", number / FOLDER, slug(number)))
    }

    /// Writes all files but the articles. Returns the pictures' names.
    fn write_frame(&self, media: &Path) -> Result<Vec<String>, Error> {
        let words = Vocabulary::new();
        let mut dice = Rng::with_seed(u64::MAX);
        let named = |kind: &str, count: usize, dice: &mut Rng| -> Vec<serde_json::Value> {
            let entry = |number| json!({ "id": format!("{kind}-{number}"), "title": words.phrase(dice, 2), "description": words.sentences(dice, 9) });
            (0..count).map(entry).collect()
        };
        let site = json!({
            "schemaVersion": 1, "title": "The Archive", "baseUrl": "https://archive.example", "language": "en-GB",
            "sections": named("section", SECTIONS, &mut dice), "topics": named("topic", TOPICS, &mut dice),
        });
        self.put(&self.folder.join("site.json"), &site.to_string())?;
        for number in 0..AUTHORS {
            let author =
                json!({ "id": format!("author-{number}"), "name": words.phrase(&mut dice, 2), "bio": words.sentences(&mut dice, 30) });
            self.put(&self.folder.join(format!("authors/author-{number}.json")), &author.to_string())?;
        }
        self.copy_pictures(media)
    }

    fn copy_pictures(&self, media: &Path) -> Result<Vec<String>, Error> {
        let mut pictures: Vec<PathBuf> = std::fs::read_dir(media)
            .map_err(Error::file(media))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "jpg"))
            .collect();
        pictures.sort();
        pictures.truncate(PICTURES);
        let folder = self.folder.join("media");
        std::fs::create_dir_all(&folder).map_err(Error::file(&folder))?;
        let mut names = Vec::new();
        for picture in pictures {
            let name = picture.file_name().unwrap_or_default().to_string_lossy().into_owned();
            std::fs::copy(&picture, folder.join(&name)).map_err(Error::file(&picture))?;
            names.push(name);
        }
        Ok(names)
    }

    fn put(&self, path: &Path, text: &str) -> Result<(), Error> {
        let folder = path.parent().unwrap_or(&self.folder);
        std::fs::create_dir_all(folder).map_err(Error::file(folder))?;
        std::fs::write(path, text).map_err(Error::file(path))
    }
}

fn slug(number: usize) -> String {
    format!("report-{number:06}")
}

/// Returns an article in Markdown with front matter. Number 0 is the oldest, and each is an hour newer than the one before.
fn article(number: usize, articles: usize, words: &Vocabulary, pictures: &[String]) -> String {
    let mut dice = Rng::with_seed(u64::try_from(number).unwrap_or_default());
    let mut text = String::with_capacity(8000);
    let headline_words = dice.usize(6..=12);
    let standfirst_words = dice.usize(18..=30);
    let (headline, standfirst) = (words.phrase(&mut dice, headline_words), words.sentences(&mut dice, standfirst_words));
    let first = dice.usize(..TOPICS);
    let second = (first + dice.usize(1..=TOPICS - 1)) % TOPICS;
    let _written = write!(
        text,
        "---\nslug: {}\nheadline: \"{headline}\"\nstandfirst: \"{standfirst}\"\nsection: section-{}\ntopics: [topic-{first}, topic-{second}]\n\
         authors: [author-{}]\npublished: \"{}\"\n",
        slug(number),
        dice.usize(..SECTIONS),
        dice.usize(..AUTHORS),
        hour(articles - number),
    );
    if !pictures.is_empty() && number.is_multiple_of(10) {
        let name = pictures.get(dice.usize(..pictures.len())).map_or("", String::as_str);
        let _written = write!(text, "image:\n  src: /media/{name}\n  alt: \"{}\"\n", words.sentences(&mut dice, 9));
    }
    text.push_str("---\n");
    let mut left = dice.usize(600..=900);
    let mut paragraph = 0;
    while left > 0 {
        let length = dice.usize(30..=90).min(left);
        left -= length;
        paragraph += 1;
        if paragraph % 5 == 0 {
            let _written = write!(text, "\n## {}\n", words.phrase(&mut dice, 4));
        }
        let _written = write!(text, "\n{}\n", words.sentences(&mut dice, length));
    }
    if number > 0 {
        let _written = write!(text, "\nMore in [an earlier report](/article/{}/).\n", slug(dice.usize(..number)));
    }
    text
}

/// Returns the time `before` hours before the end of 2025, in RFC 3339. Months have 28 days here, so that every date exists.
fn hour(before: usize) -> String {
    let (hour, days) = (23 - before % 24, before / 24);
    let (day, months) = (28 - days % 28, days / 28);
    let (month, years) = (12 - months % 12, months / 12);
    format!("{:04}-{month:02}-{day:02}T{hour:02}:00:00Z", 2025_usize.saturating_sub(years))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_has_600_to_900_words() {
        let words = Vocabulary::new();
        for number in [1, 50, 9999] {
            let text = article(number, 10_000, &words, &[]);
            let body = text.rsplit("---\n").next().unwrap();
            let count = body.split_whitespace().count();
            assert!((600..960).contains(&count), "{count}");
        }
    }

    #[test]
    fn times_go_up_with_the_number() {
        let times: Vec<String> = (0..30_000).step_by(7).rev().map(hour).collect();
        assert!(times.is_sorted(), "{times:?}");
        assert_eq!(hour(1), "2025-12-28T22:00:00Z");
    }

    #[test]
    fn archives_are_the_same_at_every_run() {
        let folder = std::env::temp_dir().join(format!("broadsheet-archive-{}", std::process::id()));
        let media = folder.join("no-media");
        std::fs::create_dir_all(&media).unwrap();
        let texts = [(), ()].map(|()| {
            let archive = Archive::write(&folder.join("archive"), 20, &media).unwrap();
            std::fs::read_to_string(archive.path_of(19)).unwrap()
        });
        assert_eq!(texts[0], texts[1]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
