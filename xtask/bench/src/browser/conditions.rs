//! The phone and the network that the browser emulates.

use serde_json::{Value, json};

/// The latency of every request in milliseconds. It and the throughputs are slow 4G as Lighthouse applies it with the DevTools protocol
/// (`requestLatencyMs` and the throughputs of its constants `mobileSlow4G`): a round trip of 150 ms, times 3.75 for the phases that the
/// protocol cannot slow down (DNS, connecting), and 1.6 and 0.75 Mbit/s, reduced by a tenth for the same reason.
const LATENCY: f64 = 150.0 * 3.75;
/// Download throughput in kilobits a second.
const DOWNLOAD: f64 = 1.6 * 1024.0 * 0.9;
/// Upload throughput in kilobits a second.
const UPLOAD: f64 = 750.0 * 0.9;
/// The slowdown of the page's thread relative to this machine.
const CPU: f64 = 4.0;

/// The pointing device. A mouse can also hover over a link, which prefetches its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    /// Taps are touches.
    Finger,
    /// Taps are clicks.
    Mouse,
}

/// Returns the commands of the DevTools protocol that make a tab emulate the phone.
pub fn commands(pointer: Pointer) -> [(&'static str, Value); 7] {
    let bytes = |kilobits: f64| kilobits * 1024.0 / 8.0;
    [
        ("Emulation.setDeviceMetricsOverride", json!({ "width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": true })),
        ("Emulation.setTouchEmulationEnabled", json!({ "enabled": pointer == Pointer::Finger, "maxTouchPoints": 1 })),
        ("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })),
        ("Emulation.setCPUThrottlingRate", json!({ "rate": CPU })),
        ("Network.enable", json!({})),
        ("Network.setCacheDisabled", json!({ "cacheDisabled": true })),
        (
            "Network.emulateNetworkConditions",
            json!({ "offline": false, "latency": LATENCY, "downloadThroughput": bytes(DOWNLOAD), "uploadThroughput": bytes(UPLOAD) }),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_4g_is_lighthouses() {
        let [.., (_, network)] = commands(Pointer::Finger);
        assert_eq!(network["latency"], 562.5);
        // 1474.56 kbit/s in Lighthouse's units: 1024 bits a kilobit, 8 bits a byte.
        let rounded = |name: &str| network[name].as_f64().unwrap().round();
        assert_eq!([rounded("downloadThroughput"), rounded("uploadThroughput")], [188_744.0, 86_400.0]);
    }
}
