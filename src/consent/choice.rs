//! The choice of a reader: whole categories, and exceptions for single services.

use std::collections::BTreeMap;

use broadsheet_content::consent::{Catalogue, CategoryKind, Service};
use serde::{Deserialize, Deserializer, Serialize};

/// Explicit grants. What is not named here is denied: there is no "accept all" flag, so a category that is added later is denied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Ids of optional categories that were granted.
    pub on: Vec<String>,
    /// Services that differ from their category, by id.
    #[serde(rename = "svc", deserialize_with = "exceptions")]
    pub services: BTreeMap<String, bool>,
}

/// Reads the exceptions. Only the literal `true` grants (scenario 23). Any other value denies, even where the category is on, because an
/// exception was meant.
fn exceptions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, bool>, D::Error> {
    let mut exceptions = BTreeMap::new();
    for (id, value) in serde_json::Map::<String, serde_json::Value>::deserialize(deserializer)? {
        exceptions.insert(id, value == serde_json::Value::Bool(true));
    }
    Ok(exceptions)
}

impl Choice {
    /// Returns a choice that grants every optional category of the catalogue, each by its id.
    #[must_use]
    pub fn accept_all(catalogue: &Catalogue) -> Self {
        Self { on: catalogue.optional().map(|category| category.id.clone()).collect(), services: BTreeMap::new() }
    }

    /// Returns a choice that grants nothing optional.
    #[must_use]
    pub fn reject_all() -> Self {
        Self::default()
    }

    /// Returns whether this category was granted as a whole.
    #[must_use]
    pub fn category(&self, id: &str) -> bool {
        self.on.iter().any(|on| on == id)
    }

    /// Returns whether this service was granted, by itself or with its category.
    #[must_use]
    pub fn service(&self, service: &Service) -> bool {
        self.services.get(&service.id).copied().unwrap_or_else(|| self.category(&service.category))
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

    /// Grants or denies one service. Granting all services of a category one by one does not grant the category, because the reader did not
    /// agree to services that are added to it later.
    pub fn set_service(&mut self, service: &Service, allowed: bool) {
        if self.category(&service.category) == allowed {
            self.services.remove(&service.id);
        } else {
            self.services.insert(service.id.clone(), allowed);
        }
    }

    /// Returns the same choice in the terms of this catalogue: unknown and necessary ids are dropped (scenario 43), categories are in the
    /// catalogue's order, and an exception that equals its category is removed. The result grants nothing that was not granted before.
    #[must_use]
    pub fn known(&self, catalogue: &Catalogue) -> Self {
        let on = catalogue.optional().filter(|category| self.category(&category.id)).map(|category| category.id.clone()).collect();
        let differs = |service: &&Service| self.service(service) != self.category(&service.category);
        let services = optional_services(catalogue).filter(differs).map(|service| (service.id.clone(), self.service(service))).collect();
        Self { on, services }
    }
}

/// Returns the services of optional categories, in the order in which they are started. A service whose category is not in the catalogue is
/// never allowed.
pub fn optional_services(catalogue: &Catalogue) -> impl Iterator<Item = &Service> {
    catalogue.services.iter().filter(|service| kind_of(catalogue, &service.category).is_some_and(|kind| kind != CategoryKind::Necessary))
}

/// Returns the kind of a category; `None` for one that is not in the catalogue.
#[must_use]
pub fn kind_of(catalogue: &Catalogue, category: &str) -> Option<CategoryKind> {
    catalogue.categories.iter().find(|candidate| candidate.id == category).map(|found| found.kind)
}
