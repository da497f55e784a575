// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.Support;
import io.github.camket.model.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Obstacles, their removal, and support. */
final class ObstacleShapes {

    static final Shape<Obstacle> OBSTACLE = new ObstacleShape();
    static final Shape<ObstacleResolution> RESOLUTION = new ResolutionShape();
    static final Shape<Support> SUPPORT = new SupportShape();

    private ObstacleShapes() {}

    private static final class ObstacleShape extends Shape<Obstacle> {
        private final Field<Obstacle, FactId> id = required("id", References.fact(Obstacle.KIND), Obstacle::getId);
        private final Field<Obstacle, OrgUnitId> unit = required("unit", References.UNIT, Obstacle::getUnit);
        private final Field<Obstacle, List<TaskId>> tasks =
                required("tasks", Formats.list(References.TASK), Obstacle::getTasks);
        private final Field<Obstacle, String> description =
                required("description", Formats.TEXT, Obstacle::getDescription);
        private final Field<Obstacle, LocalDate> raisedOn = required("raisedOn", Formats.DATE, Obstacle::getRaisedOn);
        private final Field<Obstacle, Optional<OrgUnitId>> asked =
                optional("asked", References.UNIT, Obstacle::getAsked);

        @Override
        Obstacle make(Values in) {
            return Obstacle.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .tasks(in.get(tasks))
                    .description(in.get(description))
                    .raisedOn(in.get(raisedOn))
                    .asked(in.get(asked))
                    .build();
        }
    }

    private static final class ResolutionShape extends Shape<ObstacleResolution> {
        private final Field<ObstacleResolution, FactId> id =
                required("id", References.fact(ObstacleResolution.KIND), ObstacleResolution::getId);
        private final Field<ObstacleResolution, FactId> obstacle =
                required("obstacle", References.fact(Obstacle.KIND), ObstacleResolution::getObstacle);
        private final Field<ObstacleResolution, LocalDate> resolvedOn =
                required("resolvedOn", Formats.DATE, ObstacleResolution::getResolvedOn);
        private final Field<ObstacleResolution, Optional<String>> by =
                optional("by", Formats.TEXT, ObstacleResolution::getBy);
        private final Field<ObstacleResolution, String> measure =
                required("measure", Formats.TEXT, ObstacleResolution::getMeasure);
        private final Field<ObstacleResolution, Boolean> complete =
                optional("complete", Formats.FLAG, ObstacleResolution::isComplete, true);

        @Override
        ObstacleResolution make(Values in) {
            return ObstacleResolution.builder()
                    .id(in.get(id))
                    .obstacle(in.get(obstacle))
                    .resolvedOn(in.get(resolvedOn))
                    .by(in.get(by))
                    .measure(in.get(measure))
                    .complete(in.get(complete))
                    .build();
        }
    }

    private static final class SupportShape extends Shape<Support> {
        private final Field<Support, FactId> id = required("id", References.fact(Support.KIND), Support::getId);
        private final Field<Support, Optional<TaskId>> task = optional("task", References.TASK, Support::getTask);
        private final Field<Support, Optional<FactId>> commitment =
                optional("commitment", References.fact(Commitment.KIND), Support::getCommitment);
        private final Field<Support, OrgUnitId> giver = required("giver", References.UNIT, Support::getGiver);
        private final Field<Support, OrgUnitId> receiver = required("receiver", References.UNIT, Support::getReceiver);
        private final Field<Support, String> description =
                required("description", Formats.TEXT, Support::getDescription);
        private final Field<Support, Optional<LocalDate>> promisedOn =
                optional("promisedOn", Formats.DATE, Support::getPromisedOn);
        private final Field<Support, Optional<LocalDate>> promisedBy =
                optional("promisedBy", Formats.DATE, Support::getPromisedBy);
        private final Field<Support, Optional<LocalDate>> givenOn =
                optional("givenOn", Formats.DATE, Support::getGivenOn);

        @Override
        Support make(Values in) {
            return Support.builder()
                    .id(in.get(id))
                    .task(in.get(task))
                    .commitment(in.get(commitment))
                    .giver(in.get(giver))
                    .receiver(in.get(receiver))
                    .description(in.get(description))
                    .promisedOn(in.get(promisedOn))
                    .promisedBy(in.get(promisedBy))
                    .givenOn(in.get(givenOn))
                    .build();
        }
    }
}
