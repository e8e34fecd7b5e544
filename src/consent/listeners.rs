//! Those who want to know what is allowed: embeds, counters, a paper's own code.

use std::sync::Arc;

use super::rules::Effective;

/// Told what is allowed. An `Err` is a fault of the listener; it is logged and stops nobody else.
pub type Listener = Arc<dyn Fn(&Effective) -> Result<(), String> + Send + Sync>;

/// What was told last. Nobody is told the same thing twice in a row (scenarios 12 and 13).
#[derive(Debug, Default)]
pub struct Told(Option<Effective>);

impl Told {
    /// Nothing.
    #[must_use]
    pub const fn nothing() -> Self {
        Self(None)
    }

    /// What was told, if anything was.
    #[must_use]
    pub fn last(&self) -> Option<&Effective> {
        self.0.as_ref()
    }

    /// Notes what is allowed now; `false` when that was told before.
    pub fn is_news(&mut self, effective: &Effective) -> bool {
        let is_news = self.0.as_ref() != Some(effective);
        if is_news {
            self.0 = Some(effective.clone());
        }
        is_news
    }
}

/// Listeners. They are handed out to be called, never called in here, so that one may add or remove others.
#[derive(Default)]
pub struct Listeners {
    listeners: Vec<(Subscription, Listener)>,
    next: u32,
}

/// Names a listener, for [`Listeners::remove`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscription(u32);

impl Listeners {
    /// Nobody.
    #[must_use]
    pub const fn new() -> Self {
        Self { listeners: Vec::new(), next: 0 }
    }

    /// Adds a listener.
    pub fn add(&mut self, listener: Listener) -> Subscription {
        let subscription = Subscription(self.next);
        self.next = self.next.wrapping_add(1);
        self.listeners.push((subscription, listener));
        subscription
    }

    /// Takes a listener away.
    pub fn remove(&mut self, subscription: Subscription) {
        self.listeners.retain(|(present, _)| *present != subscription);
    }

    /// Those who are to be told, in the order in which they were added.
    #[must_use]
    pub fn all(&self) -> Vec<Listener> {
        self.listeners.iter().map(|(_, listener)| Arc::clone(listener)).collect()
    }
}

/// Tells each listener and gives the faults they report (scenario 14).
pub fn tell(listeners: &[Listener], effective: &Effective) -> Vec<String> {
    listeners.iter().filter_map(|listener| listener(effective).err()).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    fn allowed(services: &[&str]) -> Effective {
        Effective { categories: Vec::new(), services: services.iter().map(|id| (*id).to_owned()).collect() }
    }

    type Heard = Arc<Mutex<Vec<Vec<String>>>>;

    /// A listener that writes down what it was told.
    fn scribe() -> (Heard, Listener) {
        let heard = Heard::default();
        let writer = Arc::clone(&heard);
        let listener = move |effective: &Effective| {
            writer.lock().unwrap().push(effective.services.clone());
            Ok(())
        };
        (heard, Arc::new(listener))
    }

    #[test]
    fn a12_the_same_state_is_told_once() {
        let mut told = Told::nothing();
        assert_eq!(told.last(), None);
        assert!(told.is_news(&allowed(&["counter"])));
        assert!(!told.is_news(&allowed(&["counter"])));
        assert!(told.is_news(&allowed(&[])));
        assert!(told.is_news(&allowed(&["counter"])));
    }

    #[test]
    fn a13_what_was_told_last_is_there_for_a_late_listener() {
        let mut told = Told::nothing();
        told.is_news(&allowed(&["counter"]));
        assert_eq!(told.last(), Some(&allowed(&["counter"])));
    }

    #[test]
    fn a14_a_failing_listener_stops_nobody() {
        let mut listeners = Listeners::new();
        listeners.add(Arc::new(|_: &Effective| Err("the counter is broken".to_owned())));
        let (heard, listener) = scribe();
        listeners.add(listener);
        assert_eq!(tell(&listeners.all(), &allowed(&["counter"])), ["the counter is broken"]);
        assert_eq!(*heard.lock().unwrap(), [["counter"]]);
    }

    #[test]
    fn a_removed_listener_hears_nothing() {
        let mut listeners = Listeners::new();
        let (heard, listener) = scribe();
        let subscription = listeners.add(listener);
        listeners.remove(subscription);
        assert!(tell(&listeners.all(), &allowed(&["counter"])).is_empty());
        assert!(heard.lock().unwrap().is_empty());
    }
}
