// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.catalog.AnswerStatus;
import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.Edition;
import io.github.camket.catalog.NameAnswer;
import io.github.camket.catalog.UnitAnswer;
import io.github.camket.catalog.UnitDescent;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what became of an administrative unit, or what it came from, step by step with the legal basis of each. */
public final class DescentExplainer {

    private final UnitWording wording;
    private final Catalog catalog;

    private DescentExplainer(UnitWording wording, Catalog catalog) {
        this.wording = wording;
        this.catalog = catalog;
    }

    /** Explains what a catalogue tells, in a language. */
    public static DescentExplainer in(Language language, Catalog catalog) {
        return new DescentExplainer(UnitWording.in(language), catalog);
    }

    /** The explanation of a descent, or why there is none. */
    public Explanation explain(UnitDescent descent) {
        UnitAnswer origin = descent.getOrigin();
        if (origin.getUnit().isEmpty()) {
            return explain(origin);
        }
        List<Line> lines = new ArrayList<>();
        AdministrativeUnit unit = origin.getUnit().get();
        lines.add(new Line(
                0, wording.text("descent.title", within(unit, origin.getDay()), wording.date(origin.getDay()))));
        lines.add(new Line(1, source(origin.getEdition())));
        boolean untouched =
                descent.getSteps().isEmpty() && descent.getDissolved().isEmpty();
        lines.add(new Line(
                1,
                wording.text(
                        "descent.asOf",
                        wording.date(descent.getAsOf()),
                        untouched && !descent.getUnits().isEmpty()
                                ? wording.text("descent.untouched")
                                : count(descent.getUnits().size()))));
        descent.getUnits().forEach(heir -> lines.add(new Line(2, within(heir, descent.getAsOf()))));
        addSteps(descent, lines);
        addNotes(descent.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    private String source(Optional<Edition> edition) {
        return edition.map(list -> wording.text("descent.edition", wording.label(list.title())))
                .orElseGet(() -> wording.text("descent.own"));
    }

    private String count(int units) {
        return units > 0 ? wording.text("descent.units", wording.count(units)) : wording.text("descent.units.0");
    }

    /** The unit with those above it on the day: Phường Đồng Xuân (00040), Quận Hoàn Kiếm, Thành phố Hà Nội. */
    private String within(AdministrativeUnit unit, LocalDate day) {
        StringBuilder text = new StringBuilder(wording.unit(unit));
        Set<AdministrativeCode> named = new TreeSet<>(List.of(unit.getCode()));
        Optional<AdministrativeUnit> above = above(unit, day);
        while (above.isPresent() && named.add(above.get().getCode())) {
            text.append(", ").append(above.get().getName());
            above = above(above.get(), day);
        }
        return text.toString();
    }

    private Optional<AdministrativeUnit> above(AdministrativeUnit unit, LocalDate day) {
        return unit.getParent().flatMap(parent -> catalog.resolve(parent, day).getUnit());
    }

    /** The steps of one day and document together. */
    private void addSteps(UnitDescent descent, List<Line> lines) {
        Map<LocalDate, Map<String, List<String>>> byDay = new TreeMap<>();
        for (UnitDescent.Ending ending : descent.getDissolved()) {
            LocalDate day = ending.unit().getValidity().getTo().orElseThrow();
            String law = ending.reorganization()
                    .map(Reorganization::getLegalBasis)
                    .map(wording::law)
                    .orElseGet(() -> wording.text("law.unknown"));
            add(byDay, day, law, wording.text("descent.dissolved", wording.unit(ending.unit())));
        }
        for (LineageStep<AdministrativeCode> step : descent.getSteps()) {
            LocalDate day = step.reorganization().getOn();
            String sentence = wording.text(
                    "descent.step",
                    named(step.from(), day.minusDays(1)),
                    wording.succession(step.kind()),
                    named(step.to(), day));
            add(byDay, day, wording.law(step.reorganization().getLegalBasis()), sentence);
        }
        byDay.forEach((day, byLaw) -> byLaw.forEach((law, sentences) -> {
            lines.add(new Line(1, wording.text("descent.steps", wording.date(day), law)));
            sentences.forEach(sentence -> lines.add(new Line(2, sentence)));
        }));
    }

    private void add(Map<LocalDate, Map<String, List<String>>> byDay, LocalDate day, String law, String sentence) {
        byDay.computeIfAbsent(day, key -> new TreeMap<>())
                .computeIfAbsent(law, key -> new ArrayList<>())
                .add(sentence);
    }

    /** The unit by name, or by code if the catalogue does not describe it on the day. */
    private String named(AdministrativeCode code, LocalDate day) {
        return catalog.resolve(code, day).getUnit().map(wording::unit).orElseGet(() -> wording.unit(code));
    }

    private void addNotes(List<Finding> findings, List<Line> lines) {
        if (!findings.isEmpty()) {
            lines.add(new Line(1, wording.text("descent.notes")));
            findings.forEach(finding -> lines.add(new Line(2, wording.finding(finding))));
        }
    }

    /** What a catalogue with an application's own data found wrong with them, as a sentence. */
    public String finding(Finding finding) {
        return wording.finding(finding);
    }

    /** The unit that has a code on a day, or what is known instead. */
    public Explanation explain(UnitAnswer answer) {
        if (answer.getUnit().isPresent()) {
            List<Line> lines = new ArrayList<>();
            String unit = within(answer.getUnit().get(), answer.getDay());
            lines.add(new Line(0, wording.text("descent.title", unit, wording.date(answer.getDay()))));
            lines.add(new Line(1, source(answer.getEdition())));
            addNotes(answer.getFindings(), lines);
            return Explanation.of(wording.language(), lines);
        }
        return explain(
                wording.unit(answer.getCode()),
                answer.getStatus(),
                answer.getDay(),
                answer.getCandidates(),
                answer.getFindings());
    }

    /** The units that have a name on a day, or what is known instead. */
    public Explanation explain(NameAnswer answer) {
        if (answer.getUnits().isEmpty()) {
            return explain(
                    answer.getText(),
                    answer.getStatus(),
                    answer.getDay(),
                    answer.getCandidates(),
                    answer.getFindings());
        }
        List<Line> lines = new ArrayList<>();
        int count = answer.getUnits().size();
        lines.add(new Line(
                0,
                wording.text("descent.title", answer.getText() + ": " + count(count), wording.date(answer.getDay()))));
        answer.getUnits().forEach(unit -> lines.add(new Line(1, within(unit, answer.getDay()))));
        addNotes(answer.getFindings(), lines);
        return Explanation.of(wording.language(), lines);
    }

    private Explanation explain(
            String asked,
            AnswerStatus status,
            LocalDate day,
            List<AdministrativeUnit> candidates,
            List<Finding> findings) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.text("answer." + status.name(), asked, wording.date(day))));
        if (!candidates.isEmpty()) {
            lines.add(new Line(1, wording.text("answer.candidates")));
            for (AdministrativeUnit unit : candidates) {
                LocalDate there = unit.getValidity()
                        .getFrom()
                        .or(() -> unit.getValidity().getTo().map(to -> to.minusDays(1)))
                        .orElse(day);
                lines.add(new Line(
                        2, wording.text("answer.candidate", within(unit, there), wording.span(unit.getValidity()))));
            }
        }
        addNotes(findings, lines);
        return Explanation.of(wording.language(), lines);
    }
}
