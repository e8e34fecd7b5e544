//! What can go wrong on the way to a document, in words for readers.

/// Why a document could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The browser says it has no connection.
    #[error("You are offline, and this page has not been read on this device yet.")]
    Offline,
    /// The connection broke, or the host could not be reached.
    #[error("The connection broke before the page arrived.")]
    Network,
    /// Nothing arrived in time.
    #[error("The page did not arrive in time.")]
    Timeout,
    /// There is no such document: HTTP 404 or 410.
    #[error("There is no page here.")]
    Missing,
    /// The host has a fault: HTTP 5xx.
    #[error("The paper’s host has a fault (HTTP {0}).")]
    Server(u16),
    /// The host refused: another HTTP status.
    #[error("The paper’s host refused the page (HTTP {0}).")]
    Refused(u16),
    /// The host leads elsewhere: to a page to log in, perhaps.
    #[error("The paper’s host leads to another place instead of the page.")]
    Redirected,
    /// What arrived is not JSON, or half of it.
    #[error("The page arrived damaged.")]
    Damaged,
    /// What arrived is too large to be a page document.
    #[error("What arrived is too large to be a page.")]
    TooLarge,
    /// What arrived is of another version of the paper: a reload brings the app that goes with it.
    #[error("The paper has been updated since you opened it.")]
    OtherVersion,
    /// A newer navigation took its place.
    #[error("The page was not wanted any more.")]
    Aborted,
}

impl Failure {
    /// True where trying again by itself may help: faults of the network and of the host.
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

    /// True where the host has answered, and the app has no use for the answer: a page instead of a document, a document that is damaged,
    /// too large or of another version, a question for a password. The page itself may be there all the same.
    #[must_use]
    pub fn is_unusable_answer(&self) -> bool {
        match self {
            Self::Refused(_) | Self::Redirected | Self::Damaged | Self::TooLarge | Self::OtherVersion => true,
            Self::Offline | Self::Network | Self::Timeout | Self::Missing | Self::Server(_) | Self::Aborted => false,
        }
    }

    /// What an HTTP status says; `None` where it says that all is well.
    #[must_use]
    pub fn of_status(status: u16) -> Option<Self> {
        match status {
            // Of a redirect a script learns nothing but that.
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
        for status in [0, 401, 403, 429] {
            assert!(Failure::of_status(status).is_some_and(|failure| failure.is_unusable_answer()), "{status}");
        }
        for failure in [Failure::Damaged, Failure::TooLarge, Failure::OtherVersion] {
            assert!(failure.is_unusable_answer(), "{failure:?}");
        }
        for failure in [Failure::Offline, Failure::Missing, Failure::Network, Failure::Timeout, Failure::Server(500)] {
            assert!(!failure.is_unusable_answer(), "{failure:?}");
        }
    }
}
