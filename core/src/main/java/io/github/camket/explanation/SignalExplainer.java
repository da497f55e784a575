// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.organization.CadreId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.signal.ComparedValue;
import io.github.camket.signal.ComparedWith;
import io.github.camket.signal.Signal;
import io.github.camket.signal.SignalKind;
import io.github.camket.signal.SignalReport;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tells figures about a group in neutral words: what was counted, beside what it stands, and that nothing follows from it by itself.
 * How people and tasks are named is left to the application.
 */
public final class SignalExplainer {

    private final UnitWording wording;
    private final Function<Ref, String> names;

    private SignalExplainer(Language language, Function<Ref, String> names) {
        this.wording = UnitWording.in(language);
        this.names = names;
    }

    /** Explains in a language; everything is named by identifier. */
    public static SignalExplainer in(Language language) {
        return in(language, Ref::id);
    }

    /** As {@link #in(Language)}, with names. Findings go on naming things by identifier. */
    public static SignalExplainer in(Language language, Function<Ref, String> names) {
        return new SignalExplainer(language, names);
    }

    /** What was looked at and how, each figure with what it is held against, and those that are not shown with the reason. */
    public Explanation explain(SignalReport report) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "signal.title",
                        names.apply(report.getGroup().about()),
                        wording.period(report.getGroup().period()),
                        wording.count(report.getGroup().members().size()),
                        wording.date(report.getGroup().cutOff()),
                        wording.date(report.getKnownOn()))));
        lines.add(new Line(1, wording.text("signal.neutral")));
        report.getRules().all().forEach(parameter -> lines.add(new Line(1, stated(parameter, value(parameter)))));
        report.getSignals().forEach(signal -> add(signal, lines));
        report.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        return Explanation.of(wording.language(), lines);
    }

    /** What was stated without a document is not called a local rule. */
    private String stated(Parameter<?> parameter, String value) {
        return parameter.basis() == Basis.LOCAL && parameter.source().citation().isEmpty()
                ? wording.text(
                        "composite.declared",
                        wording.text("parameter.choice", wording.text("parameter." + parameter.name()), value))
                : wording.stated(parameter, value);
    }

    private String value(Parameter<?> parameter) {
        return parameter.value() instanceof Fraction number ? wording.exact(number) : String.valueOf(parameter.value());
    }

    private void add(Signal signal, List<Line> lines) {
        String figure = signal.isShown()
                ? figure(signal)
                : wording.text("signal.status." + signal.getStatus().name());
        lines.add(new Line(
                1,
                wording.text("signal.line", wording.text("signal.kind." + signal.getKind()), about(signal), figure)));
        for (ComparedValue compared : signal.getComparedWith()) {
            lines.add(new Line(
                    2,
                    wording.text(
                            "signal.compared",
                            wording.text("signal.with." + compared.with()),
                            compared(signal, compared))));
        }
        signal.getThreshold()
                .ifPresent(threshold -> signal.reachesThreshold()
                        .ifPresent(reached -> lines.add(new Line(
                                2,
                                wording.text(
                                        reached ? "signal.reached" : "signal.notReached",
                                        stated(
                                                threshold,
                                                signal.getShare().isPresent()
                                                        ? wording.percent(threshold.value())
                                                        : number(signal.getKind(), threshold.value())))))));
        // Of a figure about one person, how many others lack facts is told with the figures about the group.
        signal.getWithoutFacts()
                .filter(number -> number > 0 && !signal.getAbout().kind().equals(CadreId.KIND))
                .ifPresent(
                        number -> lines.add(new Line(2, wording.text("signal.withoutFacts", wording.count(number)))));
    }

    private String about(Signal signal) {
        String name =
                signal.getAbout().kind().equals(Signal.POST) ? signal.getAbout().id() : names.apply(signal.getAbout());
        String staged = signal.getStage()
                .map(stage -> wording.text(
                        "signal.detail",
                        name,
                        wording.text("stage." + stage.name().toLowerCase(Locale.ROOT))))
                .orElse(name);
        return signal.getMonth()
                .map(month -> wording.text("signal.detail", staged, wording.period(month)))
                .orElse(staged);
    }

    private String figure(Signal signal) {
        Fraction value = signal.getValue().orElseThrow();
        if (signal.getKind() == SignalKind.DECLARED_LOAD) {
            String load = number(signal.getKind(), value);
            return signal.getShare()
                    .map(share -> wording.text("signal.ofCapacity", load, percent(signal, share)))
                    .orElse(load);
        }
        return signal.getShare()
                .map(share -> wording.text(
                        "distribution.share",
                        wording.exact(share.getPart()),
                        wording.exact(share.getWhole()),
                        percent(signal, share)))
                .orElseGet(() -> number(signal.getKind(), value));
    }

    /** Never on the other side of the threshold than it is. */
    private String percent(Signal signal, Ratio share) {
        return signal.getThreshold()
                .map(threshold -> wording.percent(share.toFraction(), threshold.value()))
                .orElseGet(() -> wording.percent(share.toFraction()));
    }

    private String number(SignalKind kind, Fraction value) {
        return wording.text(
                kind == SignalKind.DECLARED_LOAD ? "signal.products" : "signal.points", wording.exact(value));
    }

    /** The number in the terms of the figure, or in its own: the median of scores is in points, a largest set in tasks. */
    private String compared(Signal signal, ComparedValue compared) {
        if (compared.with() == ComparedWith.MOST_OF_ANOTHER) {
            return wording.exact(compared.value());
        }
        boolean inPoints = compared.with() == ComparedWith.MEDIAN || compared.with() == ComparedWith.MEAN;
        return inPoints || compared.with() == ComparedWith.CAPACITY
                ? number(signal.getKind(), compared.value())
                : wording.percent(compared.value());
    }
}
