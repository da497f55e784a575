// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.scale.Conversion;
import io.github.camket.regulation.scale.Crosswalk;
import io.github.camket.regulation.scale.CrosswalkId;
import io.github.camket.regulation.scale.CrosswalkLine;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.ScaleId;
import io.github.camket.regulation.scale.ScaleLevel;
import java.util.List;

/** Documents of the format {@code camket-crosswalk/1}: what the levels of one scale are in another one, as somebody declared it. */
public final class CrosswalkDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-crosswalk/1";

    static final Shape<DatedScale> SCALE = new ScaleShape();

    private static final Shape<Crosswalk> CROSSWALK = new CrosswalkShape();

    private CrosswalkDocument() {}

    /**
     * Reads the crosswalk at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static Crosswalk read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return CROSSWALK.read(at, Header.NAME);
    }

    /** Writes the crosswalk. */
    public static void write(Crosswalk crosswalk, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        CROSSWALK.writeMembers(crosswalk, out);
        out.endObject();
    }

    private static final class CrosswalkShape extends Shape<Crosswalk> {
        private final Field<Crosswalk, CrosswalkId> id =
                required("id", Formats.coded(CrosswalkId::of), Crosswalk::getId);
        private final Field<Crosswalk, Label> title = required("title", MeasureShapes.LABEL, Crosswalk::getTitle);
        private final Field<Crosswalk, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, Crosswalk::getValidity, Validity.ALWAYS);
        private final Field<Crosswalk, List<LegalBasis>> sources =
                required("sources", Formats.list(DocumentShapes.LEGAL_BASIS), Crosswalk::getSources);
        private final Field<Crosswalk, DatedScale> from = required("fromScale", SCALE, Crosswalk::getFromScale);
        private final Field<Crosswalk, DatedScale> to = required("toScale", SCALE, Crosswalk::getToScale);
        private final Field<Crosswalk, List<CrosswalkLine>> lines =
                required("lines", Formats.list(new LineShape()), Crosswalk::getLines);

        @Override
        Crosswalk make(Values in) {
            return Crosswalk.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .validity(in.get(validity))
                    .sources(in.get(sources))
                    .fromScale(in.get(from))
                    .toScale(in.get(to))
                    .lines(in.get(lines))
                    .build();
        }
    }

    private static final class LineShape extends Shape<CrosswalkLine> {
        private final Field<CrosswalkLine, RatingLevel> from = required("from", ScoreShapes.LEVEL, CrosswalkLine::from);
        private final Field<CrosswalkLine, List<RatingLevel>> levels = required(
                "levels", Formats.list(ScoreShapes.LEVEL), line -> line.to().levels());
        private final Field<CrosswalkLine, Boolean> orNone =
                optional("orNone", Formats.FLAG, line -> line.to().orNone(), false);

        @Override
        CrosswalkLine make(Values in) {
            return new CrosswalkLine(in.get(from), new Conversion(in.get(levels), in.get(orNone)));
        }
    }

    private static final class ScaleShape extends Shape<DatedScale> {
        private final Field<DatedScale, ScaleId> id = required("id", Formats.coded(ScaleId::of), DatedScale::getId);
        private final Field<DatedScale, Label> title = required("title", MeasureShapes.LABEL, DatedScale::getTitle);
        private final Field<DatedScale, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, DatedScale::getValidity, Validity.ALWAYS);
        private final Field<DatedScale, LegalBasis> source =
                required("source", DocumentShapes.LEGAL_BASIS, DatedScale::getSource);
        private final Field<DatedScale, List<ScaleLevel>> levels =
                required("levels", Formats.list(new LevelShape()), DatedScale::getLevels);

        @Override
        DatedScale make(Values in) {
            return DatedScale.builder()
                    .id(in.get(id))
                    .title(in.get(title))
                    .validity(in.get(validity))
                    .source(in.get(source))
                    .levels(in.get(levels))
                    .build();
        }
    }

    private static final class LevelShape extends Shape<ScaleLevel> {
        private final Field<ScaleLevel, RatingLevel> level = required("level", ScoreShapes.LEVEL, ScaleLevel::level);
        private final Field<ScaleLevel, Label> label = required("label", MeasureShapes.LABEL, ScaleLevel::label);

        @Override
        ScaleLevel make(Values in) {
            return new ScaleLevel(in.get(level), in.get(label));
        }
    }
}
