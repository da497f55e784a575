// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.task.TaskSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** From what tasks come. */
final class TaskSourceShapes {

    static final Family<TaskSource> SOURCE = new Family<TaskSource>("type")
            .with("ITEM", TaskSource.OfItem.class, new ItemShape())
            .with("PETITION", TaskSource.OfPetition.class, new PetitionShape())
            .with("ORAL", TaskSource.Oral.class, new OralShape());

    private TaskSourceShapes() {}

    private static final class ItemShape extends Shape<TaskSource.OfItem> {
        private final Field<TaskSource.OfItem, DirectiveId> directive = required(
                "directive", References.DIRECTIVE, source -> source.item().directive());
        private final Field<TaskSource.OfItem, DirectiveItemId> item =
                required("item", DocumentShapes.ITEM_ID, source -> source.item().item());

        @Override
        TaskSource.OfItem make(Values in) {
            return new TaskSource.OfItem(new ItemRef(in.get(directive), in.get(item)));
        }
    }

    private static final class PetitionShape extends Shape<TaskSource.OfPetition> {
        private final Field<TaskSource.OfPetition, PetitionId> petition =
                required("petition", References.PETITION, TaskSource.OfPetition::petition);

        @Override
        TaskSource.OfPetition make(Values in) {
            return new TaskSource.OfPetition(in.get(petition));
        }
    }

    private static final class OralShape extends Shape<TaskSource.Oral> {
        private final Field<TaskSource.Oral, String> post = required("post", Formats.TEXT, TaskSource.Oral::post);
        private final Field<TaskSource.Oral, LocalDate> on = required("on", Formats.DATE, TaskSource.Oral::on);
        private final Field<TaskSource.Oral, Optional<LocalTime>> at =
                optional("at", Formats.TIME, TaskSource.Oral::at);

        @Override
        TaskSource.Oral make(Values in) {
            return new TaskSource.Oral(in.get(post), in.get(on), in.get(at));
        }
    }
}
