// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.style.DomainStyle;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/** One of the indicators or tasks that a directive assigns, in its own words. */
@Value.Immutable
@DomainStyle
public abstract class DirectiveItem implements WithDirectiveItem {

    DirectiveItem() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier within the directive. */
    public abstract DirectiveItemId getId();

    /** Heading under which it stands, such as {@code Xây dựng Đảng}; not blank; empty in a list without headings. */
    public abstract Optional<String> getGroup();

    /** What is assigned, as the directive says it; not blank. */
    public abstract String getWords();

    /**
     * The deadline as the directive writes it, even if no calendar has that day; not blank; empty if it names none.
     */
    public abstract Optional<String> getDeadlineWords();

    /**
     * The items of other directives, mostly of higher levels, that are carried out by doing this one; each once. None for an
     * item that the issuer asks for of its own accord.
     */
    public abstract List<ItemRef> getCarriesOut();

    @Value.Check
    void check() {
        getGroup().ifPresent(text -> requireWords(text, "group"));
        requireWords(getWords(), "words");
        getDeadlineWords().ifPresent(text -> requireWords(text, "deadlineWords"));
        if (new TreeSet<>(getCarriesOut()).size() < getCarriesOut().size()) {
            throw new IllegalArgumentException("carriesOut must name each item once: " + getCarriesOut());
        }
    }

    static void requireWords(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: " + text);
        }
    }

    /** Builds a {@link DirectiveItem}. */
    public static final class Builder extends ImmutableDirectiveItem.Builder {
        Builder() {}
    }
}
