// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commitments with their items, the posts in charge and what is foreseen, their later versions, and the replies to them. */
final class CommitmentShapes {

    private static final Shape<PostInCharge> IN_CHARGE = new PostInChargeShape();

    private static final Shape<Signer> SIGNER = new SignerShape();

    static final Format<CommitmentItemId> ITEM_ID = Formats.coded(CommitmentItemId::of);

    private static final Shape<CommitmentItem> ITEM = new ItemShape();

    static final Shape<Commitment> COMMITMENT = new CommitmentShape();
    static final Shape<CommitmentAmendment> AMENDMENT = new AmendmentShape();
    static final Shape<CommitmentReply> REPLY = new ReplyShape();

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

    private static final class SignerShape extends Shape<Signer> {
        private final Field<Signer, CommitmentSide> side =
                required("side", Formats.constant(CommitmentSide.class), Signer::side);
        private final Field<Signer, String> post = required("post", Formats.TEXT, Signer::post);
        private final Field<Signer, Optional<CadreId>> holder = optional("holder", References.CADRE, Signer::holder);

        @Override
        Signer make(Values in) {
            return new Signer(in.get(side), in.get(post), in.get(holder));
        }
    }

    private static final class PromiseShape extends Shape<Promise> {
        private final Field<Promise, String> words = required("words", Formats.TEXT, Promise::words);
        private final Field<Promise, Optional<String>> product = optional("product", Formats.TEXT, Promise::product);
        private final Field<Promise, Optional<LocalDate>> dueOn = optional("dueOn", Formats.DATE, Promise::dueOn);

        @Override
        Promise make(Values in) {
            return new Promise(in.get(words), in.get(product), in.get(dueOn));
        }
    }

    private static final class ItemShape extends Shape<CommitmentItem> {
        private final Field<CommitmentItem, CommitmentItemId> id = required("id", ITEM_ID, CommitmentItem::getId);
        private final Field<CommitmentItem, Optional<DirectiveItemId>> basisItem =
                optional("basisItem", DocumentShapes.ITEM_ID, CommitmentItem::getBasisItem);
        private final Field<CommitmentItem, List<TargetId>> targets =
                optional("targets", Formats.list(References.TARGET), CommitmentItem::getTargets, List.of());
        private final Field<CommitmentItem, List<TaskId>> tasks =
                optional("tasks", Formats.list(References.TASK), CommitmentItem::getTasks, List.of());
        private final Field<CommitmentItem, Optional<Promise>> promise =
                optional("promise", new PromiseShape(), CommitmentItem::getPromise);
        private final Field<CommitmentItem, Optional<Fraction>> weight =
                optional("weight", Formats.FRACTION, CommitmentItem::getWeight);
        private final Field<CommitmentItem, List<PostInCharge>> inCharge =
                optional("inCharge", Formats.list(IN_CHARGE), CommitmentItem::getInCharge, List.of());

        @Override
        CommitmentItem make(Values in) {
            return CommitmentItem.builder()
                    .id(in.get(id))
                    .basisItem(in.get(basisItem))
                    .targets(in.get(targets))
                    .tasks(in.get(tasks))
                    .promise(in.get(promise))
                    .weight(in.get(weight))
                    .inCharge(in.get(inCharge))
                    .build();
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
        private final Field<Commitment, CommitmentKind> kind = optional(
                "kind", Formats.constant(CommitmentKind.class), Commitment::getKind, CommitmentKind.COMMITMENT);
        private final Field<Commitment, Optional<ReportingPeriod>> period =
                optional("period", Formats.PERIOD, Commitment::getPeriod);
        private final Field<Commitment, OrgUnitId> by = required("by", References.UNIT, Commitment::getBy);
        private final Field<Commitment, OrgUnitId> to = required("to", References.UNIT, Commitment::getTo);
        private final Field<Commitment, List<Signer>> signers =
                optional("signers", Formats.list(SIGNER), Commitment::getSigners, List.of());
        private final Field<Commitment, LocalDate> signedOn =
                required("signedOn", Formats.DATE, Commitment::getSignedOn);
        private final Field<Commitment, Optional<DirectiveId>> basis =
                optional("basis", References.DIRECTIVE, Commitment::getBasis);
        private final Field<Commitment, List<CommitmentItem>> items =
                required("items", Formats.list(ITEM), Commitment::getItems);
        private final Field<Commitment, List<PostInCharge>> inCharge =
                optional("inCharge", Formats.list(IN_CHARGE), Commitment::getInCharge, List.of());
        private final Field<Commitment, List<ForeseenConsequence>> foreseen =
                optional("foreseen", Formats.list(new ForeseenShape()), Commitment::getForeseen, List.of());

        @Override
        Commitment make(Values in) {
            return Commitment.builder()
                    .id(in.get(id))
                    .kind(in.get(kind))
                    .period(in.get(period))
                    .by(in.get(by))
                    .to(in.get(to))
                    .signers(in.get(signers))
                    .signedOn(in.get(signedOn))
                    .basis(in.get(basis))
                    .items(in.get(items))
                    .inCharge(in.get(inCharge))
                    .foreseen(in.get(foreseen))
                    .build();
        }
    }

