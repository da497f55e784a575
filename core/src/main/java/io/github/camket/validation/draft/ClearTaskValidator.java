// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.ClarityProfileId;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.official.ClarityProfiles;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks {@link ClearTask}; created by the validator of the application. */
public final class ClearTaskValidator implements ConstraintValidator<ClearTask, WorkDraft> {

    private Optional<ClarityProfile> named = Optional.empty();

    /** Creates one for any work. */
    public ClearTaskValidator() {}

    @Override
    public void initialize(ClearTask constraint) {
        String id = constraint.profile();
        named = id.isEmpty() ? Optional.empty() : Optional.of(shipped(id));
    }

    private static ClarityProfile shipped(String id) {
        return ClarityProfiles.find(ClarityProfileId.of(id))
                .orElseThrow(() -> new IllegalArgumentException("profile must be one that is shipped: " + id));
    }

    @Override
    public boolean isValid(@Nullable WorkDraft draft, ConstraintValidatorContext context) {
        return draft == null
                || Places.report(
                        named.or(() -> official(draft.givenOn()))
                                .map(profile -> missing(draft, profile))
                                .orElse(List.of()),
                        ClearTask.class,
                        context);
    }

    private static Optional<ClarityProfile> official(Optional<LocalDate> day) {
        List<ClarityProfile> profiles = day.map(ClarityProfiles::inForce)
                .orElseGet(() -> ClarityProfiles.official().stream()
                        .filter(profile -> profile.getValidity().getTo().isEmpty())
                        .toList());
        return profiles.stream().findFirst();
    }

    private static List<Problem> missing(WorkDraft draft, ClarityProfile profile) {
        SortedSet<String> told =
                draft.problems().stream().map(Problem::property).collect(Collectors.toCollection(TreeSet::new));
        return ClarityCheck.of(profile).missing(new Given(draft)).stream()
                .map(ClarityPoint::what)
                .filter(point -> !told.contains(draft.property(point)) && !draft.isTyped(point))
                .map(point -> Problem.of(
                        ClearTask.class,
                        draft.property(point),
                        point.name(),
                        "be said (" + profile.getId() + ")",
                        null))
                .toList();
    }
}
