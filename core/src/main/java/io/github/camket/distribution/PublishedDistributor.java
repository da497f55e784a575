// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Counts the published levels of a ledger over several periods. Units are those of the last day of each period. Whoever was there on
 * that day and has no published level counts as {@link NoLevel#NOT_PUBLISHED}, so that silence does not make a group look better.
 */
public final class PublishedDistributor {

    private final DatedScales scales;

    private PublishedDistributor(DatedScales scales) {
        this.scales = scales;
    }

    /** Counts each period in its own scale. */
    public static PublishedDistributor of(DatedScales scales) {
        return new PublishedDistributor(Objects.requireNonNull(scales, "scales"));
    }

    /** The distributions of all periods of the type of which the snapshot has a published level for a subject of the kind. */
    public DistributionSeries distribute(Snapshot known, SubjectKind kind, PeriodType type) {
        TreeSet<Finding> findings = new TreeSet<>();
        List<PublishedRating> published = known.getFacts(PublishedRating.class).stream()
                .filter(one -> one.getPeriod().getType() == type && kindOf(one.getSubject()) == kind)
                .filter(one -> known.hasHappened(one, one.getDecidedOn(), findings))
                .toList();
        Decisions<PublishedRating> decisions = Decisions.of(published, PublishedRating::getLevel);
        findings.addAll(decisions.getFindings());
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        published.forEach(one -> periods.add(one.getPeriod()));
        DistributionSeries.Builder series =
                DistributionSeries.builder().kind(kind).periodType(type).scaleChoice(scales.getChoice());
        for (ReportingPeriod period : periods) {
            Optional<DatedScale> scale = scales.find(period);
            scales.refusal(Ref.of("period", period.toString()), period).ifPresent(findings::add);
            scale.ifPresent(in -> series.addDistributions(distribute(known, kind, period, in, published, decisions)));
        }
        return series.gaps(gaps(periods)).addAllFindings(findings).build();
    }

    private static LevelDistribution distribute(
            Snapshot known,
            SubjectKind kind,
            ReportingPeriod period,
            DatedScale scale,
            List<PublishedRating> published,
            Decisions<PublishedRating> decisions) {
        Placement placement = Placement.of(known, period, period.getLastDay());
        TreeSet<Subject> subjects = new TreeSet<>();
        published.stream().filter(one -> one.getPeriod().equals(period)).forEach(one -> subjects.add(one.getSubject()));
        subjects.addAll(present(known, kind, period, placement));
        List<Finding> findings = new ArrayList<>(placement.getFindings());
        List<LevelEntry> entries = new ArrayList<>();
        for (Subject subject : subjects) {
            entries.add(placement.place(entry(subject, period, decisions), findings));
        }
        return LevelDistributor.of(scale).distribute(period, entries, Optional.of(placement.getDay()), findings);
    }

    private static LevelEntry entry(Subject subject, ReportingPeriod period, Decisions<PublishedRating> decisions) {
        if (decisions.isContended(subject, period)) {
            return LevelEntry.without(subject, NoLevel.CONTENDED);
        }
        return decisions
                .find(Standing.CONFIRMED, subject, period)
                .map(one -> LevelEntry.decided(subject, one.getLevel()))
                .or(() -> decisions
                        .find(Standing.PROPOSED, subject, period)
                        .map(one -> LevelEntry.proposed(subject, one.getLevel())))
                .orElseGet(() -> LevelEntry.without(subject, NoLevel.NOT_PUBLISHED));
    }

    /** Who was there on the last day of the period. */
    private static List<Subject> present(
            Snapshot known, SubjectKind kind, ReportingPeriod period, Placement placement) {
        return kind == SubjectKind.PERSON
                ? placement
                        .staff(known.getFacts(Cadre.class).stream()
                                .map(Cadre::getId)
                                .toList())
                        .stream()
                        .map(Subject::of)
                        .toList()
                : known.getFacts(OrgUnit.class).stream()
                        .filter(unit -> unit.on(period.getLastDay()).isPresent())
                        .map(unit -> Subject.of(unit.getId()))
                        .toList();
    }

    private static SubjectKind kindOf(Subject subject) {
        return subject.cadre().isPresent() ? SubjectKind.PERSON : SubjectKind.COLLECTIVE;
    }

    /** Terms do not follow each other by the calendar, so nothing is between them. */
    private static List<ReportingPeriod> gaps(TreeSet<ReportingPeriod> periods) {
        TreeSet<ReportingPeriod> gaps = new TreeSet<>();
        if (!periods.isEmpty() && periods.first().getType() != PeriodType.TERM) {
            for (ReportingPeriod at = periods.last(); at.compareTo(periods.first()) > 0; at = at.getPrevious()) {
                gaps.add(at);
            }
        }
        gaps.removeAll(periods);
        return List.copyOf(gaps);
    }
}
