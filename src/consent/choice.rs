//! What a reader ticked: whole categories, and exceptions for single services.

use broadsheet_content::consent::{Catalogue, CategoryKind, Service};

/// Explicit grants. What is not named here is denied: there is no "accept all" flag, so a category that
/// is added later inherits nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Ids of optional categories that were granted.
    pub on: Vec<String>,
    /// Services that differ from their category.
    pub services: Exceptions,
}

/// `true` or `false` for single services, sorted by id, as JSON objects are. A sorted list instead of a
/// map: it holds a handful, and a `BTreeMap` of its own costs WASM bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exceptions(Vec<(String, bool)>);

impl Exceptions {
    /// The exception for this service, if there is one.
    #[must_use]
    pub fn get(&self, service: &str) -> Option<bool> {
        self.0.iter().find(|(id, _)| id == service).map(|(_, allowed)| *allowed)
    }

    /// Makes or changes an exception.
    pub fn set(&mut self, service: &str, allowed: bool) {
        self.remove(service);
        let at = self.0.iter().position(|(id, _)| id.as_str() > service).unwrap_or(self.0.len());
        self.0.insert(at, (service.to_owned(), allowed));
    }

    /// Drops an exception.
    pub fn remove(&mut self, service: &str) {
        self.0.retain(|(id, _)| id != service);
    }

    /// All exceptions, sorted by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, bool)> {
        self.0.iter().map(|(service, allowed)| (service.as_str(), *allowed))
    }
}

impl Choice {
    /// Every optional category of the catalogue, named one by one.
    #[must_use]
    pub fn accept_all(catalogue: &Catalogue) -> Self {
        Self { on: catalogue.optional().map(|category| category.id.clone()).collect(), services: Exceptions::default() }
    }

    /// Nothing optional.
    #[must_use]
    pub fn reject_all() -> Self {
        Self::default()
    }

    /// Was this category granted as a whole?
    #[must_use]
    pub fn category(&self, id: &str) -> bool {
        self.on.iter().any(|on| on == id)
    }

    /// Was this service granted, by itself or with its category?
    #[must_use]
    pub fn service(&self, service: &Service) -> bool {
        self.services.get(&service.id).unwrap_or_else(|| self.category(&service.category))
    }

    /// Grants or denies a category with all its services.
    pub fn set_category(&mut self, id: &str, allowed: bool, catalogue: &Catalogue) {
        self.on.retain(|on| on != id);
        if allowed {
            self.on.push(id.to_owned());
        }
        for service in catalogue.services_of(id) {
            self.services.remove(&service.id);
        }
    }

    /// Grants or denies one service. Granting all services of a category one by one does not grant the
    /// category: a service that is added to it later was not meant.
    pub fn set_service(&mut self, service: &Service, allowed: bool) {
        if self.category(&service.category) == allowed {
            self.services.remove(&service.id);
        } else {
            self.services.set(&service.id, allowed);
        }
    }

    /// The same choice in the words of this catalogue: unknown and necessary ids are dropped (scenario
    /// 43), categories stand in the catalogue's order, and an exception that says what its category says
    /// goes. Grants nothing that was not granted before.
    #[must_use]
    pub fn known(&self, catalogue: &Catalogue) -> Self {
        let on: Vec<String> =
            catalogue.optional().filter(|category| self.category(&category.id)).map(|category| category.id.clone()).collect();
        let mut services = Exceptions::default();
        for service in optional_services(catalogue) {
            let granted = self.service(service);
            if granted != self.category(&service.category) {
                services.set(&service.id, granted);
            }
        }
        Self { on, services }
    }
}

/// Services of optional categories, in the order in which they are started. A service of a category
/// that the catalogue does not have belongs to none and is never allowed.
pub fn optional_services(catalogue: &Catalogue) -> impl Iterator<Item = &Service> {
    catalogue.services.iter().filter(|service| kind_of(catalogue, &service.category).is_some_and(|kind| kind != CategoryKind::Necessary))
}

/// The kind of a category; `None` for one the catalogue does not have.
#[must_use]
pub fn kind_of(catalogue: &Catalogue, category: &str) -> Option<CategoryKind> {
    catalogue.categories.iter().find(|candidate| candidate.id == category).map(|found| found.kind)
}
