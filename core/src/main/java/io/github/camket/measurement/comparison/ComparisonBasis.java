// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What makes a result comparable with others. Each aspect can be left unstated. A result that states one is not comparable with a
 * result that does not: nobody knows whether they agree. What none of them states is not compared.
 */
@Value.Immutable
@DomainStyle
public abstract class ComparisonBasis implements WithComparisonBasis {

    /** Kind of the references to groups that are only known in words. */
    public static final String GROUP_IN_WORDS = "peerGroup";

    ComparisonBasis() {}

    /** Starts a builder in which nothing is stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The regulation, or the method of an index, by which the result came about. */
    public abstract Optional<Ref> getRegulation();

    /** The period that the result is for. */
    public abstract Optional<ReportingPeriod> getPeriod();

    /** The day whose units and borders the result goes by. */
    public abstract Optional<LocalDate> getMapDay();

    /** The group within which is compared: a fact of a ledger, such as {@code similarTaskGroup:g-1}, or words. */
    public abstract Optional<Ref> getPeerGroup();

    /** The edition of a published ranking or index, such as {@code PAR INDEX 2021}; not blank. */
    public abstract Optional<String> getEdition();

    /** What is stated of an aspect, as text; empty if nothing is. */
    public Optional<String> text(ComparisonAspect aspect) {
        return aspect == ComparisonAspect.PEER_GROUP
                ? getPeerGroup().map(group -> group.kind().equals(GROUP_IN_WORDS) ? group.id() : group.toString())
                : stated(aspect).map(Object::toString);
    }

    /** In what this basis and another one do not agree, stated and unstated included; empty if they are the same. */
    public SortedSet<ComparisonAspect> differences(ComparisonBasis other) {
        SortedSet<ComparisonAspect> differences = new TreeSet<>(EnumSet.allOf(ComparisonAspect.class));
        differences.removeIf(aspect -> stated(aspect).equals(other.stated(aspect)));
        return Collections.unmodifiableSortedSet(differences);
    }

    /** The aspects of which nothing is stated. */
    public SortedSet<ComparisonAspect> notStated() {
        SortedSet<ComparisonAspect> notStated = new TreeSet<>(EnumSet.allOf(ComparisonAspect.class));
        notStated.removeIf(aspect -> stated(aspect).isPresent());
        return Collections.unmodifiableSortedSet(notStated);
    }

    private Optional<?> stated(ComparisonAspect aspect) {
        return switch (aspect) {
            case REGULATION -> getRegulation();
            case PERIOD -> getPeriod();
            case MAP_DAY -> getMapDay();
            case PEER_GROUP -> getPeerGroup();
            case EDITION -> getEdition();
        };
    }

    @Value.Check
    void check() {
        if (getEdition().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "edition must not be blank: " + getEdition().get());
        }
    }

    /** Builds a {@link ComparisonBasis}. */
    public static final class Builder extends ImmutableComparisonBasis.Builder {
        Builder() {}

        /** A group that is only known in words; not blank. */
        public Builder peerGroupInWords(String words) {
            peerGroup(Ref.of(GROUP_IN_WORDS, words));
            return this;
        }
    }
}
