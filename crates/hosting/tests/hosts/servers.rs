//! The three servers.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use broadsheet_hosting::hosts::{self, Place};
use broadsheet_hosting::serve::Preview;
use tempfile::TempDir;

use crate::programs::{brotli_module, program};
use crate::site::Site;

const START: Duration = Duration::from_secs(20);

/// A server process that is stopped on drop.
pub struct Server {
    pub address: SocketAddr,
    /// The folder that the site is published in.
    pub base: String,
    process: Option<Child>,
    /// Its configuration and its logs.
    _folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ended = process.kill();
            let _reaped = process.wait();
        }
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Returns the place for the shipped configuration, with other name, folder and ports.
pub fn local(site: &Site, host: &str, port: u16) -> Place {
    Place { host: host.to_owned(), root: site.host_root().to_str().unwrap().to_owned(), http: port, tls: None }
}

pub fn preview(site: &Site) -> Server {
    let preview = Preview::open(&site.root(), 0).unwrap();
    let address = preview.address();
    // This thread runs until the process ends.
    std::thread::spawn(move || preview.run());
    Server { address, base: site.rules.base_path().to_string(), process: None, _folder: tempfile::tempdir().unwrap() }
}

pub fn nginx(site: &Site) -> Server {
    let port = free_port();
    let server = nginx_with(&hosts::nginx(&site.rules, &local(site, "127.0.0.1", port)).unwrap(), port);
    below(site, server)
}

fn below(site: &Site, mut server: Server) -> Server {
    server.base = site.rules.base_path().to_string();
    server
}

pub fn nginx_with(configuration: &str, port: u16) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    // Debian's brotli module is installed, so enable the line that the configuration has commented out.
    fs::write(at("site.conf"), configuration.replace("# brotli_static on;", "brotli_static on;")).unwrap();
    let temporary: String =
        ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|kind| format!("    {kind}_temp_path {};\n", at(kind))).concat();
    // Run a single process under the user of the tests, which leaves no worker behind.
    let main = format!(
        "daemon off;\nmaster_process off;\npid {};\nerror_log {} warn;\nload_module {};\nevents {{}}\n\
         http {{\n    access_log off;\n{temporary}    include {};\n}}\n",
        at("pid"),
        at("error.log"),
        brotli_module().display(),
        at("site.conf"),
    );
    fs::write(at("nginx.conf"), main).unwrap();
    let mut command = Command::new(program("nginx", "NGINX"));
    command.args(["-p", &at(""), "-c", &at("nginx.conf"), "-e", &at("error.log")]);
    start(command, port, folder)
}

pub fn caddy(site: &Site) -> Server {
    let port = free_port();
    let configuration = hosts::caddyfile(&site.rules, &local(site, "127.0.0.1", port)).unwrap();
    below(site, caddy_with(&format!("{{\n\tadmin off\n\tauto_https off\n}}\n{configuration}"), port))
}

pub fn caddy_with(configuration: &str, port: u16) -> Server {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Caddyfile");
    fs::write(&file, configuration).unwrap();
    let mut command = Command::new(program("caddy", "CADDY"));
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&file);
    // Caddy writes its data to the home folder.
    command.env("HOME", folder.path()).env("XDG_DATA_HOME", folder.path()).env("XDG_CONFIG_HOME", folder.path());
    start(command, port, folder)
}

/// Starts a server and waits until it accepts connections. On failure, the panic message has the server's output.
fn start(mut command: Command, port: u16, folder: TempDir) -> Server {
    let log = folder.path().join("output.log");
    let output = fs::File::create(&log).unwrap();
    command.stdin(Stdio::null()).stdout(output.try_clone().unwrap()).stderr(output);
    let process = command.spawn().unwrap();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut server = Server { address, base: String::new(), process: Some(process), _folder: folder };
    let began = Instant::now();
    while TcpStream::connect(address).is_err() {
        let ended = server.process.as_mut().and_then(|process| process.try_wait().unwrap());
        assert!(ended.is_none() && began.elapsed() < START, "{command:?} does not answer:\n{}", said(&log));
        std::thread::sleep(Duration::from_millis(20));
    }
    server
}

fn said(log: &Path) -> String {
    let error = log.with_file_name("error.log");
    fs::read_to_string(log).unwrap_or_default() + &fs::read_to_string(error).unwrap_or_default()
}
