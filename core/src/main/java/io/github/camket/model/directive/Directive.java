// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A document, a draft of one or an oral instruction that assigns indicators and tasks.
 *
 * <p>Held as it was issued, or as it is cited: an incomplete number stays incomplete, and a deadline that no calendar has
 * stays in its words. What the items ask of each unit is said by the targets that name them; whether it is in force on a day
 * is said by the {@link DirectiveGraph}, since that depends on what other directives say of it.
 */
@Value.Immutable
@DomainStyle
public abstract class Directive implements Fact, WithDirective {

    Directive() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger; the number is not one. */
    public abstract DirectiveId getId();

    /** Type of document. */
    public abstract DocumentType getType();

    /**
     * Number and symbol, as far as they are known; a draft has its symbol only. Empty for an oral instruction, and where
     * neither is known.
     */
    public abstract Optional<DocumentNumber> getNumber();

    /** Who issued it. */
    public abstract OrgUnitId getIssuer();

    /** Post of whoever signed it, never a name; not blank; empty if nobody did or nobody knows. */
    public abstract Optional<String> getSigner();

    /** Day of issue; empty if it is not known. */
    public abstract Optional<LocalDate> getIssuedOn();

    /**
     * First day on which it is in force, inclusive; empty if it does not say. {@link InForceRules} then say from when.
     */
    public abstract Optional<LocalDate> getEffectiveFrom();

    /**
     * First day on which it is no longer in force by its own words, exclusive end; empty if it sets itself no end. What other
     * directives say of it is theirs.
     */
    public abstract Optional<LocalDate> getEffectiveTo();

    /** What it is about, in words. */
    public abstract String getTitle();

    /** To whom it is sent to be carried out, in the order of the document; none if it does not say. */
    public abstract List<Addressee> getAddressees();

    /** What it says of other documents, in its order. */
    public abstract List<Relation> getRelations();

    /** What it assigns, in the order of the document. */
    public abstract List<DirectiveItem> getItems();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    /**
     * Issuer and addressees; the directives that it speaks of, and those whose items it carries out; who leads its items and
     * works on them.
     */
    @Override
    public List<Ref> getReferences() {
        Stream<Ref> units = Stream.concat(
                Stream.of(getIssuer().toRef()),
                getAddressees().stream().flatMap(each -> each.unit().stream()).map(OrgUnitId::toRef));
        Stream<Ref> subjects =
                getItems().stream().flatMap(DirectiveItem::subjects).map(Subject::ref);
        return Stream.of(units, directives().map(DirectiveId::toRef), subjects)
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private Stream<DirectiveId> directives() {
        return Stream.concat(
                getRelations().stream().flatMap(relation -> relation.target().known().stream()),
                getItems().stream()
                        .flatMap(item -> item.getCarriesOut().stream())
                        .map(ItemRef::directive));
    }

    /** The item with this identifier, if there is one. */
    public Optional<DirectiveItem> findItem(DirectiveItemId item) {
        return getItems().stream().filter(each -> each.getId().equals(item)).findFirst();
    }

    /** The headings of the items with the number of items under each, in the order of the document; items without are left out. */
    public Map<String, Integer> countByGroup() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        getItems().forEach(item -> item.getGroup().ifPresent(group -> counts.merge(group, 1, Integer::sum)));
        return counts;
    }

    @Value.Check
    void check() {
        TreeSet<DirectiveItemId> ids = new TreeSet<>();
        for (DirectiveItem item : getItems()) {
            if (!ids.add(item.getId())) {
                throw new IllegalArgumentException("items must have different ids: " + item.getId());
            }
        }
        Words.require(getSigner(), "signer");
        if (directives().anyMatch(getId()::equals)) {
            throw new IllegalArgumentException("relations and items must speak of other directives: " + getId());
        }
        Optional<LocalDate> from = getEffectiveFrom().or(this::getIssuedOn);
        if (from.isPresent()
                && getEffectiveTo().filter(to -> !to.isAfter(from.get())).isPresent()) {
            throw new IllegalArgumentException("effectiveTo must be after " + from.get() + ": "
                    + getEffectiveTo().get());
        }
    }

    /** Builds a {@link Directive}. */
    public static final class Builder extends ImmutableDirective.Builder {
        Builder() {}
    }
}
