// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.DocumentNumber;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A document that assigns indicators and tasks.
 *
 * <p>Held as it was issued, or as it is cited: an incomplete number stays incomplete, and a deadline that no calendar has
 * stays in its words. What the items ask of each unit is said by the targets that name them.
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
    public abstract DirectiveType getType();

    /** Number and symbol, as far as they are known. */
    public abstract DocumentNumber getNumber();

    /** Who issued it. */
    public abstract OrgUnitId getIssuer();

    /** Day of issue; empty if it is not known. */
    public abstract Optional<LocalDate> getIssuedOn();

    /** What it is about, in words. */
    public abstract String getTitle();

    /** What it assigns, in the order of the document. */
    public abstract List<DirectiveItem> getItems();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getIssuer().toRef());
    }

    /** The item with this identifier, if there is one. */
    public Optional<DirectiveItem> findItem(DirectiveItemId item) {
        return getItems().stream().filter(each -> each.id().equals(item)).findFirst();
    }

    /** The headings of the items with the number of items under each, in the order of the document. */
    public Map<String, Integer> countByGroup() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        getItems().forEach(item -> counts.merge(item.group(), 1, Integer::sum));
        return counts;
    }

    @Value.Check
    void check() {
        TreeSet<DirectiveItemId> ids = new TreeSet<>();
        for (DirectiveItem item : getItems()) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("items must have different ids: " + item.id());
            }
        }
    }

    /** Builds a {@link Directive}. */
    public static final class Builder extends ImmutableDirective.Builder {
        Builder() {}
    }
}
