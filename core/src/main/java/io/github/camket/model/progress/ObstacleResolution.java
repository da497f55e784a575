// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An obstacle is removed, in part or whole (tháo gỡ khó khăn, vướng mắc). */
@Value.Immutable
@DomainStyle
public abstract class ObstacleResolution implements Fact, WithObstacleResolution {

    /** Kind of the references to it. */
    public static final String KIND = "obstacleResolution";

    ObstacleResolution() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among resolutions of obstacles. */
    public abstract FactId getId();

    /** The {@link Obstacle}. */
    public abstract FactId getObstacle();

    /** Day of the measure. */
    public abstract LocalDate getResolvedOn();

    /** Post or body that took it, never a name; empty if it is not known. */
    public abstract Optional<String> getBy();

    /** What was done, in words. */
    public abstract String getMeasure();

    /** Whether the obstacle is gone with it; {@code true} unless said otherwise. */
    @Value.Default
    public boolean isComplete() {
        return true;
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getObstacle().toRef(Obstacle.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getBy(), "by");
        Words.require(getMeasure(), "measure");
    }

    /** Builds an {@link ObstacleResolution}. */
    public static final class Builder extends ImmutableObstacleResolution.Builder {
        Builder() {}
    }
}
