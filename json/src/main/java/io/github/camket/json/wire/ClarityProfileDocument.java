// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.task.ClarityItem;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.model.task.ClarityProfileId;
import java.util.List;

/** Documents of the format {@code camket-clarity-profile/1}: what has to be said of a task. */
public final class ClarityProfileDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-clarity-profile/1";

    static final Shape<ClarityProfile> PROFILE = new ProfileShape();

    private ClarityProfileDocument() {}

    /**
     * Reads the profile at the current token, and leaves the reader on its last token.
     *
     * @throws WireException if it breaks a rule
     */
    public static ClarityProfile read(NodeReader in) {
        At at = new At(Place.ROOT, in.read(Place.ROOT));
        Header.require(at.member(Header.NAME), FORMAT);
        return PROFILE.read(at, Header.NAME);
    }

    /** Writes the profile. */
    public static void write(ClarityProfile profile, JsonSink out) {
        out.beginObject();
        out.name(Header.NAME);
        out.text(FORMAT);
        PROFILE.writeMembers(profile, out);
        out.endObject();
    }

    private static final class ProfileShape extends Shape<ClarityProfile> {
        private final Field<ClarityProfile, ClarityProfileId> id =
                required("id", Formats.coded(ClarityProfileId::of), ClarityProfile::getId);
        private final Field<ClarityProfile, Label> label =
                required("label", MeasureShapes.LABEL, ClarityProfile::getLabel);
        private final Field<ClarityProfile, Validity> validity =
                optional("validity", UnitShapes.VALIDITY, ClarityProfile::getValidity, Validity.ALWAYS);
        private final Field<ClarityProfile, LegalBasis> source =
                required("source", DocumentShapes.LEGAL_BASIS, ClarityProfile::getSource);
        private final Field<ClarityProfile, List<ClarityPoint>> points =
                required("points", Formats.list(new PointShape()), ClarityProfile::getPoints);

        @Override
        ClarityProfile make(Values in) {
            return ClarityProfile.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .validity(in.get(validity))
                    .source(in.get(source))
                    .points(in.get(points))
                    .build();
        }
    }

    private static final class PointShape extends Shape<ClarityPoint> {
        private final Field<ClarityPoint, ClarityItem> what =
                required("what", Formats.constant(ClarityItem.class), ClarityPoint::what);
        private final Field<ClarityPoint, Label> words = required("words", MeasureShapes.LABEL, ClarityPoint::words);

        @Override
        ClarityPoint make(Values in) {
            return new ClarityPoint(in.get(what), in.get(words));
        }
    }
}
