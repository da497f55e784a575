// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Something that stands in the way of tasks (khó khăn, vướng mắc), and the body asked to remove it.
 *
 * <p>It explains why a task is late. It moves no deadline: only a change of the deadline does.
 */
@Value.Immutable
@DomainStyle
public abstract class Obstacle implements Fact, WithObstacle {

    /** Kind of the references to it. */
    public static final String KIND = "obstacle";

    Obstacle() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among obstacles. */
    public abstract FactId getId();

    /** The unit that reports it. */
    public abstract OrgUnitId getUnit();

    /** The tasks it stands in the way of, each once; at least one. */
    public abstract List<TaskId> getTasks();

    /** What it is, in words. */
    public abstract String getDescription();

    /** Day on which it was reported. */
    public abstract LocalDate getRaisedOn();

    /** Body asked to remove it; empty if nobody was asked. */
    public abstract Optional<OrgUnitId> getAsked();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        List<Ref> references = new ArrayList<>(List.of(getUnit().toRef()));
        getTasks().forEach(task -> references.add(task.toRef()));
        getAsked().ifPresent(body -> references.add(body.toRef()));
        return List.copyOf(references);
    }

    @Value.Check
    void check() {
        Words.require(getDescription(), "description");
        if (getTasks().isEmpty()
                || new TreeSet<>(getTasks()).size() < getTasks().size()) {
            throw new IllegalArgumentException("tasks must be named, once each: " + getTasks());
        }
    }

    /** Builds an {@link Obstacle}. */
    public static final class Builder extends ImmutableObstacle.Builder {
        Builder() {}
    }
}
