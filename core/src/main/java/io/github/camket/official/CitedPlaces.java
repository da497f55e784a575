// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.decision.PathRules;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.measurement.Measure;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects the places that lines cite, each with the name of the parameter that cites it, where one does: what a wrong citation is can
 * depend on what it is cited for.
 */
final class CitedPlaces {

    /**
     * A place that is cited.
     *
     * @param citation the place
     * @param about name of the parameter; empty text for any other line
     */
    record Cited(Citation citation, String about) {}

    private final Set<Cited> found = new LinkedHashSet<>();
    private final UnaryOperator<Source> collect = source -> {
        add(source, "");
        return source;
    };

    static List<Cited> of(Regulation regulation) {
        CitedPlaces places = new CitedPlaces();
        if (regulation.getApplicability() instanceof Applicability.People people) {
            places.add(people.legalClassSource(), "");
            places.add(people.positionSource(), "");
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            places.add(organizations.source(), "");
        }
        places.addMeasures(regulation.getMeasures().getMeasures());
        regulation.getCriteria().forEach(criterion -> {
            places.add(criterion.source(), "");
            criterion.scoring().mapSources(places.collect);
        });
        places.add(regulation.getTotal().source(), "");
        regulation.getScale().bands().forEach(band -> places.add(band.source(), ""));
        regulation.conditions().forEach(places::add);
        regulation.getExclusions().forEach(exclusion -> places.add(exclusion.source(), ""));
        regulation.getQuota().ifPresent(quota -> places.add(quota.getSource(), ""));
        regulation.getLevelCap().ifPresent(cap -> places.add(cap.source(), ""));
        regulation.parameters().forEach(places::add);
        return List.copyOf(places.found);
    }

    static List<Cited> of(Overlay overlay) {
        CitedPlaces places = new CitedPlaces();
        overlay.getParameters().forEach(places::add);
        places.addMeasures(overlay.getMeasures());
        overlay.getCriteria().forEach(criterion -> {
            places.add(criterion.source(), "");
            criterion.scoring().mapSources(places.collect);
        });
        overlay.getBands().forEach(band -> {
            places.add(band.source(), "");
            band.conditions().forEach(places::add);
        });
        overlay.getLines().forEach(line -> places.add(line.condition()));
        overlay.getLevelConditions().forEach(more -> more.conditions().forEach(places::add));
        overlay.getExclusions().forEach(exclusion -> {
            places.add(exclusion.source(), "");
            places.add(exclusion.when());
        });
        overlay.getQuota().ifPresent(quota -> {
            places.add(quota.getSource(), "");
            quota.all().forEach(places::add);
        });
        overlay.getLevelCap().ifPresent(cap -> {
            places.add(cap.source(), "");
            places.add(cap.appliesTo());
        });
        overlay.getPeriodRules().ifPresent(rules -> rules.all().forEach(places::add));
        return List.copyOf(places.found);
    }

    static List<Cited> of(PathRules rules) {
        CitedPlaces places = new CitedPlaces();
        rules.all().forEach(places::add);
        return List.copyOf(places.found);
    }

    private void addMeasures(List<Measure> measures) {
        measures.forEach(measure -> measure.mapSources(collect));
    }

    private void add(Condition condition) {
        add(condition.source(), "");
        if (condition instanceof Condition.Disciplined disciplined) {
            disciplined.once().ifPresent(source -> add(source, ""));
            disciplined.elsewhere().ifPresent(source -> add(source, ""));
        }
        condition.parts().forEach(this::add);
    }

    private void add(Parameter<?> parameter) {
        add(parameter.source(), parameter.name());
    }

    private void add(Source source, String about) {
        source.citation().ifPresent(citation -> found.add(new Cited(citation, about)));
    }
}
