// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.directive.Assigned;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A piece of work with a result, a person or unit that leads it, and a deadline, a recurrence or neither.
 *
 * <p>Its size is the {@linkplain #getAmount amount} of products times the {@linkplain #getConversionCoefficient conversion
 * coefficient} of one of them. Long or shared work is given as several tasks within the total (Decree 335/2025, article
 * 18.1c), each in the period of its own deadline.
 */
@Value.Immutable
@DomainStyle
public abstract class Task implements Fact, Assigned, WithTask {

    Task() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract TaskId getId();

    /** What is to be done, in words. */
    public abstract String getTitle();

    /** What is to be done, at more length; empty if the title says it all. */
    public abstract Optional<String> getDescription();

    /** Unit that assigned the task to a person, or that has it itself and then leads it. */
    public abstract OrgUnitId getUnit();

    /**
     * Person to whom it was assigned first; stays so when the work is handed over. Empty for a task of the unit as a whole,
     * which counts for the unit and for no person.
     */
    public abstract Optional<CadreId> getAssignee();

    /** Who gave the task to the unit (người giao, cơ quan giao); empty if nobody said. */
    public abstract Optional<Subject> getAssigner();

    /** Day on which it was given; empty if nobody said. */
    public abstract Optional<LocalDate> getAssignedOn();

    @Override
    public abstract List<Subject> getCoordinating();

    @Override
    public abstract Optional<String> getLeaderInCharge();

    @Override
    public abstract List<String> getMonitors();

    /** Body that submits the result (cơ quan trình), if that is not the lead. */
    public abstract Optional<Subject> getSubmitting();

    @Override
    public abstract Optional<String> getProduct();

    @Override
    public abstract Optional<String> getAuthority();

    /** From what it comes, each once; several documents can ask for the same. Empty if nobody said. */
    public abstract List<TaskSource> getSources();

    /**
     * The tasks of which it is a part, each once. It can be a part of several: then it is counted once where they are counted
     * together.
     */
    public abstract List<TaskId> getPartOf();

    /** Whether it belongs to the assigned total; {@link TaskOrigin#PLANNED} unless said otherwise. */
    @Value.Default
    public TaskOrigin getOrigin() {
        return TaskOrigin.PLANNED;
    }

    /** What sort of task it is in a scheme that tells sorts apart; empty if nobody said. */
    public abstract Optional<TaskKind> getKind();

    /** Group by complexity in a catalogue of products, such as {@code N3}; empty if nobody said. */
    public abstract Optional<ComplexityGroup> getComplexityGroup();

    /**
     * Size of one product in standard products (hệ số quy đổi); positive. Given for every task of a person; a task of a unit
     * without one counts as one standard product for each of its products.
     */
    public abstract Optional<Fraction> getConversionCoefficient();

    /**
     * Factors of this task by which a local scheme weighs it, such as 1.2 for its difficulty; each positive. In the order of
     * their identifiers; none unless given. In a builder, a second value of one factor replaces the first. The shipped
     * regulations have no use for them.
     */
    @Value.NaturalOrder
    public abstract SortedMap<FactorId, Fraction> getFactors();

    /** Number of products assigned, for each turn if it is repeated; positive, a part of a product is allowed; 1 unless given. */
    @Value.Default
    public Fraction getAmount() {
        return Fraction.ONE;
    }

    /** By when, or how often, as it was set first; {@link Schedule#NOTHING_SAID} unless given. */
    @Override
    @Value.Default
    public Schedule getSchedule() {
        return Schedule.NOTHING_SAID;
    }

    @Override
    public String getWords() {
        return getTitle();
    }

    /** The person to whom it was assigned first, or else the unit; never empty. */
    @Override
    public Optional<Subject> getLead() {
        return Optional.of(getAssignee().map(Subject::of).orElseGet(() -> Subject.of(getUnit())));
    }

    /** Size of all of it in standard products. */
    public Fraction size() {
        return getAmount().times(coefficient());
    }

    /** Size of one product in standard products; 1 for a task of a unit of which nobody said it. */
    public Fraction coefficient() {
        return getConversionCoefficient().orElse(Fraction.ONE);
    }

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return Stream.of(
                        Stream.of(getUnit().toRef()),
                        getAssignee().map(CadreId::toRef).stream(),
                        Stream.of(getAssigner(), getSubmitting())
                                .flatMap(Optional::stream)
                                .map(Subject::ref),
                        getCoordinating().stream().map(Subject::ref),
                        getSources().stream().flatMap(source -> source.reference().stream()),
                        getPartOf().stream().map(TaskId::toRef))
                .flatMap(part -> part)
                .toList();
    }

    @Value.Check
    void check() {
        Words.require(getTitle(), "title");
        Words.require(getDescription(), "description");
        Words.require(getLeaderInCharge(), "leaderInCharge");
        getMonitors().forEach(post -> Words.require(post, "monitors"));
        Words.require(getProduct(), "product");
        Words.require(getAuthority(), "authority");
        requirePositive(coefficient(), "conversionCoefficient");
        requirePositive(getAmount(), "amount");
        getFactors().forEach((factor, value) -> requirePositive(value, "factors." + factor));
        if (getAssignee().isPresent() && getConversionCoefficient().isEmpty()) {
            throw new IllegalArgumentException(
                    "conversionCoefficient must be given for a task of a person: " + getId());
        }
        Stream.of(getAssigner(), getSubmitting()).flatMap(Optional::stream).forEach(Subject::requireNamed);
        getCoordinating().forEach(Subject::requireNamed);
        requireOnce(getCoordinating(), "coordinating");
        requireOnce(getPartOf(), "partOf");
        if (getSources().stream().distinct().count() < getSources().size()) {
            throw new IllegalArgumentException("sources must be named once each: " + getSources());
        }
        if (getPartOf().contains(getId())) {
            throw new IllegalArgumentException("partOf must be other tasks: " + getId());
        }
        if (getCoordinating().contains(getLead().orElseThrow())) {
            throw new IllegalArgumentException(
                    "coordinating must not name the lead: " + getLead().orElseThrow());
        }
    }

    private static <T extends Comparable<T>> void requireOnce(List<T> values, String name) {
        TreeSet<T> seen = new TreeSet<>();
        for (T value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(name + " must be named once each: " + value);
            }
        }
    }

    private static void requirePositive(Fraction value, String name) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
    }

    /** Builds a {@link Task}. */
    public static final class Builder extends ImmutableTask.Builder {
        Builder() {}

        /** Once, by the end of this day; in the years 1900 to 9999. */
        public Builder deadline(LocalDate day) {
            return schedule(Schedule.until(day));
        }
    }
}
