// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The steps and time limits of an instrument for the ratings of people or of organizations. How days are counted, and from
 * which one, is a choice of the {@linkplain io.github.camket.calendar.working.CountingRules rules of counting}.
 */
@Value.Immutable
@DomainStyle
public abstract class PathRules implements WithPathRules {

    private static final List<String> NAMES = List.of(
            "decisionBefore",
            "decisionBeforeNextYear",
            "ratingPetitionLimit",
            "ratingPetitionFilingWindow",
            "syncLimit",
            "syncFrom");

    PathRules() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether they are for people or for organizations. */
    public abstract SubjectKind getSubjects();

    /** {@code decisionBefore}: the day of the rated year before which the level is to be decided; that day is too late. */
    public abstract Parameter<MonthDay> getDecisionBefore();

    /**
     * {@code decisionBeforeNextYear}: the same for bodies that do not close at the end of the year; a day of the next year. Who is
     * such a body, the one who asks says.
     */
    public abstract Parameter<MonthDay> getDecisionBeforeNextYear();

    /** {@code ratingPetitionLimit}: the time to settle a petition, from its receipt; empty if none is set. */
    public abstract Parameter<Optional<TimeLimit>> getPetitionLimit();

    /** {@code ratingPetitionFilingWindow}: the time to file a petition, from the first notice; empty if none is set. */
    public abstract Parameter<Optional<TimeLimit>> getPetitionFilingWindow();

    /** {@code syncLimit}: the time to pass a result on to the national database; empty if none is set. */
    public abstract Parameter<Optional<TimeLimit>> getSyncLimit();

    /** {@code syncFrom}: the day from which that time counts. */
    public abstract Parameter<SyncFrom> getSyncFrom();

    /**
     * The steps that come before the decision, in their order: {@code stepsOfHead}, {@code stepsOfDeputy}, {@code stepsOfStaff}
     * or {@code stepsOfOrganization}. A case that is left out has none that is looked for.
     */
    @Value.NaturalOrder
    public abstract SortedMap<PathCase, Parameter<List<RatingStep>>> getSteps();

    /** All of them, in the order above. */
    public List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>(limits());
        all.addAll(getSteps().values());
        return List.copyOf(all);
    }

    private List<Parameter<?>> limits() {
        return List.of(
                getDecisionBefore(),
                getDecisionBeforeNextYear(),
                getPetitionLimit(),
                getPetitionFilingWindow(),
                getSyncLimit(),
                getSyncFrom());
    }

    private static String nameOf(PathCase rated) {
        return switch (rated) {
            case HEAD -> "stepsOfHead";
            case DEPUTY -> "stepsOfDeputy";
            case STAFF -> "stepsOfStaff";
            case ORGANIZATION -> "stepsOfOrganization";
        };
    }

    @Value.Check
    void check() {
        Parameter.requireNames(NAMES, limits());
        getSteps().forEach((rated, steps) -> {
            Parameter.requireNames(List.of(nameOf(rated)), List.of(steps));
            if ((rated == PathCase.ORGANIZATION) != (getSubjects() == SubjectKind.COLLECTIVE)) {
                throw new IllegalArgumentException("steps must be of the kind " + getSubjects() + ": " + rated);
            }
        });
    }

    /** Builds {@link PathRules}. */
    public static final class Builder extends ImmutablePathRules.Builder {
        Builder() {}
    }
}
