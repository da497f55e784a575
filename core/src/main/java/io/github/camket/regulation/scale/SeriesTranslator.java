// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the published levels of one subject as a series over its periods.
 *
 * <p>Each level is read in the scale of its own period. It is converted only into a scale that was named, by a crosswalk that was
 * handed over for it; crosswalks are not put together here, since a chain is a declaration of its own ({@link Crosswalk#then}).
 */
public final class SeriesTranslator {

    /** No level was published for a period between others. Arguments: the period. */
    public static final FindingCode PERIOD_WITHOUT_LEVEL = new FindingCode("PERIOD_WITHOUT_LEVEL", Severity.INFO);
    /** Decisions of one day contradict each other; none of them holds. Arguments: the period. */
    public static final FindingCode LEVEL_CONTENDED = new FindingCode("LEVEL_CONTENDED", Severity.WARNING);
    /** No crosswalk leads from the scale of a level to the one that was asked for. Arguments: the period, both scales. */
    public static final FindingCode NO_CROSSWALK = new FindingCode("NO_CROSSWALK", Severity.INFO);
    /** Several crosswalks lead there; none is picked. Arguments: the period, the crosswalks. */
    public static final FindingCode SEVERAL_CROSSWALKS = new FindingCode("SEVERAL_CROSSWALKS", Severity.WARNING);
    /** A crosswalk leads there, but it was not declared for this period. Arguments: the period, the crosswalk, its days. */
    public static final FindingCode CROSSWALK_OF_OTHER_DAYS =
            new FindingCode("CROSSWALK_OF_OTHER_DAYS", Severity.WARNING);

    private final DatedScales scales;
    private final Optional<DatedScale> target;
    private final List<Crosswalk> crosswalks;

    private SeriesTranslator(DatedScales scales, Optional<DatedScale> target, List<Crosswalk> crosswalks) {
        this.scales = scales;
        this.target = target;
        this.crosswalks = crosswalks;
    }

    /** Reads levels in their own terms and converts nothing. */
    public static SeriesTranslator of(DatedScales scales) {
        return new SeriesTranslator(Objects.requireNonNull(scales, "scales"), Optional.empty(), List.of());
    }

    /**
     * The same, which also tells levels in the terms of one scale.
     *
     * @param scale the scale
     * @param declared what may be used for it, in any order
     * @throws IllegalArgumentException if a crosswalk does not lead to the scale, or two have one identifier
     */
    public SeriesTranslator into(DatedScale scale, Collection<Crosswalk> declared) {
        Objects.requireNonNull(scale, "scale");
        TreeSet<CrosswalkId> seen = new TreeSet<>();
        for (Crosswalk crosswalk : declared) {
            if (!crosswalk.getToScale().equals(scale)) {
                throw new IllegalArgumentException(
                        "declared must lead to the scale " + scale.getId() + ": " + crosswalk.getId());
            }
            if (!seen.add(crosswalk.getId())) {
                throw new IllegalArgumentException("declared must be named once each: " + crosswalk.getId());
            }
        }
        return new SeriesTranslator(
                scales,
                Optional.of(scale),
                declared.stream().sorted(Comparator.comparing(Crosswalk::getId)).toList());
    }

    /**
     * The series of confirmed levels of one subject for periods of one type; other facts are passed over.
     *
     * @param published in any order; of other subjects too
     */
    public LevelSeries translate(Subject subject, PeriodType type, Collection<PublishedRating> published) {
        Objects.requireNonNull(subject, "subject");
        List<PublishedRating> own = published.stream()
                .filter(one -> one.getSubject().equals(subject)
                        && one.getPeriod().getType() == type
                        && one.getStanding() == Standing.CONFIRMED)
                .toList();
        Decisions<PublishedRating> decisions = Decisions.of(own, PublishedRating::getLevel);
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        own.forEach(one -> periods.add(one.getPeriod()));
        LevelSeries.Builder series = LevelSeries.builder()
                .subject(subject)
                .target(target)
                .crosswalks(crosswalks)
                .scaleChoice(scales.getChoice());
        for (ReportingPeriod period : withGaps(periods)) {
            Optional<PublishedRating> holding = decisions.find(Standing.CONFIRMED, subject, period);
            series.addEntries(holding.map(this::entry).orElseGet(() -> gap(subject, period, periods.contains(period))));
        }
        return series.build();
    }

    /** The periods and those between them; terms do not follow each other by the calendar, so nothing is between them. */
    private static TreeSet<ReportingPeriod> withGaps(TreeSet<ReportingPeriod> periods) {
        TreeSet<ReportingPeriod> all = new TreeSet<>(periods);
        if (!periods.isEmpty() && periods.first().getType() != PeriodType.TERM) {
            for (ReportingPeriod at = periods.last(); at.compareTo(periods.first()) > 0; at = at.getPrevious()) {
                all.add(at);
            }
        }
        return all;
    }

    private SeriesEntry gap(Subject subject, ReportingPeriod period, boolean contended) {
        FindingCode code = contended ? LEVEL_CONTENDED : PERIOD_WITHOUT_LEVEL;
        return new SeriesEntry(
                period,
                Optional.empty(),
                scales.find(period),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(code.about(subject.ref(), period)));
    }

    private SeriesEntry entry(PublishedRating rating) {
        ReportingPeriod period = rating.getPeriod();
        Ref about = rating.getRef();
        List<Finding> findings = new ArrayList<>();
        Optional<DatedScale> scale = scales.find(period);
        scales.refusal(about, period).ifPresent(findings::add);
        Optional<Label> label =
                scale.flatMap(known -> known.find(rating.getLevel())).map(ScaleLevel::label);
        if (scale.isPresent() && label.isEmpty()) {
            findings.add(DatedScales.notInScale(about, rating.getLevel(), scale.get()));
        }
        Optional<Conversion> converted = Optional.empty();
        Optional<CrosswalkId> used = Optional.empty();
        if (target.isPresent() && label.isPresent()) {
            if (scale.equals(target)) {
                converted = Optional.of(Conversion.exactly(rating.getLevel()));
            } else {
                Optional<Crosswalk> crosswalk = crosswalk(scale.get(), rating, findings);
                RatingLevel level = rating.getLevel();
                converted = crosswalk.map(found -> found.convert(level));
                used = crosswalk.map(Crosswalk::getId);
            }
        }
        return new SeriesEntry(period, Optional.of(rating), scale, label, converted, used, findings);
    }

    private Optional<Crosswalk> crosswalk(DatedScale from, PublishedRating rating, List<Finding> findings) {
        ReportingPeriod period = rating.getPeriod();
        List<Crosswalk> leading = crosswalks.stream()
                .filter(crosswalk -> crosswalk.getFromScale().equals(from))
                .toList();
        List<Crosswalk> applying = leading.stream()
                .filter(crosswalk -> crosswalk.appliesTo(period))
                .toList();
        if (applying.size() == 1) {
            return Optional.of(applying.get(0));
        }
        if (applying.size() > 1) {
            String names = String.join(
                    ", ", applying.stream().map(one -> one.getId().value()).toList());
            findings.add(SEVERAL_CROSSWALKS.about(rating.getRef(), period, names));
        } else if (leading.isEmpty()) {
            findings.add(NO_CROSSWALK.about(
                    rating.getRef(), period, from.getId(), target.orElseThrow().getId()));
        } else {
            leading.forEach(crosswalk -> findings.add(CROSSWALK_OF_OTHER_DAYS.about(
                    rating.getRef(), period, crosswalk.getId(), crosswalk.getValidity())));
        }
        return Optional.empty();
    }
}
