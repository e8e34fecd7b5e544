//! A small site with a file of every kind that has its own treatment.

use std::fs;
use std::path::{Path, PathBuf};

use broadsheet_content::link::BasePath;
use broadsheet_hosting::precompress::{self, Effort};
use broadsheet_hosting::{Policy, Rules, hosts};
use tempfile::TempDir;

pub const HASHED: &str = "broadsheet-app-0123456789abcdef.js";

/// A folder with the site in it, and a file beside the site that must never be served.
pub struct Site {
    folder: TempDir,
    pub rules: Rules,
}

impl Site {
    pub fn new() -> Self {
        Self::below("")
    }

    /// Creates the same site, published in a folder of its host.
    pub fn below(base: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // On macOS, the folder of temporary files is a symbolic link.
        let root = folder.path().canonicalize().unwrap().join(format!("site{base}"));
        let page = |title: &str| {
            let words = "The harbour wall was raised by a metre, and nobody noticed. ".repeat(20);
            format!(
                "<!doctype html><html lang=en><head><title>{title}</title><style>p{{margin:0}}</style>\
                 <script>document.documentElement.dataset.theme=\"light\"</script></head><body><p>{words}</p></body></html>\n"
            )
        };
        let files: Vec<(&str, Vec<u8>)> = vec![
            ("index.html", page("Front").into_bytes()),
            ("404.html", page("Not found").into_bytes()),
            ("about/index.html", page("About").into_bytes()),
            ("content/index.json", format!("{{\"title\": \"{}\"}}\n", "x".repeat(400)).into_bytes()),
            (HASHED, format!("export const words = \"{}\";\n", "y".repeat(400)).into_bytes()),
            ("broadsheet-app-0123456789abcdef_bg.wasm", [b"\0asm\x01\0\0\0".to_vec(), vec![0; 1000]].concat()),
            ("pictures/wall-0011223344556677-480.avif", noise(3000)),
            ("media/harbour.mp4", noise(200_000)),
            ("media/harbour.en.vtt", format!("WEBVTT\n\n00:00.000 --> 00:09.000\n{}\n", "Waves. ".repeat(60)).into_bytes()),
            ("fonts/text.woff2", noise(500)),
            ("icons/favicon.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>{}</desc></svg>", "z".repeat(300)).into_bytes()),
            ("feed.xml", format!("<rss><channel><title>{}</title></channel></rss>", "r".repeat(300)).into_bytes()),
            ("section/sport/atom.xml", b"<feed/>".to_vec()),
            ("feed.json", b"{}".to_vec()),
            ("sitemap.xml", b"<urlset/>".to_vec()),
            ("manifest.webmanifest", b"{}".to_vec()),
            ("robots.txt", b"User-agent: *\n".to_vec()),
            ("sw.js", b"// nothing yet\n".to_vec()),
            (".well-known/gpc.json", b"{\"gpc\": true}\n".to_vec()),
            (".env", b"not for readers".to_vec()),
        ];
        for (name, bytes) in files {
            write(&root.join(name), &bytes);
        }
        write(&folder.path().join("secret.txt"), b"not for readers");
        let front = fs::read_to_string(root.join("index.html")).unwrap();
        let inside = |tag: &str| front.split_once(&format!("<{tag}>")).unwrap().1.split_once("</").unwrap().0;
        let policy = Policy {
            scripts: vec![inside("script")],
            styles: vec![inside("style")],
            immutable: vec!["/broadsheet-app-*", "/pictures/*"],
            base_path: BasePath::of(&format!("https://ledger.saltmere.example{base}")),
            ..Policy::default()
        };
        let rules = policy.rules().unwrap();
        for (name, text) in hosts::files(&rules, "ledger.saltmere.example").unwrap() {
            write(&root.join(name), text.as_bytes());
        }
        precompress::folder(&root, Effort::Best, || {}).unwrap();
        Self { folder, rules }
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join(format!("site{}", self.rules.base_path()))
    }

    /// Returns the document root of the host.
    pub fn host_root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("site")
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Returns pseudo-random bytes, which cannot be compressed.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}
