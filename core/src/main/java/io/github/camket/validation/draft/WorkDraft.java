// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.validation.DeadlineText;
import io.github.camket.validation.RecurrenceText;
import io.github.camket.validation.ReferenceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work that somebody is about to give to somebody: what tasks and items of directives have in common. */
@ClearTask(groups = Advice.class, payload = Advice.class)
public abstract class WorkDraft extends Draft {

    private List<String> coordinating = new ArrayList<>();
    private @Nullable String leaderInCharge;
    private List<String> monitors = new ArrayList<>();
    private @Nullable String product;
    private @Nullable String authority;
    private @Nullable String deadline;
    private @Nullable String recurrence;
    private boolean standing;

    WorkDraft() {}

    /** Who works with the lead: each as {@code orgUnit:} or {@code cadre:} with the identifier. */
    public List<
                    @ReferenceText(
                            kinds = {OrgUnitId.KIND, CadreId.KIND},
                            allowBlank = true)
                    String>
            getCoordinating() {
        return coordinating;
    }

    /** Sets who works with the lead; null for nobody. */
    public void setCoordinating(@Nullable List<String> coordinating) {
        this.coordinating = copy(coordinating);
    }

    /** Post of the leader in charge, never a name. */
    public @Nullable String getLeaderInCharge() {
        return leaderInCharge;
    }

    /** Sets the post of the leader in charge. */
    public void setLeaderInCharge(@Nullable String leaderInCharge) {
        this.leaderInCharge = leaderInCharge;
    }

    /** Posts or bodies that follow and check, never names. */
    public List<String> getMonitors() {
        return monitors;
    }

    /** Sets the posts or bodies that follow and check; null for none. */
    public void setMonitors(@Nullable List<String> monitors) {
        this.monitors = copy(monitors);
    }

    /** The product that is expected, in words. */
    public @Nullable String getProduct() {
        return product;
    }

    /** Sets the product that is expected. */
    public void setProduct(@Nullable String product) {
        this.product = product;
    }

    /** The post or body that decides on the matter, never a name. */
    public @Nullable String getAuthority() {
        return authority;
    }

    /** Sets the post or body that decides. */
    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    /** Deadline in the words of the document, such as {@code trước ngày 30/11/2026}. */
    @DeadlineText(allowBlank = true)
    public @Nullable String getDeadline() {
        return deadline;
    }

    /** Sets the deadline. */
    public void setDeadline(@Nullable String deadline) {
        this.deadline = deadline;
    }

    /** Rule of the due days of work that is repeated, such as {@code every month on the last day from 2026-01}. */
    @RecurrenceText(allowBlank = true)
    public @Nullable String getRecurrence() {
        return recurrence;
    }

    /** Sets the rule of the due days. */
    public void setRecurrence(@Nullable String recurrence) {
        this.recurrence = recurrence;
    }

    /** Whether it is a standing duty (thường xuyên), without due days. */
    public boolean isStanding() {
        return standing;
    }

    /** Sets whether it is a standing duty. */
    public void setStanding(boolean standing) {
        this.standing = standing;
    }

    /** What is to be done, as far as it is filled in. */
    abstract String words();

    /** Who leads, as far as it can be read. */
    abstract Optional<Subject> lead();

    /** The property in which it is filled in who leads. */
    abstract String leadProperty();

    /** The property in which it is filled in what is to be done. */
    abstract String wordsProperty();

    /** Day on which it is given, as far as it can be read. */
    abstract Optional<LocalDate> givenOn();

    <B> void schedule(Assembly<B, ?> assembly, BiConsumer<B, Schedule> setter) {
        assembly.given(
                "deadline", deadline, (into, text) -> setter.accept(into, new Schedule.Due(Deadline.parse(text))));
        assembly.given(
                "recurrence",
                recurrence,
                (into, text) -> setter.accept(into, new Schedule.Repeated(Recurrence.parse(text))));
        if (standing) {
            assembly.part("standing", into -> setter.accept(into, new Schedule.Standing(Optional.empty())));
        }
        if (schedules() > 1) {
            assembly.told(Optional.of(Problem.of(
                    Convertible.class,
                    "deadline",
                    "schedules",
                    "be alone, without recurrence and standing duty",
                    Filled.in(deadline).or(() -> Filled.in(recurrence)).orElseThrow())));
        }
    }

    /** How many schedules are filled in, read or not. */
    final long schedules() {
        return Stream.of(Filled.in(deadline), Filled.in(recurrence))
                        .flatMap(Optional::stream)
                        .count()
                + (standing ? 1 : 0);
    }

    /** The property in which a point of a profile is filled in. */
    final String property(ClarityItem point) {
        return switch (point) {
            case PERSON -> leadProperty();
            case TASK -> wordsProperty();
            case TIME -> "deadline";
            case RESPONSIBILITY -> "leaderInCharge";
            case PRODUCT -> "product";
            case AUTHORITY -> "authority";
            case COORDINATION -> "coordinating";
            case INSPECTION -> "monitors";
        };
    }

    /** Whether there is a text that was meant to say it; if it cannot be read, its own constraint tells that. */
    boolean isTyped(ClarityItem point) {
        return switch (point) {
            case TIME -> Filled.in(deadline).or(() -> Filled.in(recurrence)).isPresent();
            case COORDINATION -> !Filled.in(coordinating).isEmpty();
            default -> false;
        };
    }

    static List<String> copy(@Nullable List<String> texts) {
        return texts == null ? new ArrayList<>() : new ArrayList<>(texts);
    }
}
