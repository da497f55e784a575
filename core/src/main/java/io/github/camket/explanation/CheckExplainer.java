// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.check.CheckReport;
import io.github.camket.check.CheckStatus;
import io.github.camket.check.CheckedCases;
import io.github.camket.check.CounterExample;
import io.github.camket.check.Hole;
import io.github.camket.check.LevelCapReach;
import io.github.camket.check.Move;
import io.github.camket.check.Overlap;
import io.github.camket.check.QuotaReach;
import io.github.camket.check.Relation;
import io.github.camket.check.SectionReach;
import io.github.camket.check.Subjects;
import io.github.camket.check.UnreachedLevel;
import io.github.camket.check.WeightSum;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells those who draft a regulation what a check found in it, what was proved, and within which bounds. */
public final class CheckExplainer {

    private static final int SHOWN = 20;

    private final Language language;
    private final int most;

    private CheckExplainer(Language language, int most) {
        this.language = language;
        this.most = most;
    }

    /** Explains in a language: at most 20 regions of each kind, the others counted. */
    public static CheckExplainer in(Language language) {
        return new CheckExplainer(language, SHOWN);
    }

    /** The same explainer that tells all regions, however many there are. */
    public CheckExplainer inFull() {
        return new CheckExplainer(language, Integer.MAX_VALUE);
    }

    /** Explains a report in the words of its regulation. */
    public Explanation explain(CheckReport report) {
        return new Writer(language, report.getRegulation(), most).write(report);
    }

    private static final List<CheckStatus> NOTHING_CLAIMED =
            List.of(CheckStatus.NOT_COMPILED, CheckStatus.LINES_ABSENT);

    /** One report in one language. */
    private static final class Writer {

        private final Wording wording;
        private final RegionWording regions;
        private final ExampleWording examples;
        private final int most;
        private final List<Line> lines = new ArrayList<>();

        Writer(Language language, Regulation regulation, int most) {
            this.wording = Wording.of(language, regulation);
            this.regions = new RegionWording(wording);
            this.examples = new ExampleWording(wording, regulation);
            this.most = most;
        }

        Explanation write(CheckReport report) {
            add(0, "check.title", wording.label(report.getRegulation().getTitle()));
            add(
                    1,
                    "check.status." + report.getStatus(),
                    wording.count(report.getCases()),
                    wording.count(report.getMostCases()));
            if (NOTHING_CLAIMED.contains(report.getStatus())) {
                addAbsent(report);
                return Explanation.of(wording.language(), lines);
            }
            if (report.isProvenSound()) {
                add(1, "check.sound");
            }
            addLevels(report);
            addRules(report);
            addBounds(report);
            return Explanation.of(wording.language(), lines);
        }

        private void addAbsent(CheckReport report) {
            if (!report.getAbsentLevels().isEmpty()) {
                add(
                        1,
                        "check.absent",
                        report.getAbsentLevels().stream()
                                .map(level -> wording.text("check.level." + level.code()))
                                .collect(Collectors.joining(", ")));
            }
            for (AbsentLine absent : report.getAbsentLines()) {
                add(
                        1,
                        "check.absentLine",
                        wording.label(absent.line().line()),
                        wording.citation(absent.line().source()),
                        absent.level().map(wording::level).orElse("-"));
            }
            report.getProblems().forEach(problem -> lines.add(new Line(1, wording.finding(problem))));
        }

        private void addLevels(CheckReport report) {
            addAll("check.holes", report.getHoles(), this::add);
            addOverlaps(report.getOverlaps());
            report.getRegulation()
                    .getScale()
                    .levelOrder()
                    .filter(order -> !report.getOverlaps().isEmpty())
                    .ifPresent(order -> add(1, "check.overlaps.order", wording.parameter(order)));
            addAll("check.lost", report.getLostByBetter(), this::add);
            addAll("check.cliffs", report.getCliffs(), this::add);
            addAll("check.unreached", report.getUnreached(), this::add);
        }

        /** Levels that hold together, each set with one region; in full with all of them. */
        private void addOverlaps(List<Overlap> overlaps) {
            Map<List<RatingLevel>, List<Overlap>> byLevels = new LinkedHashMap<>();
            overlaps.forEach(overlap -> byLevels.computeIfAbsent(overlap.levels(), levels -> new ArrayList<>())
                    .add(overlap));
            if (!overlaps.isEmpty()) {
                add(0, "check.overlaps", wording.count(overlaps.size()));
            }
            byLevels.forEach((levels, regions) -> {
                int shown = most == Integer.MAX_VALUE ? regions.size() : 1;
                regions.subList(0, shown).forEach(this::add);
                if (regions.size() > shown) {
                    add(2, "check.overlap.more", wording.count(regions.size() - shown));
                }
            });
        }

        private <T> void addAll(String title, List<T> found, Consumer<T> each) {
            if (found.isEmpty()) {
                return;
            }
            add(0, title, wording.count(found.size()));
            found.stream().limit(most).forEach(each);
            if (found.size() > most) {
                add(1, "check.more", wording.count(found.size() - most));
            }
        }

