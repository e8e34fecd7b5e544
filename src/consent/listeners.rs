//! Those who want to know what is allowed: embeds, counters, a paper's own code.

use std::sync::Arc;

use super::rules::Effective;

/// Told what is allowed. An `Err` is a fault of the listener; it is logged and stops nobody else.
pub type Listener = Arc<dyn Fn(&Effective) -> Result<(), String> + Send + Sync>;

/// Listeners, and what they were told last. A listener is never told the same thing twice in a row
/// (scenarios 12 and 13). Listeners are handed out to be called, never called in here, so that one may add
/// or remove others.
#[derive(Default)]
pub struct Listeners {
    listeners: Vec<(Subscription, Listener)>,
    next: u32,
    told: Option<Effective>,
}

/// Names a listener, for [`Listeners::remove`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscription(u32);

impl Listeners {
    /// Adds a listener. Gives what all were told last, if they were told: the new one is to be told that
    /// now.
    pub fn add(&mut self, listener: Listener) -> (Subscription, Option<Effective>) {
        let subscription = Subscription(self.next);
        self.next = self.next.wrapping_add(1);
        self.listeners.push((subscription, listener));
        (subscription, self.told.clone())
    }

    /// Takes a listener away.
    pub fn remove(&mut self, subscription: Subscription) {
        self.listeners.retain(|(present, _)| *present != subscription);
    }

    /// Has anyone been told anything yet?
    #[must_use]
    pub fn have_told(&self) -> bool {
        self.told.is_some()
    }

    /// Notes what is allowed now, and gives those who are to be told, in the order in which they were
    /// added; `None` when it is what they were told before.
    pub fn news(&mut self, effective: &Effective) -> Option<Vec<Listener>> {
        if self.told.as_ref() == Some(effective) {
            return None;
        }
        self.told = Some(effective.clone());
        Some(self.listeners.iter().map(|(_, listener)| Arc::clone(listener)).collect())
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

    fn announce(listeners: &mut Listeners, services: &[&str]) -> Option<Vec<String>> {
        let effective = allowed(services);
        listeners.news(&effective).map(|due| tell(&due, &effective))
    }

    #[test]
    fn a12_the_same_state_is_told_once() {
        let mut listeners = Listeners::default();
        let (heard, listener) = scribe();
        assert_eq!(listeners.add(listener).1, None);
        assert_eq!(announce(&mut listeners, &["counter"]), Some(vec![]));
        assert_eq!(announce(&mut listeners, &["counter"]), None);
        assert_eq!(*heard.lock().unwrap(), [["counter"]]);
        assert_eq!(announce(&mut listeners, &[]), Some(vec![]));
        assert_eq!(heard.lock().unwrap().len(), 2);
    }

    #[test]
    fn a13_a_late_listener_is_given_what_holds_once() {
        let mut listeners = Listeners::default();
        announce(&mut listeners, &["counter"]);
        let (heard, listener) = scribe();
        assert_eq!(listeners.add(listener).1, Some(allowed(&["counter"])));
        assert_eq!(announce(&mut listeners, &["counter"]), None);
        assert!(heard.lock().unwrap().is_empty());
    }

    #[test]
    fn a14_a_failing_listener_stops_nobody() {
        let mut listeners = Listeners::default();
        listeners.add(Arc::new(|_: &Effective| Err("the counter is broken".to_owned())));
        let (heard, listener) = scribe();
        listeners.add(listener);
        assert_eq!(announce(&mut listeners, &["counter"]), Some(vec!["the counter is broken".to_owned()]));
        assert_eq!(heard.lock().unwrap().len(), 1);
    }

    #[test]
    fn a_removed_listener_hears_nothing() {
        let mut listeners = Listeners::default();
        let (heard, listener) = scribe();
        let (subscription, _) = listeners.add(listener);
        listeners.remove(subscription);
        announce(&mut listeners, &["counter"]);
        assert!(heard.lock().unwrap().is_empty());
    }
}
