// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.List;

/** Commitments with their items, the posts in charge and what is foreseen. */
final class CommitmentShapes {

    private static final Shape<PostInCharge> IN_CHARGE = new PostInChargeShape();

    static final Shape<Commitment> COMMITMENT = new CommitmentShape();

    private CommitmentShapes() {}

    private static final class PostInChargeShape extends Shape<PostInCharge> {
        private final Field<PostInCharge, String> post = required("post", Formats.TEXT, PostInCharge::post);
        private final Field<PostInCharge, ChargeRole> role =
                required("role", Formats.constant(ChargeRole.class), PostInCharge::role);

        @Override
        PostInCharge make(Values in) {
            return new PostInCharge(in.get(post), in.get(role));
        }
    }

    private static final class ItemShape extends Shape<CommitmentItem> {
        private final Field<CommitmentItem, DirectiveItemId> item =
                required("item", DocumentShapes.ITEM_ID, CommitmentItem::item);
        private final Field<CommitmentItem, List<TargetId>> targets =
                optional("targets", Formats.list(References.TARGET), CommitmentItem::targets, List.of());
        private final Field<CommitmentItem, List<PostInCharge>> inCharge =
                optional("inCharge", Formats.list(IN_CHARGE), CommitmentItem::inCharge, List.of());

        @Override
        CommitmentItem make(Values in) {
            return new CommitmentItem(in.get(item), in.get(targets), in.get(inCharge));
        }
    }

    private static final class ForeseenShape extends Shape<ForeseenConsequence> {
        private final Field<ForeseenConsequence, Consequence> consequence =
                required("consequence", Formats.coded(Consequence::of), ForeseenConsequence::consequence);
        private final Field<ForeseenConsequence, Trigger> trigger =
                required("trigger", Formats.constant(Trigger.class), ForeseenConsequence::trigger);
        private final Field<ForeseenConsequence, String> words =
                required("words", Formats.TEXT, ForeseenConsequence::words);

        @Override
        ForeseenConsequence make(Values in) {
            return new ForeseenConsequence(in.get(consequence), in.get(trigger), in.get(words));
        }
    }

    private static final class CommitmentShape extends Shape<Commitment> {
        private final Field<Commitment, FactId> id =
                required("id", References.fact(Commitment.KIND), Commitment::getId);
        private final Field<Commitment, OrgUnitId> by = required("by", References.UNIT, Commitment::getBy);
        private final Field<Commitment, OrgUnitId> to = required("to", References.UNIT, Commitment::getTo);
        private final Field<Commitment, LocalDate> signedOn =
                required("signedOn", Formats.DATE, Commitment::getSignedOn);
        private final Field<Commitment, DirectiveId> basis =
                required("basis", References.DIRECTIVE, Commitment::getBasis);
        private final Field<Commitment, List<CommitmentItem>> items =
                required("items", Formats.list(new ItemShape()), Commitment::getItems);
        private final Field<Commitment, List<PostInCharge>> inCharge =
                optional("inCharge", Formats.list(IN_CHARGE), Commitment::getInCharge, List.of());
        private final Field<Commitment, List<ForeseenConsequence>> foreseen =
                optional("foreseen", Formats.list(new ForeseenShape()), Commitment::getForeseen, List.of());

        @Override
        Commitment make(Values in) {
            return Commitment.builder()
                    .id(in.get(id))
                    .by(in.get(by))
                    .to(in.get(to))
                    .signedOn(in.get(signedOn))
                    .basis(in.get(basis))
                    .items(in.get(items))
                    .inCharge(in.get(inCharge))
                    .foreseen(in.get(foreseen))
                    .build();
        }
    }
}
