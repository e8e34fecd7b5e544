//! Under which conditions a page is loaded.

use serde_json::{Value, json};

/// The network and the machine that the browser pretends to be on.
#[derive(Debug)]
pub struct Conditions {
    /// What every request waits, in milliseconds.
    pub latency: f64,
    /// Kilobits a second.
    pub download: f64,
    /// Kilobits a second.
    pub upload: f64,
    /// How many times slower the main thread is.
    pub cpu: f64,
    /// Whether taps are touches. A mouse can also stay over a link, which is how a link is fetched ahead.
    pub touch: bool,
}

/// Slow 4G as Lighthouse applies it by the DevTools protocol (`requestLatencyMs` and the throughputs of its constants
/// `mobileSlow4G`): a round trip of 150 ms, times 3.75 for what the protocol cannot slow down (DNS, connecting); 1.6 and 0.75
/// Mbit/s, a tenth less for the same reason. And a processor four times slower than this machine's.
pub const PHONE: Conditions =
    Conditions { latency: 150.0 * 3.75, download: 1.6 * 1024.0 * 0.9, upload: 750.0 * 0.9, cpu: 4.0, touch: true };

impl Conditions {
    /// The same with a mouse.
    pub const fn with_mouse(self) -> Self {
        Self { touch: false, ..self }
    }

    /// The commands of the DevTools protocol that bring them about.
    pub fn commands(&self) -> Vec<(&'static str, Value)> {
        let bytes = |kilobits: f64| kilobits * 1024.0 / 8.0;
        vec![
            ("Emulation.setDeviceMetricsOverride", json!({ "width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": true })),
            ("Emulation.setTouchEmulationEnabled", json!({ "enabled": self.touch, "maxTouchPoints": 1 })),
            ("Emulation.setFocusEmulationEnabled", json!({ "enabled": true })),
            ("Emulation.setCPUThrottlingRate", json!({ "rate": self.cpu })),
            ("Network.enable", json!({})),
            ("Network.setCacheDisabled", json!({ "cacheDisabled": true })),
            (
                "Network.emulateNetworkConditions",
                json!({
                    "offline": false, "latency": self.latency,
                    "downloadThroughput": bytes(self.download), "uploadThroughput": bytes(self.upload),
                }),
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slow_4g_is_lighthouses() {
        let (_, network) = PHONE.commands().pop().unwrap();
        assert_eq!(network["latency"], 562.5);
        // 1474.56 kbit/s, as Lighthouse reckons: 1024 bits a kilobit, 8 bits a byte.
        let rounded = |name: &str| network[name].as_f64().unwrap().round();
        assert_eq!([rounded("downloadThroughput"), rounded("uploadThroughput")], [188_744.0, 86_400.0]);
    }
}