    private static final class AmendmentShape extends Shape<CommitmentAmendment> {
        private final Field<CommitmentAmendment, FactId> id =
                required("id", References.fact(CommitmentAmendment.KIND), CommitmentAmendment::getId);
        private final Field<CommitmentAmendment, FactId> commitment =
                required("commitment", References.fact(Commitment.KIND), CommitmentAmendment::getCommitment);
        private final Field<CommitmentAmendment, LocalDate> signedOn =
                required("signedOn", Formats.DATE, CommitmentAmendment::getSignedOn);
        private final Field<CommitmentAmendment, LocalDate> inForceFrom =
                required("inForceFrom", Formats.DATE, CommitmentAmendment::getInForceFrom);
        private final Field<CommitmentAmendment, List<Signer>> signers =
                optional("signers", Formats.list(SIGNER), CommitmentAmendment::getSigners, List.of());
        private final Field<CommitmentAmendment, List<CommitmentItem>> items =
                required("items", Formats.list(ITEM), CommitmentAmendment::getItems);
        private final Field<CommitmentAmendment, String> reason =
                required("reason", Formats.TEXT, CommitmentAmendment::getReason);
        private final Field<CommitmentAmendment, Optional<LegalBasis>> document =
                optional("document", DocumentShapes.LEGAL_BASIS, CommitmentAmendment::getDocument);

        @Override
        CommitmentAmendment make(Values in) {
            return CommitmentAmendment.builder()
                    .id(in.get(id))
                    .commitment(in.get(commitment))
                    .signedOn(in.get(signedOn))
                    .inForceFrom(in.get(inForceFrom))
                    .signers(in.get(signers))
                    .items(in.get(items))
                    .reason(in.get(reason))
                    .document(in.get(document))
                    .build();
        }
    }

    private static final class ReplyShape extends Shape<CommitmentReply> {
        private final Field<CommitmentReply, FactId> id =
                required("id", References.fact(CommitmentReply.KIND), CommitmentReply::getId);
        private final Field<CommitmentReply, FactId> commitment =
                required("commitment", References.fact(Commitment.KIND), CommitmentReply::getCommitment);
        private final Field<CommitmentReply, LocalDate> repliedOn =
                required("repliedOn", Formats.DATE, CommitmentReply::getRepliedOn);
        private final Field<CommitmentReply, String> byPost =
                required("byPost", Formats.TEXT, CommitmentReply::getByPost);
        private final Field<CommitmentReply, ReplyOutcome> outcome =
                required("outcome", Formats.constant(ReplyOutcome.class), CommitmentReply::getOutcome);
        private final Field<CommitmentReply, Optional<String>> reason =
                optional("reason", Formats.TEXT, CommitmentReply::getReason);
        private final Field<CommitmentReply, Optional<LegalBasis>> document =
                optional("document", DocumentShapes.LEGAL_BASIS, CommitmentReply::getDocument);

        @Override
        CommitmentReply make(Values in) {
            return CommitmentReply.builder()
                    .id(in.get(id))
                    .commitment(in.get(commitment))
                    .repliedOn(in.get(repliedOn))
                    .byPost(in.get(byPost))
                    .outcome(in.get(outcome))
                    .reason(in.get(reason))
                    .document(in.get(document))
                    .build();
        }
    }
}
