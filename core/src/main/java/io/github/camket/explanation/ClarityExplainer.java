// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.monitoring.ClarityReport;
import io.github.camket.monitoring.ClarityResult;
import io.github.camket.monitoring.ClarityShares;
import io.github.camket.monitoring.DirectiveClarity;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells what was not said of items and tasks in the words of a profile, with the source of the profile and how well it is known,
 * and how many of them are clear. A share below the whole is never shown as 100 %.
 */
public final class ClarityExplainer {

    private final UnitWording wording;
    private final DirectiveExplainer directives;

    private ClarityExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.directives = DirectiveExplainer.in(language);
    }

    /** Explains in a language. */
    public static ClarityExplainer in(Language language) {
        return new ClarityExplainer(language);
    }

    /** What a profile asks for, and what it rests on. */
    public Explanation explain(ClarityProfile profile) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("clarity.profile", wording.label(profile.getLabel()))));
        addSource(profile, lines);
        for (ClarityPoint point : profile.getPoints()) {
            String looksFor = wording.text("clarityItem." + point.what().name());
            lines.add(new Line(1, wording.text("clarity.point", wording.label(point.words()), looksFor)));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** What was not said of one item or task, such as {@code còn thiếu: rõ người, rõ thẩm quyền}. */
    public String explain(ClarityResult result) {
        if (result.isClear()) {
            return wording.text("clarity.clear");
        }
        return wording.text(
                "clarity.missing",
                result.missing().stream()
                        .map(ClarityPoint::words)
                        .map(wording::label)
                        .collect(Collectors.joining(", ")));
    }

    /** The explanation of a report: directives with their items, tasks, units, and all together. */
    public Explanation explain(ClarityReport report) {
        List<Line> lines = new ArrayList<>();
        ClarityProfile profile = report.getProfile();
        String day = wording.date(report.getAsOf());
        lines.add(new Line(0, wording.text("clarity.title", wording.label(profile.getLabel()), day)));
        addSource(profile, lines);
        if (!profile.getValidity().contains(report.getAsOf())) {
            lines.add(new Line(1, wording.text("clarity.outside", day)));
        }
        addIssuedOutside(report, lines);
        lines.add(new Line(1, wording.text("clarity.limits")));
        report.getRules().all().forEach(parameter -> lines.add(new Line(1, wording.parameter(parameter, ""))));
        report.getDirectives().forEach(each -> add(each, lines));
        addTasks(report.getAll().tasks(), lines);
        if (!report.getUnits().isEmpty()) {
            lines.add(new Line(0, wording.text("clarity.units")));
            report.getUnits().forEach(each -> {
                lines.add(new Line(
                        1,
                        wording.text(
                                "clarity.unit",
                                each.unit().getName(),
                                each.unit().getId().value())));
                addShares(each.shares(), 2, lines);
            });
        }
        lines.add(new Line(0, wording.text("clarity.all")));
        addShares(report.getAll(), 1, lines);
        if (!report.getFindings().isEmpty()) {
            lines.add(new Line(0, wording.text("findings.title")));
            report.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** Which directives could not yet, or no longer, go by the profile on their day of issue. */
    private void addIssuedOutside(ClarityReport report, List<Line> lines) {
        Validity inForce = report.getProfile().getValidity();
        String outside = report.getDirectives().stream()
                .map(DirectiveClarity::directive)
                .filter(each ->
                        each.getIssuedOn().filter(day -> !inForce.contains(day)).isPresent())
                .map(each -> each.getId().value())
                .collect(Collectors.joining(", "));
        if (!outside.isEmpty()) {
            lines.add(new Line(1, wording.text("clarity.issuedOutside", outside)));
        }
    }

    private void addSource(ClarityProfile profile, List<Line> lines) {
        lines.add(new Line(1, wording.text("clarity.source", wording.law(profile.getSource()))));
        if (profile.getSource().confidence() != Confidence.TEXT) {
            lines.add(new Line(1, wording.text("clarity.unofficial")));
        }
        lines.add(new Line(1, wording.text("clarity.span", wording.span(profile.getValidity()))));
    }

    private void add(DirectiveClarity clarity, List<Line> lines) {
        Directive directive = clarity.directive();
        lines.add(new Line(0, wording.text("register.head", directives.name(directive), directive.getTitle())));
        List<DirectiveItem> items = directive.getItems();
        for (int i = 0; i < items.size(); i++) {
            add(
                    "clarity.item",
                    items.get(i).getId().value(),
                    clarity.shares().items().get(i),
                    lines);
        }
        addShares(clarity.shares(), 1, lines);
    }

    private void addTasks(List<ClarityResult> tasks, List<Line> lines) {
        if (!tasks.isEmpty()) {
            lines.add(new Line(0, wording.text("clarity.allTasks")));
            tasks.forEach(task -> add("clarity.task", task.about().id(), task, lines));
        }
    }

    private void add(String key, String id, ClarityResult result, List<Line> lines) {
        lines.add(new Line(1, wording.text(key, id, result.given().getWords())));
        lines.add(new Line(2, explain(result)));
    }

    private void addShares(ClarityShares shares, int depth, List<Line> lines) {
        lines.add(new Line(depth, share("clarity.items", shares.clearItems())));
        lines.add(new Line(depth, share("clarity.tasks", shares.clearTasks())));
    }

    private String share(String key, Optional<Ratio> ratio) {
        return ratio.map(clear -> wording.text(
                        key,
                        wording.exact(clear.getPart()),
                        wording.exact(clear.getWhole()),
                        wording.percent(clear.toFraction())))
                .orElseGet(() -> wording.text(key + ".none"));
    }
}
