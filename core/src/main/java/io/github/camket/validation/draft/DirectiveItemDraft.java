// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.validation.ReferenceText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a directive that a clerk is filling in. It can be without a schedule, since many directives say none. */
public class DirectiveItemDraft extends WorkDraft {

    private @Nullable String id;
    private @Nullable String group;
    private @Nullable String words;
    private @Nullable String lead;

    /** Creates an empty one. */
    public DirectiveItemDraft() {}

    /** Identifier within the directive, such as {@code I.1}; required. */
    @ReferenceText(kinds = "item", allowBlank = true)
    public @Nullable String getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Heading under which it stands. */
    public @Nullable String getGroup() {
        return group;
    }

    /** Sets the heading. */
    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    /** What is to be done, in the words of the directive; required. */
    public @Nullable String getWords() {
        return words;
    }

    /** Sets what is to be done. */
    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** Who leads: {@code orgUnit:} or {@code cadre:} with the identifier. */
    @ReferenceText(
            kinds = {OrgUnitId.KIND, CadreId.KIND},
            allowBlank = true)
    public @Nullable String getLead() {
        return lead;
    }

    /** Sets who leads. */
    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    /**
     * The item.
     *
     * @throws IllegalArgumentException if the draft has a violation; names attribute, rule and value
     */
    public DirectiveItem toItem() {
        return assembly().build();
    }

    @Override
    Assembly<DirectiveItem.Builder, DirectiveItem> assembly() {
        Assembly<DirectiveItem.Builder, DirectiveItem> assembly = new Assembly<>(
                        DirectiveItem::builder, DirectiveItem.Builder::build)
                .required("id", id, (into, text) -> into.id(DirectiveItemId.of(text)))
                .given("group", group, DirectiveItem.Builder::group)
                .required("words", words, DirectiveItem.Builder::words)
                .given("lead", lead, (into, text) -> into.lead(Filled.subject(text)))
                .each("coordinating", getCoordinating(), (into, text) -> into.addCoordinating(Filled.subject(text)))
                .given("leaderInCharge", getLeaderInCharge(), DirectiveItem.Builder::leaderInCharge)
                .each("monitors", getMonitors(), DirectiveItem.Builder::addMonitors)
                .given("product", getProduct(), DirectiveItem.Builder::product)
                .given("authority", getAuthority(), DirectiveItem.Builder::authority);
        schedule(assembly, DirectiveItem.Builder::schedule);
        return assembly;
    }

    @Override
    String words() {
        return Filled.in(words).orElse("");
    }

    @Override
    Optional<Subject> lead() {
        return Filled.read(lead, Filled::subject);
    }

    @Override
    boolean isTyped(ClarityItem point) {
        return point == ClarityItem.PERSON ? Filled.in(lead).isPresent() : super.isTyped(point);
    }

    @Override
    String leadProperty() {
        return "lead";
    }

    @Override
    String wordsProperty() {
        return "words";
    }

    @Override
    Optional<LocalDate> givenOn() {
        return Optional.empty();
    }
}
