// SPDX-License-Identifier: Apache-2.0
/**
 * Immutable domain types for organizations, directives, tasks, indicators, commitments and cadres, and an exact,
 * explainable engine that measures completion and proposes ratings.
 */
module io.github.camket.core {
    requires transitive jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.camket;
    exports io.github.camket.calendar;
    exports io.github.camket.calendar.working;
    exports io.github.camket.catalog;
    exports io.github.camket.counterfactual;
    exports io.github.camket.decision;
    exports io.github.camket.check;
    exports io.github.camket.confidence;
    exports io.github.camket.consequence;
    exports io.github.camket.distribution;
    exports io.github.camket.document;
    exports io.github.camket.evaluation;
    exports io.github.camket.explanation;
    exports io.github.camket.measurement;
    exports io.github.camket.measurement.cascade;
    exports io.github.camket.measurement.commitment;
    exports io.github.camket.measurement.comparison;
    exports io.github.camket.measurement.restatement;
    exports io.github.camket.model;
    exports io.github.camket.model.classification;
    exports io.github.camket.model.commitment;
    exports io.github.camket.model.conduct;
    exports io.github.camket.model.confidence;
    exports io.github.camket.model.directive;
    exports io.github.camket.model.fact;
    exports io.github.camket.model.indicator;
    exports io.github.camket.model.judgement;
    exports io.github.camket.model.organization;
    exports io.github.camket.model.progress;
    exports io.github.camket.model.reorganization;
    exports io.github.camket.model.task;
    exports io.github.camket.monitoring;
    exports io.github.camket.monitoring.briefing;
    exports io.github.camket.monitoring.cascade;
    exports io.github.camket.monitoring.petition;
    exports io.github.camket.official;
    exports io.github.camket.quantity;
    exports io.github.camket.rating;
    exports io.github.camket.regulation;
    exports io.github.camket.regulation.scale;
    exports io.github.camket.signal;
    exports io.github.camket.trace;
    exports io.github.camket.validation;
    exports io.github.camket.validation.draft;
}