        private void add(Hole hole) {
            add(
                    1,
                    hole.band().isPresent()
                            ? "check.hole"
                            : hole.example().total().isPresent() ? "check.hole.noBand" : "check.hole.noPoints",
                    regions.words(hole.region()),
                    hole.band().map(wording::level).orElse(""));
            addExample("check.example", hole.example());
        }

        private void add(Overlap overlap) {
            add(
                    1,
                    "check.overlap",
                    regions.words(overlap.region()),
                    overlap.levels().stream().map(wording::level).collect(Collectors.joining(", ")));
            addExample("check.example", overlap.example());
        }

        private void add(Move move) {
            add(
                    1,
                    "check.move",
                    regions.name(move.moved()),
                    regions.words(move.moved(), move.from()),
                    regions.words(move.moved(), move.to()),
                    wording.levelOrNone(move.levelBefore()),
                    wording.levelOrNone(move.levelAfter()),
                    regions.words(move.elsewhere()));
            addExample("check.before", move.before());
            addExample("check.after", move.after());
        }

        private void add(UnreachedLevel unreached) {
            add(
                    1,
                    unreached.byConduct() ? "check.unreached.byConduct" : "check.unreached.level",
                    wording.level(unreached.level()));
        }

        private void addRules(CheckReport report) {
            addAll("check.neverDecided", report.getNeverDecided(), this::addNeverDecided);
            for (SectionReach section : report.getSections()) {
                add(
                        0,
                        "check.section",
                        wording.criterion(section.criterion().value()),
                        wording.exact(section.max().toFraction()),
                        wording.exact(section.bound().toFraction()),
                        subjects(section.subjects()));
            }
            for (WeightSum weights : report.getWeights()) {
                add(0, "check.weights", wording.criterion(weights.criterion().value()), wording.exact(weights.sum()));
            }
            report.getQuota().forEach(this::add);
            report.getLevelCap().ifPresent(this::add);
        }

        private void addNeverDecided(Condition condition) {
            String about = condition instanceof Condition.OfScore score
                    ? wording.criterion(score.criterion().orElseThrow().value())
                    : condition.measuresUsed().stream()
                            .map(measure -> wording.measure(measure.value()))
                            .collect(Collectors.joining(", "));
            add(1, "check.neverDecided.line", about, wording.citation(condition.source()));
        }

        private void add(QuotaReach quota) {
            add(
                    0,
                    quota.exceptional() ? "check.quota.exceptional" : "check.quota",
                    RegionWording.percent(quota.rate(), wording),
                    wording.text(
                            "check.quotaBase." + quota.base(),
                            wording.level(quota.below()),
                            wording.level(quota.level())),
                    wording.count(quota.smallest()),
                    wording.level(quota.level()),
                    wording.level(quota.below()));
        }

        private void add(LevelCapReach cap) {
            add(0, cap.free().isEmpty() ? "check.cap" : "check.cap.free", words(cap.capped()), words(cap.free()));
        }

        private void addBounds(CheckReport report) {
            add(0, "check.bounds");
            for (CheckedCases checked : report.getChecked()) {
                add(
                        1,
                        "check.counts",
                        subjects(checked.subjects()),
                        wording.count(checked.cases()),
                        wording.count(checked.evaluated()),
                        wording.count(checked.impossible()),
                        wording.count(checked.unsettled()),
                        wording.count(checked.undecided()));
                add(
                        2,
                        "check.cuts",
                        checked.cuts().stream()
                                .map(cut -> wording.text(
                                        "check.cut",
                                        regions.name(cut.compared()),
                                        wording.count(cut.parts().size())))
                                .collect(Collectors.joining("; ")));
            }
            for (Relation relation : report.getRelations()) {
                add(
                        1,
                        "check.relation." + relation.kind(),
                        wording.measure(relation.first().value()),
                        wording.measure(relation.second().value()));
            }
            report.getHeldFixed().forEach(fixed -> add(1, "check.fixed." + fixed));
        }

        /** The example at its measurements, and the facts that give them. */
        private void addExample(String key, CounterExample example) {
            add(2, key, example(example));
            lines.add(new Line(3, examples.words(example)));
        }

        private String example(CounterExample example) {
            Stream<String> who = Stream.concat(example.position().stream(), example.kind().stream())
                    .map(wording::word);
            Stream<String> values =
                    wording.inOrder(example.measurements()).stream().map(regions::words);
            String facts = Stream.concat(who, values).collect(Collectors.joining("; "));
            String level = wording.levelOrNone(example.level());
            return example.total()
                    .map(total -> wording.text("check.case", facts, exact(total), level))
                    .orElseGet(() -> wording.text("check.case.noPoints", facts, level));
        }

        private String exact(Points points) {
            return wording.exact(points.toFraction());
        }

        private String subjects(Subjects subjects) {
            return words(subjects.positions().isEmpty() ? subjects.kinds() : subjects.positions());
        }

        private String words(Collection<?> all) {
            return all.stream().map(wording::word).collect(Collectors.joining(", "));
        }

        private void add(int depth, String key, String... arguments) {
            lines.add(new Line(depth, wording.text(key, arguments)));
        }
    }
}
