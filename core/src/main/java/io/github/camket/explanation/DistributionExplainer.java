// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.distribution.DistributionComparison;
import io.github.camket.distribution.DistributionPart;
import io.github.camket.distribution.DistributionSeries;
import io.github.camket.distribution.LevelCount;
import io.github.camket.distribution.LevelCounts;
import io.github.camket.distribution.LevelDistribution;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells how the levels of a group are spread, with both numbers of every share, and how two distributions stand to each other, or why
 * they cannot be compared. How units and groups are named is left to the application.
 */
public final class DistributionExplainer {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final UnitWording wording;
    private final Function<Ref, String> names;

    private DistributionExplainer(Language language, Function<Ref, String> names) {
        this.wording = UnitWording.in(language);
        this.names = names;
    }

    /** Explains in a language; units and groups are named by identifier. */
    public static DistributionExplainer in(Language language) {
        return in(language, Ref::id);
    }

    /** As {@link #in(Language)}, with names. Findings go on naming things by identifier. */
    public static DistributionExplainer in(Language language, Function<Ref, String> names) {
        return new DistributionExplainer(language, names);
    }

    /** The whole with its levels, those without level, the share of the highest level by every reading, and all parts. */
    public Explanation explain(LevelDistribution distribution) {
        List<Line> lines = new ArrayList<>();
        add(distribution, lines);
        return Explanation.of(wording.language(), lines);
    }

    /** All distributions in order, the gaps between them, and what is missing. */
    public Explanation explain(DistributionSeries series) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(0, wording.parameter(series.getScaleChoice(), "")));
        series.getDistributions().forEach(distribution -> add(distribution, lines));
        series.getGaps().forEach(gap -> lines.add(new Line(0, wording.text("distribution.gap", wording.period(gap)))));
        series.getFindings().forEach(finding -> lines.add(new Line(0, wording.finding(finding))));
        return Explanation.of(wording.language(), lines);
    }

    /** How much each share changed, in percentage points, or why nobody can say. */
    public Explanation explain(DistributionComparison comparison) {
        List<Line> lines = new ArrayList<>();
        String earlier = wording.period(comparison.earlier().getPeriod());
        String later = wording.period(comparison.later().getPeriod());
        if (!comparison.isComparable()) {
            lines.add(new Line(0, wording.text("distribution.refused", earlier, later)));
            comparison.refusals().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
            return Explanation.of(wording.language(), lines);
        }
        lines.add(new Line(0, wording.text("distribution.compared", earlier, later)));
        DatedScale scale = comparison.earlier().getScale();
        for (DistributionComparison.LevelChange change : comparison.changes()) {
            String words = wording.text(
                    "distribution.change",
                    level(scale, change.level()),
                    share(change.earlier()),
                    share(change.later()));
            lines.add(new Line(
                    1,
                    change.difference()
                            .map(difference -> wording.text("distribution.difference", words, points(difference)))
                            .orElse(words)));
        }
        return Explanation.of(wording.language(), lines);
    }

    /** Exact, since a rounded difference could be told as none. */
    private String points(Fraction difference) {
        Fraction points = difference.times(HUNDRED);
        return (points.signum() > 0 ? "+" : "") + wording.exact(points);
    }

    private void add(LevelDistribution distribution, List<Line> lines) {
        LevelCounts counts = distribution.getCounts();
        DatedScale scale = distribution.getScale();
        lines.add(new Line(
                0,
                wording.text(
                        "distribution.title." + distribution.getKind().name(),
                        wording.period(distribution.getPeriod()),
                        wording.label(scale.getTitle()),
                        wording.count(counts.all()))));
        for (LevelCount count : counts.levels()) {
            lines.add(new Line(
                    1,
                    wording.text(
                            "distribution.level",
                            level(scale, count.level()),
                            wording.count(count.total()),
                            share(counts.shareOfRated(count.level())),
                            wording.count(count.decided()),
                            wording.count(count.proposed()))));
        }
        counts.without()
                .forEach((reason, number) -> lines.add(new Line(
                        1,
                        wording.text(
                                "distribution.without",
                                wording.text("noLevel." + reason.name()),
                                wording.count(number)))));
        RatingLevel highest = scale.levels().get(0);
        lines.add(new Line(1, wording.text("distribution.highest", level(scale, highest))));
        for (LevelDistribution.BaseShare share : distribution.getHighestShares()) {
            lines.add(new Line(
                    2,
                    wording.text(
                            "distribution.base",
                            wording.text("value.quotaBase." + share.base().name()),
                            share(share.share()))));
        }
        distribution
                .getUnitsOn()
                .ifPresent(day -> lines.add(new Line(1, wording.text("distribution.unitsOn", wording.date(day)))));
        addParts("unit", scale, distribution.getUnits(), lines);
        addParts("group", scale, distribution.getGroups(), lines);
        distribution.getFindings().forEach(finding -> lines.add(new Line(1, wording.finding(finding))));
    }

    private void addParts(String kind, DatedScale scale, List<DistributionPart> parts, List<Line> lines) {
        for (DistributionPart part : parts) {
            String name = part.of().map(names).orElseGet(() -> wording.text("distribution.none." + kind));
            String levels = String.join(
                    "; ",
                    part.counts().levels().stream()
                            .map(count -> wording.text(
                                    "distribution.inPart", level(scale, count.level()), wording.count(count.total())))
                            .toList());
            int without = part.counts().all() - part.counts().rated();
            lines.add(new Line(
                    2,
                    wording.text(
                            "distribution.part",
                            name,
                            wording.count(part.counts().all()),
                            levels,
                            wording.count(without))));
        }
    }

    private String level(DatedScale scale, RatingLevel level) {
        return scale.find(level).map(one -> wording.label(one.label())).orElse(level.code());
    }

    private String share(Optional<Ratio> share) {
        return share.map(ratio -> wording.text(
                        "distribution.share",
                        wording.exact(ratio.getPart()),
                        wording.exact(ratio.getWhole()),
                        wording.percent(ratio.toFraction())))
                .orElseGet(() -> wording.text("distribution.noShare"));
    }
}
