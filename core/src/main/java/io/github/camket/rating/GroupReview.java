// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Quota;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Who gets a limited level and who is over its quota: the largest number, then the highest scores. Candidates that tie for
 * the last places are all named, and none of them is picked unless the authority did.
 */
@Value.Immutable
@ResultStyle
public abstract class GroupReview {

    GroupReview() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The agency or unit within which was counted; empty for an application's own candidates. */
    public abstract Optional<Subject> getWithin();

    /** The quota. */
    public abstract Quota getQuota();

    /** The share that was used: that of the quota, or a higher one that was decided. */
    public abstract Fraction getRate();

    /** The places in each scope, the whole before the groups. */
    public abstract List<QuotaPlaces> getPlaces();

    /** Those who get the level by their score, or by a decision between equal scores, highest score first. */
    public abstract List<Subject> getChosen();

    /** Those who tie and about whom nothing is decided, highest score first. */
    public abstract List<Tie> getTies();

    /** The ties that a decision of the authority resolved, highest score first. */
    public abstract List<ResolvedTie> getResolvedTies();

    /**
     * Those who reach the level and are over the quota, by their score or by a decision between equal scores, highest score
     * first, each with the scope that is full.
     */
    public abstract List<OverQuota> getOver();

    /** Those who have the level by decision and take places, by identifier. */
    public abstract List<Subject> getDecided();

    /** Those without a level so far, who may still change the numbers, by identifier. */
    public abstract List<Subject> getOpen();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The tie in which a subject is, if it is in one. */
    public Optional<Tie> tieOf(Subject subject) {
        return Optional.ofNullable(ties().get(subject));
    }

    /** The resolved tie in which a subject is, if it is in one. */
    public Optional<ResolvedTie> resolvedTieOf(Subject subject) {
        return Optional.ofNullable(resolved().get(subject));
    }

    @Value.Lazy
    Map<Subject, ResolvedTie> resolved() {
        Map<Subject, ResolvedTie> resolved = new TreeMap<>();
        getResolvedTies().forEach(one -> one.tie().subjects().forEach(subject -> resolved.put(subject, one)));
        return resolved;
    }

    @Value.Lazy
    Map<Subject, Tie> ties() {
        Map<Subject, Tie> ties = new TreeMap<>();
        getTies().forEach(tie -> tie.subjects().forEach(subject -> ties.put(subject, tie)));
        return ties;
    }

    @Value.Lazy
    Map<Subject, OverQuota> over() {
        return getOver().stream()
                .collect(Collectors.toMap(OverQuota::subject, one -> one, (one, other) -> one, TreeMap::new));
    }

    /** Why a subject is over the quota, if it is. */
    public Optional<OverQuota> overOf(Subject subject) {
        return Optional.ofNullable(over().get(subject));
    }

    /**
     * Someone who reaches the level and is over the quota.
     *
     * @param subject the person or organization
     * @param limit the scope whose places others with higher scores take
     */
    public record OverQuota(Subject subject, QuotaPlaces limit) {}

    /** Builds a {@link GroupReview}. */
    static final class Builder extends ImmutableGroupReview.Builder {
        Builder() {}
    }
}
