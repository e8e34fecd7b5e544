//! Reasons why a document could not be fetched.

use broadsheet_content::messages::MessageId;

/// The reason why a document could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser reports that it is offline.
    Offline,
    /// The connection was lost, or the host could not be reached.
    Network,
    /// The document did not arrive in time.
    Timeout,
    /// There is no such document: HTTP 404 or 410.
    Missing,
    /// The host reports an error: HTTP 5xx.
    Server(u16),
    /// The host refused: any other HTTP status that is not a success.
    Refused(u16),
    /// The host redirects, for example to a login page.
    Redirected,
    /// The response is not JSON, is incomplete, or is the document of another page.
    Damaged,
    /// The response is too large to be a page document.
    TooLarge,
    /// The document is of another version of the paper. A reload brings the app that goes with it.
    OtherVersion,
    /// A newer navigation has replaced this one.
    Aborted,
}

impl Failure {
    /// Returns the message for readers, and the number in it.
    #[must_use]
    pub fn message(&self) -> (MessageId, Option<usize>) {
        match self {
            Self::Offline => (MessageId::FailureOffline, None),
            // A newer navigation shows its own page.
            Self::Network | Self::Aborted => (MessageId::FailureNetwork, None),
            Self::Timeout => (MessageId::FailureTimeout, None),
            Self::Missing => (MessageId::Missing, None),
            Self::Server(status) => (MessageId::FailureServer, Some((*status).into())),
            Self::Refused(status) => (MessageId::FailureRefused, Some((*status).into())),
            Self::Redirected => (MessageId::FailureRedirected, None),
            Self::Damaged => (MessageId::FailureDamaged, None),
            Self::TooLarge => (MessageId::FailureTooLarge, None),
            Self::OtherVersion => (MessageId::FailureOtherVersion, None),
        }
    }

    /// Returns whether an automatic retry may help: true for errors of the network and of the host.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Network | Self::Server(_) => true,
            Self::Offline
            | Self::Timeout
            | Self::Missing
            | Self::Refused(_)
            | Self::Redirected
            | Self::Damaged
            | Self::TooLarge
            | Self::OtherVersion
            | Self::Aborted => false,
        }
    }

    /// Returns whether the host could not be reached, so that a copy on the device may stand in for its answer.
    #[must_use]
    pub fn is_unreachable(&self) -> bool {
        match self {
            Self::Offline | Self::Network | Self::Timeout => true,
            Self::Missing
            | Self::Server(_)
            | Self::Refused(_)
            | Self::Redirected
            | Self::Damaged
            | Self::TooLarge
            | Self::OtherVersion
            | Self::Aborted => false,
        }
    }

    /// Returns whether the host has answered with something that the app cannot use: no document, a page instead of one, a document that
    /// is damaged, too large or of another version, a request for a password. The browser may be able to load the page itself all the same.
    #[must_use]
    pub fn is_unusable_answer(&self) -> bool {
        match self {
            Self::Missing | Self::Refused(_) | Self::Redirected | Self::Damaged | Self::TooLarge | Self::OtherVersion => true,
            Self::Offline | Self::Network | Self::Timeout | Self::Server(_) | Self::Aborted => false,
        }
    }

    /// Returns the failure that an HTTP status stands for; `None` for a success.
    #[must_use]
    pub fn of_status(status: u16) -> Option<Self> {
        match status {
            // An opaque redirect has status 0.
            0 => Some(Self::Redirected),
            200..=299 => None,
            404 | 410 => Some(Self::Missing),
            500..=599 => Some(Self::Server(status)),
            _ => Some(Self::Refused(status)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_faults_that_pass_are_tried_again() {
        assert!(Failure::of_status(503).is_some_and(|failure| failure.is_passing()));
        assert!(Failure::Network.is_passing());
        for failure in [Failure::Missing, Failure::Damaged, Failure::Offline, Failure::Timeout, Failure::Refused(403)] {
            assert!(!failure.is_passing(), "{failure:?}");
        }
    }

    #[test]
    fn a_status_says_what_happened() {
        assert_eq!(Failure::of_status(200), None);
        assert_eq!(Failure::of_status(404), Some(Failure::Missing));
        assert_eq!(Failure::of_status(410), Some(Failure::Missing));
        assert_eq!(Failure::of_status(500), Some(Failure::Server(500)));
        assert_eq!(Failure::of_status(418), Some(Failure::Refused(418)));
    }

    #[test]
    fn the_browser_tries_what_was_answered_and_not_what_has_words_of_its_own() {
        for status in [0, 401, 403, 404, 410, 429] {
            assert!(Failure::of_status(status).is_some_and(|failure| failure.is_unusable_answer()), "{status}");
        }
        for failure in [Failure::Damaged, Failure::TooLarge, Failure::OtherVersion] {
            assert!(failure.is_unusable_answer(), "{failure:?}");
        }
        for failure in [Failure::Offline, Failure::Network, Failure::Timeout, Failure::Server(500)] {
            assert!(!failure.is_unusable_answer(), "{failure:?}");
        }
    }
}
