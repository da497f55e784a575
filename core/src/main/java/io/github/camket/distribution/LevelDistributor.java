// SPDX-License-Identifier: Apache-2.0
package io.github.camket.distribution;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts how many subjects have which level, whatever the order in which they are given.
 *
 * <pre>{@code
 * LevelDistribution result = LevelDistributor.of(DatedScale.of(Decree335.civilServants()))
 *     .distribute(ReportingPeriod.parse("2026"), assessment.getRatings(), placement);
 * }</pre>
 */
public final class LevelDistributor {

    private final DatedScale scale;

    private LevelDistributor(DatedScale scale) {
        this.scale = scale;
    }

    /** Counts in the terms of a scale. */
    public static LevelDistributor of(DatedScale scale) {
        return new LevelDistributor(Objects.requireNonNull(scale, "scale"));
    }

    /**
     * The distribution of an application's own list.
     *
     * @param entries each subject once, all of them people or all of them organizations
     * @throws IllegalArgumentException if there are none, a subject occurs twice, or people and organizations are mixed
     */
    public LevelDistribution distribute(ReportingPeriod period, Collection<LevelEntry> entries) {
        return distribute(period, entries, Optional.empty(), List.of());
    }

    /**
     * The distribution of ratings. A decided level counts before a proposed one; where decisions of one day contradict each other,
     * there is no level.
     *
     * @param ratings of one kind of subject, each once
     * @param placement who belongs to which unit and group, on its day
     * @throws IllegalArgumentException as {@link #distribute(ReportingPeriod, Collection)} does; or if a rating is for another
     *     period, or by a regulation whose levels are not those of the scale
     */
    public LevelDistribution distribute(ReportingPeriod period, Collection<Rating> ratings, Placement placement) {
        List<Finding> findings = new ArrayList<>(placement.getFindings());
        List<LevelEntry> entries = new ArrayList<>();
        for (Rating rating : ratings) {
            requireSameTerms(period, rating);
            LevelEntry entry = placement.isContended(rating.getSubject())
                    ? LevelEntry.without(rating.getSubject(), NoLevel.CONTENDED)
                    : LevelEntry.of(rating);
            entries.add(placement.place(entry, findings));
        }
        return distribute(period, entries, Optional.of(placement.getDay()), findings);
    }

    private void requireSameTerms(ReportingPeriod period, Rating rating) {
        if (rating.getPeriod().filter(own -> !own.equals(period)).isPresent()) {
            throw new IllegalArgumentException("ratings must be for " + period + ": " + rating);
        }
        if (!DatedScale.of(rating.getRegulation()).getLevels().equals(scale.getLevels())) {
            throw new IllegalArgumentException("ratings must be in the scale " + scale.getId() + ": "
                    + rating.getRegulation().getId());
        }
    }

    LevelDistribution distribute(
            ReportingPeriod period,
            Collection<LevelEntry> entries,
            Optional<LocalDate> unitsOn,
            Collection<Finding> found) {
        Objects.requireNonNull(period, "period");
        SubjectKind kind = requireOneKind(entries);
        TreeSet<Finding> findings = new TreeSet<>(found);
        List<LevelEntry> inScale =
                entries.stream().map(entry -> inScale(entry, findings)).toList();
        return LevelDistribution.builder()
                .scale(scale)
                .period(period)
                .kind(kind)
                .unitsOn(unitsOn)
                .counts(count(inScale))
                .units(parts(inScale, entry -> entry.unit().map(unit -> unit.toRef())))
                .groups(parts(inScale, entry -> entry.group().map(group -> group.toRef(SimilarTaskGroup.KIND))))
                .addAllFindings(findings)
                .build();
    }

    private static SubjectKind requireOneKind(Collection<LevelEntry> entries) {
        TreeSet<Subject> seen = new TreeSet<>();
        TreeSet<SubjectKind> kinds = new TreeSet<>();
        for (LevelEntry entry : entries) {
            if (!seen.add(entry.subject())) {
                throw new IllegalArgumentException("entries must be one for each subject: " + entry.subject());
            }
            kinds.add(entry.subject().cadre().isPresent() ? SubjectKind.PERSON : SubjectKind.COLLECTIVE);
        }
        if (kinds.size() != 1) {
            throw new IllegalArgumentException(
                    "entries must be one or more, all of people or all of organizations: " + kinds);
        }
        return kinds.first();
    }

    /** A level in other terms is not one of these, and is not lost either. */
    private LevelEntry inScale(LevelEntry entry, Collection<Finding> findings) {
        Optional<RatingLevel> level = level(entry.outcome());
        if (level.isEmpty() || scale.has(level.get())) {
            return entry;
        }
        findings.add(DatedScales.notInScale(entry.subject().ref(), level.get(), scale));
        return new LevelEntry(
                entry.subject(), new LevelOutcome.Without(NoLevel.OTHER_TERMS), entry.unit(), entry.group());
    }

    private static Optional<RatingLevel> level(LevelOutcome outcome) {
        if (outcome instanceof LevelOutcome.Decided decided) {
            return Optional.of(decided.level());
        }
        return outcome instanceof LevelOutcome.Proposed proposed ? Optional.of(proposed.level()) : Optional.empty();
    }

    private List<DistributionPart> parts(List<LevelEntry> entries, Function<LevelEntry, Optional<Ref>> by) {
        Map<Ref, List<LevelEntry>> known = new TreeMap<>();
        List<LevelEntry> others = new ArrayList<>();
        for (LevelEntry entry : entries) {
            by.apply(entry)
                    .map(of -> known.computeIfAbsent(of, key -> new ArrayList<>()))
                    .orElse(others)
                    .add(entry);
        }
        List<DistributionPart> parts = new ArrayList<>();
        known.forEach((of, members) -> parts.add(new DistributionPart(Optional.of(of), count(members))));
        if (!parts.isEmpty() && !others.isEmpty()) {
            parts.add(new DistributionPart(Optional.empty(), count(others)));
        }
        return parts;
    }

    private LevelCounts count(List<LevelEntry> entries) {
        Map<NoLevel, Integer> without = new EnumMap<>(NoLevel.class);
        int[] decided = new int[scale.getLevels().size()];
        int[] proposed = new int[decided.length];
        for (LevelEntry entry : entries) {
            if (entry.outcome() instanceof LevelOutcome.Decided one) {
                decided[scale.levels().indexOf(one.level())]++;
            } else if (entry.outcome() instanceof LevelOutcome.Proposed one) {
                proposed[scale.levels().indexOf(one.level())]++;
            } else if (entry.outcome() instanceof LevelOutcome.Without one) {
                without.merge(one.reason(), 1, Integer::sum);
            }
        }
        List<LevelCount> levels = new ArrayList<>();
        for (int i = 0; i < decided.length; i++) {
            levels.add(new LevelCount(scale.levels().get(i), decided[i], proposed[i]));
        }
        return new LevelCounts(levels, without);
    }
}
