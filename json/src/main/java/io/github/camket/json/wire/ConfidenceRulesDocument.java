// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Validity;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.ConfidenceTier;
import io.github.camket.confidence.MeetingRule;
import io.github.camket.confidence.ShareBound;
import io.github.camket.confidence.VoteBase;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Documents of the format {@code camket-confidence-rules/1}: how votes of confidence are counted. */
public final class ConfidenceRulesDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-confidence-rules/1";

    static final Shape<ConfidenceRules> RULES = new RulesShape();

    private ConfidenceRulesDocument() {}

    /**
     * Reads the rules at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static ConfidenceRules read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return RULES.read(at, Header.NAME);
    }

    /** Writes the rules. */
    public static void write(ConfidenceRules rules, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        RULES.writeMembers(rules, out);
        out.endObject();
    }

    private static final class RulesShape extends Shape<ConfidenceRules> {
        private static final Format<List<ConfidenceTier>> TIERS = Formats.list(new TierShape());

        private final Field<ConfidenceRules, ConfidenceRulesId> id =
                required("id", ConfidenceShapes.RULES_ID, ConfidenceRules::getId);
        private final Field<ConfidenceRules, Label> title =
                required("title", MeasureShapes.LABEL, ConfidenceRules::getTitle);
        private final Field<ConfidenceRules, LegalBasis> document =
                required("document", DocumentShapes.LEGAL_BASIS, ConfidenceRules::getDocument);
        private final Field<ConfidenceRules, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, ConfidenceRules::getValidity, Validity.ALWAYS);
        private final Field<ConfidenceRules, Parameter<VoteBase>> voteBase =
                parameter(ConfidenceRules.VOTE_BASE, Formats.constant(VoteBase.class), ConfidenceRules::getVoteBase);
        private final Field<ConfidenceRules, List<ConfidenceTier>> voteTiers =
                optional("voteTiers", TIERS, ConfidenceRules::getVoteTiers, List.of());
        private final Field<ConfidenceRules, List<ConfidenceTier>> ballotTiers =
                optional("ballotTiers", TIERS, ConfidenceRules::getBallotTiers, List.of());
        private final Field<ConfidenceRules, Optional<MeetingRule>> meeting =
                optional("meeting", new MeetingShape(), ConfidenceRules::getMeeting);

        @Override
        ConfidenceRules make(Values in) {
            return ConfidenceRules.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .document(in.get(document))
                    .validity(in.get(validity))
                    .voteBase(in.get(voteBase))
                    .voteTiers(in.get(voteTiers))
                    .ballotTiers(in.get(ballotTiers))
                    .meeting(in.get(meeting))
                    .build();
        }
    }

    private static final class TierShape extends Shape<ConfidenceTier> {
        private final Field<ConfidenceTier, String> code = required("code", Formats.TEXT, ConfidenceTier::code);
        private final Field<ConfidenceTier, Label> label =
                required("label", MeasureShapes.LABEL, ConfidenceTier::label);
        private final Field<ConfidenceTier, Optional<ShareBound>> from =
                optional("from", new BoundShape(), ConfidenceTier::from);
        private final Field<ConfidenceTier, List<Consequence>> toConsider = optional(
                "toConsider", Formats.list(Formats.coded(Consequence::of)), ConfidenceTier::toConsider, List.of());
        private final Function<Values, Source> source = source(ConfidenceTier::source);
        private final Field<ConfidenceTier, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), ConfidenceTier::confidence);

        @Override
        ConfidenceTier make(Values in) {
            return new ConfidenceTier(
                    in.get(code),
                    in.get(label),
                    in.get(from),
                    in.get(toConsider),
                    source.apply(in),
                    in.get(confidence));
        }
    }

    private static final class MeetingShape extends Shape<MeetingRule> {
        private final Field<MeetingRule, ShareBound> present =
                required("present", new BoundShape(), MeetingRule::present);
        private final Function<Values, Source> source = source(MeetingRule::source);
        private final Field<MeetingRule, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), MeetingRule::confidence);

        @Override
        MeetingRule make(Values in) {
            return new MeetingRule(in.get(present), source.apply(in), in.get(confidence));
        }
    }

    private static final class BoundShape extends Shape<ShareBound> {
        private final Field<ShareBound, Comparison> comparison =
                required("comparison", Formats.constant(Comparison.class), ShareBound::comparison);
        private final Field<ShareBound, Fraction> share = required("share", Formats.FRACTION, ShareBound::share);

        @Override
        ShareBound make(Values in) {
            return new ShareBound(in.get(comparison), in.get(share));
        }
    }
}
