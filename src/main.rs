//! Starts the reader app in the browser.

fn main() {
    broadsheet::start::start();
}
