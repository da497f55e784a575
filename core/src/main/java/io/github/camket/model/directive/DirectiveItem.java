// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One of the indicators or tasks that a directive assigns, in its own words, and as far as it says so by whom, by when and with
 * which result it is to be done.
 */
@Value.Immutable
@DomainStyle
public abstract class DirectiveItem implements Assigned, WithDirectiveItem {

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
    @Override
    public abstract String getWords();

    @Override
    public abstract Optional<Subject> getLead();

    @Override
    public abstract List<Subject> getCoordinating();

    @Override
    public abstract Optional<String> getLeaderInCharge();

    @Override
    public abstract List<String> getMonitors();

    @Override
    public abstract Optional<String> getProduct();

    @Override
    public abstract Optional<String> getAuthority();

    /**
     * By when, or how often; {@link Schedule#NOTHING_SAID} unless given. A deadline that no calendar has stays {@linkplain
     * Schedule.Undecided undecided} in its words.
     */
    @Override
    @Value.Default
    public Schedule getSchedule() {
        return Schedule.NOTHING_SAID;
    }

    /**
     * The items of other directives, mostly of higher levels, that are carried out by doing this one; each once. None for an
     * item that the issuer asks for of its own accord.
     */
    public abstract List<ItemRef> getCarriesOut();

    @Value.Check
    void check() {
        Words.require(getGroup(), "group");
        Words.require(getWords(), "words");
        Words.require(getLeaderInCharge(), "leaderInCharge");
        getMonitors().forEach(text -> Words.require(text, "monitors"));
        Words.require(getProduct(), "product");
        Words.require(getAuthority(), "authority");
        subjects().forEach(Subject::requireNamed);
        if (hasTwice(getCoordinating())) {
            throw new IllegalArgumentException("coordinating must be named once each: " + getCoordinating());
        }
        if (getLead().filter(getCoordinating()::contains).isPresent()) {
            throw new IllegalArgumentException(
                    "coordinating must not name the lead: " + getLead().get());
        }
        if (hasTwice(getCarriesOut())) {
            throw new IllegalArgumentException("carriesOut must name each item once: " + getCarriesOut());
        }
    }

    /** Who leads it and who works on it. */
    Stream<Subject> subjects() {
        return Stream.concat(getLead().stream(), getCoordinating().stream());
    }

    private static boolean hasTwice(Collection<?> values) {
        return new TreeSet<>(values).size() < values.size();
    }

    /** Builds a {@link DirectiveItem}. */
    public static final class Builder extends ImmutableDirectiveItem.Builder {
        Builder() {}
    }
}
