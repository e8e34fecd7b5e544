//! The clock, Global Privacy Control and random ids.

use crate::browser;
use crate::consent::record::Millis;

/// Returns `Date.now()`; 0 for NaN, which a broken clock may return.
#[must_use]
pub fn now() -> Millis {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since the epoch fit, and `as` saturates")]
    let now = js_sys::Date::now() as Millis;
    now
}

/// Returns whether Global Privacy Control is on: any value but `false` counts as on, as in `boot.js`. `None` where the browser does not
/// have it, or where reading it throws.
#[must_use]
pub fn gpc() -> Option<bool> {
    let signal = browser::property(browser::window()?.navigator().as_ref(), "globalPrivacyControl")?;
    Some(signal.as_bool() != Some(false))
}

/// Returns a random UUID of version 4 (RFC 9562, section 5.4). It does not use `crypto.randomUUID`, which is missing on pages without TLS.
/// Where `crypto` is missing, `Math.random` is used: the id protects nothing, it only tells one choice on this device from the next.
#[must_use]
pub fn random_uuid() -> String {
    let mut bytes = [0_u8; 16];
    let is_random = browser::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !is_random {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number from 0 to 256 fits")]
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    uuid_v4(bytes)
}

fn uuid_v4(bytes: [u8; 16]) -> String {
    let number = u128::from_be_bytes(bytes) & !(0xF << 76) & !(0b11 << 62) | 0x4 << 76 | 0b10 << 62;
    let hex = format!("{number:032x}");
    let part = |range| hex.get(range).unwrap_or_default();
    [part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::uuid_v4;

    #[test]
    fn version_and_variant_are_set() {
        assert_eq!(uuid_v4([0xFF; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid_v4([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4(*b"0123456789abcdef"), "30313233-3435-4637-b839-616263646566");
    }
}
