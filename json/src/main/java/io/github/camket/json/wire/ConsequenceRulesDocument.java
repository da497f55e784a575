// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.Validity;
import io.github.camket.consequence.Concerned;
import io.github.camket.consequence.ConsequenceLine;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.consequence.ConsequenceRulesId;
import io.github.camket.consequence.NoVoteMeans;
import io.github.camket.consequence.NotRatedPeriod;
import io.github.camket.consequence.Premise;
import io.github.camket.consequence.ResultUse;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Documents of the format {@code camket-consequence-rules/1}: what results lead the competent authority to consider. */
public final class ConsequenceRulesDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-consequence-rules/1";

    static final Shape<ConsequenceRules> RULES = new RulesShape();

    private ConsequenceRulesDocument() {}

    /**
     * Reads the rules at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static ConsequenceRules read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return RULES.read(at, Header.NAME);
    }

    /** Writes the rules. */
    public static void write(ConsequenceRules rules, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        RULES.writeMembers(rules, out);
        out.endObject();
    }

    private static final class RulesShape extends Shape<ConsequenceRules> {
        private final Field<ConsequenceRules, ConsequenceRulesId> id =
                required("id", Formats.coded(ConsequenceRulesId::of), ConsequenceRules::getId);
        private final Field<ConsequenceRules, Label> title =
                required("title", MeasureShapes.LABEL, ConsequenceRules::getTitle);
        private final Field<ConsequenceRules, LegalBasis> document =
                required("document", DocumentShapes.LEGAL_BASIS, ConsequenceRules::getDocument);
        private final Field<ConsequenceRules, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, ConsequenceRules::getValidity, Validity.ALWAYS);
        private final Field<ConsequenceRules, List<RatingLevel>> notRated =
                optional("notRated", Formats.list(ScoreShapes.LEVEL), ConsequenceRules::getNotRated, List.of());
        private final Field<ConsequenceRules, Parameter<NotRatedPeriod>> notRatedPeriod = parameter(
                ConsequenceRules.NOT_RATED_PERIOD,
                Formats.constant(NotRatedPeriod.class),
                ConsequenceRules::getNotRatedPeriod);
        private final Field<ConsequenceRules, Parameter<NoVoteMeans>> noVoteMeans = parameter(
                ConsequenceRules.NO_VOTE_MEANS, Formats.constant(NoVoteMeans.class), ConsequenceRules::getNoVoteMeans);
        private final Field<ConsequenceRules, List<ConsequenceLine>> lines =
                optional("lines", Formats.list(new LineShape()), ConsequenceRules::getLines, List.of());
        private final Field<ConsequenceRules, List<ResultUse>> uses =
                optional("uses", Formats.list(new UseShape()), ConsequenceRules::getUses, List.of());

        @Override
        ConsequenceRules make(Values in) {
            return ConsequenceRules.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .document(in.get(document))
                    .validity(in.get(validity))
                    .notRated(in.get(notRated))
                    .notRatedPeriod(in.get(notRatedPeriod))
                    .noVoteMeans(in.get(noVoteMeans))
                    .lines(in.get(lines))
                    .uses(in.get(uses))
                    .build();
        }
    }

    private static final class LineShape extends Shape<ConsequenceLine> {
        private final Field<ConsequenceLine, String> id = required("id", Formats.TEXT, ConsequenceLine::id);
        private final Field<ConsequenceLine, Label> label =
                required("label", MeasureShapes.LABEL, ConsequenceLine::label);
        private final Field<ConsequenceLine, Concerned> concerned =
                required("concerned", new ConcernedShape(), ConsequenceLine::concerned);
        private final Field<ConsequenceLine, Premise> when =
                required("when", PremiseShapes.PREMISE, ConsequenceLine::when);
        private final Field<ConsequenceLine, List<Consequence>> toConsider =
                required("toConsider", Formats.list(Formats.coded(Consequence::of)), ConsequenceLine::toConsider);
        private final Function<Values, Source> source = source(ConsequenceLine::source);
        private final Field<ConsequenceLine, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), ConsequenceLine::confidence);

        @Override
        ConsequenceLine make(Values in) {
            return new ConsequenceLine(
                    in.get(id),
                    in.get(label),
                    in.get(concerned),
                    in.get(when),
                    in.get(toConsider),
                    source.apply(in),
                    in.get(confidence));
        }
    }

    private static final class ConcernedShape extends Shape<Concerned> {
        private final Field<Concerned, SubjectKind> subjects =
                required("subjects", Formats.constant(SubjectKind.class), Concerned::subjects);
        private final Field<Concerned, Set<LegalClass>> legalClasses =
                optional("legalClasses", Formats.set(LegalClass.class), Concerned::legalClasses, Set.of());
        private final Field<Concerned, Set<Position>> positions =
                optional("positions", Formats.set(Position.class), Concerned::positions, Set.of());

        @Override
        Concerned make(Values in) {
            return new Concerned(in.get(subjects), in.get(legalClasses), in.get(positions));
        }
    }

    private static final class UseShape extends Shape<ResultUse> {
        private final Field<ResultUse, PeriodType> period =
                required("period", Formats.constant(PeriodType.class), ResultUse::period);
        private final Field<ResultUse, Label> label = required("label", MeasureShapes.LABEL, ResultUse::label);
        private final Function<Values, Source> source = source(ResultUse::source);
        private final Field<ResultUse, Confidence> confidence =
                required("confidence", Formats.constant(Confidence.class), ResultUse::confidence);

        @Override
        ResultUse make(Values in) {
            return new ResultUse(in.get(period), in.get(label), source.apply(in), in.get(confidence));
        }
    }
}
