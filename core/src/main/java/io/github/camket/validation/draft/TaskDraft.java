// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.Deadline;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import io.github.camket.validation.ExactDecimal;
import io.github.camket.validation.ReferenceText;
import io.github.camket.validation.VietnameseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task that a clerk is filling in. It has exactly one of deadline, recurrence and standing duty. What the form has no field for, such as
 * an oral instruction as source, is set on the task afterwards.
 */
public class TaskDraft extends WorkDraft {

    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String unit;
    private @Nullable String assignee;
    private @Nullable String assignedOn;
    private @Nullable String amount;
    private @Nullable String conversionCoefficient;
    private List<String> sources = new ArrayList<>();

    /** Creates an empty one. */
    public TaskDraft() {}

    /** Identifier; required. */
    @ReferenceText(kinds = TaskId.KIND, allowBlank = true)
    public @Nullable String getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** What is to be done; required. */
    public @Nullable String getTitle() {
        return title;
    }

    /** Sets what is to be done. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** Identifier of the unit that assigned the task to a person or has it itself; required. */
    @ReferenceText(kinds = OrgUnitId.KIND, allowBlank = true)
    public @Nullable String getUnit() {
        return unit;
    }

    /** Sets the unit. */
    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    /** Identifier of the person who does it; blank for a task of the unit as a whole. */
    @ReferenceText(kinds = CadreId.KIND, allowBlank = true)
    public @Nullable String getAssignee() {
        return assignee;
    }

    /** Sets the person. */
    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee;
    }

    /** Day on which it is given. */
    @VietnameseDate(allowBlank = true)
    public @Nullable String getAssignedOn() {
        return assignedOn;
    }

    /** Sets the day on which it is given. */
    public void setAssignedOn(@Nullable String assignedOn) {
        this.assignedOn = assignedOn;
    }

    /** Number of products, with a decimal comma; blank for 1. */
    @ExactDecimal(sign = DecimalSign.COMMA, allowBlank = true)
    public @Nullable String getAmount() {
        return amount;
    }

    /** Sets the number of products. */
    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    /** Size of one product in standard products, with a decimal comma. */
    @ExactDecimal(sign = DecimalSign.COMMA, allowBlank = true)
    public @Nullable String getConversionCoefficient() {
        return conversionCoefficient;
    }

    /** Sets the size of one product. */
    public void setConversionCoefficient(@Nullable String conversionCoefficient) {
        this.conversionCoefficient = conversionCoefficient;
    }

    /** From what it comes: each as {@code directiveItem:} with directive, {@code #} and item, or {@code petition:} with the identifier. */
    public List<
                    @ReferenceText(
                            kinds = {ItemRef.KIND, PetitionId.KIND},
                            allowBlank = true)
                    String>
            getSources() {
        return sources;
    }

    /** Sets from what it comes; null for nothing. */
    public void setSources(@Nullable List<String> sources) {
        this.sources = copy(sources);
    }

    /**
     * The task.
     *
     * @throws IllegalArgumentException if the draft has a violation; names attribute, rule and value
     */
    public Task toTask() {
        return assembly().build();
    }

    @Override
    Assembly<Task.Builder, Task> assembly() {
        Assembly<Task.Builder, Task> assembly = new Assembly<>(Task::builder, Task.Builder::build)
                .required("id", id, (into, text) -> into.id(TaskId.of(text)))
                .required("title", title, Task.Builder::title)
                .required("unit", unit, (into, text) -> into.unit(OrgUnitId.of(text)))
                .given("assignee", assignee, (into, text) -> into.assignee(CadreId.of(text)))
                .given("assignedOn", assignedOn, (into, text) -> into.assignedOn(DayText.parse(text)))
                .each("coordinating", getCoordinating(), (into, text) -> into.addCoordinating(Filled.subject(text)))
                .given("leaderInCharge", getLeaderInCharge(), Task.Builder::leaderInCharge)
                .each("monitors", getMonitors(), Task.Builder::addMonitors)
                .given("product", getProduct(), Task.Builder::product)
                .given("authority", getAuthority(), Task.Builder::authority)
                .given("amount", amount, (into, text) -> into.amount(Filled.number(text)))
                .given(
                        "conversionCoefficient",
                        conversionCoefficient,
                        (into, text) -> into.conversionCoefficient(Filled.number(text)))
                .standIn("conversionCoefficient", into -> into.conversionCoefficient(Fraction.ONE))
                .each("sources", sources, (into, text) -> into.addSources(Filled.source(text)))
                .told(DayOrder.notBefore(
                        "assignedOn",
                        givenOn(),
                        "deadline",
                        Filled.read(getDeadline(), Deadline::parse).map(Deadline::getLastDay)));
        schedule(assembly, Task.Builder::schedule);
        if (schedules() == 0) {
            assembly.told(Optional.of(Problem.of(
                    Convertible.class, "deadline", "noSchedule", "be given, or recurrence or standing duty", null)));
        }
        return assembly;
    }

    @Override
    String words() {
        return Filled.in(title).orElse("");
    }

    @Override
    Optional<Subject> lead() {
        return Filled.read(assignee, CadreId::of)
                .map(Subject::of)
                .or(() -> Filled.read(unit, OrgUnitId::of).map(Subject::of));
    }

    @Override
    boolean isTyped(ClarityItem point) {
        return point == ClarityItem.PERSON ? Filled.in(unit).isPresent() : super.isTyped(point);
    }

    @Override
    String leadProperty() {
        return "unit";
    }

    @Override
    String wordsProperty() {
        return "title";
    }

    @Override
    Optional<LocalDate> givenOn() {
        return Filled.read(assignedOn, DayText::parse);
    }
}
