// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.calendar.DayText;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.validation.DocumentNumberText;
import io.github.camket.validation.DocumentTypeText;
import io.github.camket.validation.ReferenceText;
import io.github.camket.validation.VietnameseDate;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directive that a clerk is filling in. Addressees and relations to other documents are set on the directive afterwards. A number that is
 * cited without its symbol stays incomplete, as in the model.
 */
public class DirectiveDraft extends Draft {

    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String number;
    private @Nullable String issuer;
    private @Nullable String signer;
    private @Nullable String issuedOn;
    private @Nullable String effectiveFrom;
    private @Nullable String effectiveTo;
    private @Nullable String title;
    private List<DirectiveItemDraft> items = new ArrayList<>();

    /** Creates an empty one. */
    public DirectiveDraft() {}

    /** Identifier; required. */
    @ReferenceText(kinds = DirectiveId.KIND, allowBlank = true)
    public @Nullable String getId() {
        return id;
    }

    /** Sets the identifier. */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** Code of the type, such as {@code CONG_VAN}; required. */
    @DocumentTypeText(allowBlank = true)
    public @Nullable String getType() {
        return type;
    }

    /** Sets the code of the type. */
    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** Number and symbol, as far as they are known. */
    @DocumentNumberText(complete = false, allowDraft = true, allowBlank = true)
    public @Nullable String getNumber() {
        return number;
    }

    /** Sets number and symbol. */
    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** Identifier of the unit that issues it; required. */
    @ReferenceText(kinds = OrgUnitId.KIND, allowBlank = true)
    public @Nullable String getIssuer() {
        return issuer;
    }

    /** Sets the unit that issues it. */
    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    /** Post of whoever signs it, never a name. */
    public @Nullable String getSigner() {
        return signer;
    }

    /** Sets the post of whoever signs it. */
    public void setSigner(@Nullable String signer) {
        this.signer = signer;
    }

    /** Day of issue. */
    @VietnameseDate(allowBlank = true)
    public @Nullable String getIssuedOn() {
        return issuedOn;
    }

    /** Sets the day of issue. */
    public void setIssuedOn(@Nullable String issuedOn) {
        this.issuedOn = issuedOn;
    }

    /** First day on which it is in force, inclusive. */
    @VietnameseDate(allowBlank = true)
    public @Nullable String getEffectiveFrom() {
        return effectiveFrom;
    }

    /** Sets the first day on which it is in force. */
    public void setEffectiveFrom(@Nullable String effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    /** First day on which it is no longer in force, exclusive end. */
    @VietnameseDate(allowBlank = true)
    public @Nullable String getEffectiveTo() {
        return effectiveTo;
    }

    /** Sets the first day on which it is no longer in force. */
    public void setEffectiveTo(@Nullable String effectiveTo) {
        this.effectiveTo = effectiveTo;
    }

    /** What it is about; required. */
    public @Nullable String getTitle() {
        return title;
    }

    /** Sets what it is about. */
    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** What it assigns, in order. */
    public List<@Valid DirectiveItemDraft> getItems() {
        return items;
    }

    /** Sets what it assigns; null for nothing. */
    public void setItems(@Nullable List<DirectiveItemDraft> items) {
        this.items = items == null ? new ArrayList<>() : new ArrayList<>(items);
    }

    /**
     * The directive with its items.
     *
     * @throws IllegalArgumentException if the draft or an item has a violation; names attribute, rule and value
     */
    public Directive toDirective() {
        return assembly().build();
    }

    @Override
    Assembly<Directive.Builder, Directive> assembly() {
        return new Assembly<>(Directive::builder, Directive.Builder::build)
                .required("id", id, (into, text) -> into.id(DirectiveId.of(text)))
                .required("type", type, (into, text) -> into.type(DocumentType.of(text)))
                .given("number", number, (into, text) -> into.number(DocumentNumber.parse(text)))
                .required("issuer", issuer, (into, text) -> into.issuer(OrgUnitId.of(text)))
                .given("signer", signer, Directive.Builder::signer)
                .given("issuedOn", issuedOn, (into, text) -> into.issuedOn(DayText.parse(text)))
                .given("effectiveFrom", effectiveFrom, (into, text) -> into.effectiveFrom(DayText.parse(text)))
                .given("effectiveTo", effectiveTo, (into, text) -> into.effectiveTo(DayText.parse(text)))
                .required("title", title, Directive.Builder::title)
                .part("items", this::addItems)
                .told(DayOrder.notBefore(
                        "issuedOn",
                        Filled.read(issuedOn, DayText::parse),
                        "effectiveFrom",
                        Filled.read(effectiveFrom, DayText::parse)));
    }

    private void addItems(Directive.Builder into) {
        for (int i = 0; i < items.size(); i++) {
            DirectiveItemDraft item = items.get(i);
            if (item == null) {
                continue;
            }
            try {
                into.addItems(item.toItem());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("items[" + i + "]." + e.getMessage(), e);
            }
        }
    }
}
