// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.confidence.ConfidenceBallot;
import io.github.camket.model.confidence.ConfidencePoll;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Votes of confidence. */
final class ConfidenceShapes {

    static final Format<ConfidenceRulesId> RULES_ID = Formats.coded(ConfidenceRulesId::of);
    static final Shape<ConfidenceVote> VOTE = new VoteShape();
    static final Shape<ConfidenceBallot> BALLOT = new BallotShape();

    private ConfidenceShapes() {}

    /** Who was voted on, by whom and when; the same in both kinds. */
    private static final class Meeting<T extends ConfidencePoll> {
        private final Field<T, FactId> id;
        private final Field<T, CadreId> cadre;
        private final Field<T, String> post;
        private final Field<T, Optional<OrgUnitId>> unit;
        private final Field<T, Optional<String>> body;
        private final Field<T, LocalDate> heldOn;
        private final Field<T, Optional<ConfidenceRulesId>> heldUnder;

        Meeting(Shape<T> shape, String kind) {
            id = shape.required("id", References.fact(kind), ConfidencePoll::getId);
            cadre = shape.required("cadre", References.CADRE, ConfidencePoll::getCadre);
            post = shape.required("post", Formats.TEXT, ConfidencePoll::getPost);
            unit = shape.optional("unit", References.UNIT, ConfidencePoll::getUnit);
            body = shape.optional("body", Formats.TEXT, ConfidencePoll::getBody);
            heldOn = shape.required("heldOn", Formats.DATE, ConfidencePoll::getHeldOn);
            heldUnder = shape.optional("heldUnder", RULES_ID, ConfidencePoll::getHeldUnder);
        }
    }

    /** The numbers beside the marks; the same in both kinds. */
    private static final class Numbers<T extends ConfidencePoll> {
        private final Field<T, Optional<Integer>> invalid;
        private final Field<T, Optional<Integer>> issued;
        private final Field<T, Optional<Integer>> returned;
        private final Field<T, Optional<Integer>> totalDeputies;
        private final Field<T, Optional<Integer>> summoned;
        private final Field<T, Optional<Integer>> present;
        private final Field<T, Optional<LegalBasis>> document;

        Numbers(Shape<T> shape) {
            invalid = shape.optional("invalid", Formats.COUNT, ConfidencePoll::getInvalid);
            issued = shape.optional("issued", Formats.COUNT, ConfidencePoll::getIssued);
            returned = shape.optional("returned", Formats.COUNT, ConfidencePoll::getReturned);
            totalDeputies = shape.optional("totalDeputies", Formats.COUNT, ConfidencePoll::getTotalDeputies);
            summoned = shape.optional("summoned", Formats.COUNT, ConfidencePoll::getSummoned);
            present = shape.optional("present", Formats.COUNT, ConfidencePoll::getPresent);
            document = shape.optional("document", DocumentShapes.LEGAL_BASIS, ConfidencePoll::getDocument);
        }
    }

    private static final class VoteShape extends Shape<ConfidenceVote> {
        private final Meeting<ConfidenceVote> meeting = new Meeting<>(this, ConfidenceVote.KIND);
        private final Field<ConfidenceVote, Optional<Integer>> high =
                optional("high", Formats.COUNT, ConfidenceVote::getHigh);
        private final Field<ConfidenceVote, Optional<Integer>> normal =
                optional("normal", Formats.COUNT, ConfidenceVote::getNormal);
        private final Field<ConfidenceVote, Optional<Integer>> low =
                optional("low", Formats.COUNT, ConfidenceVote::getLow);
        private final Numbers<ConfidenceVote> numbers = new Numbers<>(this);

        @Override
        ConfidenceVote make(Values in) {
            return ConfidenceVote.builder()
                    .id(in.get(meeting.id))
                    .cadre(in.get(meeting.cadre))
                    .post(in.get(meeting.post))
                    .unit(in.get(meeting.unit))
                    .body(in.get(meeting.body))
                    .heldOn(in.get(meeting.heldOn))
                    .heldUnder(in.get(meeting.heldUnder))
                    .high(in.get(high))
                    .normal(in.get(normal))
                    .low(in.get(low))
                    .invalid(in.get(numbers.invalid))
                    .issued(in.get(numbers.issued))
                    .returned(in.get(numbers.returned))
                    .totalDeputies(in.get(numbers.totalDeputies))
                    .summoned(in.get(numbers.summoned))
                    .present(in.get(numbers.present))
                    .document(in.get(numbers.document))
                    .build();
        }
    }

    private static final class BallotShape extends Shape<ConfidenceBallot> {
        private final Meeting<ConfidenceBallot> meeting = new Meeting<>(this, ConfidenceBallot.KIND);
        private final Field<ConfidenceBallot, Optional<Integer>> confidence =
                optional("confidence", Formats.COUNT, ConfidenceBallot::getConfidence);
        private final Field<ConfidenceBallot, Optional<Integer>> noConfidence =
                optional("noConfidence", Formats.COUNT, ConfidenceBallot::getNoConfidence);
        private final Numbers<ConfidenceBallot> numbers = new Numbers<>(this);

        @Override
        ConfidenceBallot make(Values in) {
            return ConfidenceBallot.builder()
                    .id(in.get(meeting.id))
                    .cadre(in.get(meeting.cadre))
                    .post(in.get(meeting.post))
                    .unit(in.get(meeting.unit))
                    .body(in.get(meeting.body))
                    .heldOn(in.get(meeting.heldOn))
                    .heldUnder(in.get(meeting.heldUnder))
                    .confidence(in.get(confidence))
                    .noConfidence(in.get(noConfidence))
                    .invalid(in.get(numbers.invalid))
                    .issued(in.get(numbers.issued))
                    .returned(in.get(numbers.returned))
                    .totalDeputies(in.get(numbers.totalDeputies))
                    .summoned(in.get(numbers.summoned))
                    .present(in.get(numbers.present))
                    .document(in.get(numbers.document))
                    .build();
        }
    }
}
