// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.measurement.commitment.RegistrationBase;
import io.github.camket.measurement.commitment.RegistrationCounts;
import io.github.camket.measurement.commitment.RegistrationReview;
import io.github.camket.measurement.commitment.UnitRegistration;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how many difficult tasks were registered for a period, what was said to them, and how many are solved. */
public final class RegistrationExplainer {

    private final CommitmentWording wording;
    private final UnitWording units;
    private final TimeWording time;

    private RegistrationExplainer(Language language) {
        this.wording = CommitmentWording.in(language);
        this.units = UnitWording.in(language);
        this.time = TimeWording.in(language);
    }

    /** Explains in a language. */
    public static RegistrationExplainer in(Language language) {
        return new RegistrationExplainer(language);
    }

    /** The total, level by level, then unit by unit, and what people should know. */
    public Explanation explain(RegistrationReview review) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "registration.title",
                        time.period(review.getPeriod()),
                        wording.date(review.getKnownOn()),
                        wording.date(review.getCoversUntil()))));
        lines.add(new Line(1, wording.text("registration.total")));
        add(review.getTotal(), true, 2, lines);
        for (RegistrationReview.OfLevel group : review.getByLevel()) {
            lines.add(new Line(1, CommitmentWording.capitalized(level(group))));
            add(group.counts(), true, 2, lines);
        }
        if (!review.getUnits().isEmpty()) {
            lines.add(new Line(1, wording.text("registration.units")));
        }
        for (UnitRegistration unit : review.getUnits()) {
            lines.add(new Line(2, unit.unit().getName()));
            add(unit.counts(), false, 3, lines);
        }
        if (!review.getFindings().isEmpty()) {
            lines.add(new Line(1, wording.text("findings.title")));
            review.getFindings().forEach(finding -> lines.add(new Line(2, wording.finding(finding))));
        }
        lines.add(new Line(1, wording.text("parameters.title")));
        lines.add(new Line(2, units.parameter(review.getRules().getCompletedMeans(), "")));
        lines.add(new Line(2, units.parameter(review.getRules().getLateGrant(), "")));
        return Explanation.of(wording.language(), lines);
    }

    private String level(RegistrationReview.OfLevel group) {
        return group.level().map(units::level).orElseGet(() -> wording.text("registration.noLevel"));
    }

    private void add(RegistrationCounts counts, boolean several, int depth, List<Line> lines) {
        lines.add(new Line(
                depth,
                wording.text(
                        several ? "registration.registered" : "registration.registeredByUnit",
                        wording.count(counts.registered()),
                        wording.count(counts.units()),
                        wording.count(counts.accepted()),
                        wording.count(counts.refused()),
                        wording.count(counts.notReplied()))));
        String states = Stream.of(ItemState.values())
                .filter(state -> counts.count(state) > 0)
                .map(state ->
                        wording.text("commitment.count", wording.state(state), wording.count(counts.count(state))))
                .collect(Collectors.joining("; "));
        if (!states.isEmpty()) {
            lines.add(new Line(depth, CommitmentWording.capitalized(states)));
        }
        for (RegistrationBase base : RegistrationBase.values()) {
            Optional<Ratio> share = counts.solvedShare(base);
            // Nothing accepted is the rule where nobody replies in writing; of nothing registered the first line tells.
            share.ifPresent(solved -> lines.add(new Line(
                    depth,
                    wording.text(
                            "registration.solved." + base.name(),
                            solved.getPart().toString(),
                            solved.getWhole().toString(),
                            wording.percent(solved.toFraction())))));
        }
    }
}
