// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import java.util.stream.Stream;

/**
 * Scales and crosswalks for tests. The old scale and every crosswalk are invented: what an old instrument called its levels is not
 * known here, and a crosswalk is a declaration of its owner, not law.
 */
public final class Scales {

    public static final RatingLevel FIRST = RatingLevel.of("FIRST");
    public static final RatingLevel SECOND = RatingLevel.of("SECOND");
    public static final RatingLevel THIRD = RatingLevel.of("THIRD");
    public static final RatingLevel FOURTH = RatingLevel.of("FOURTH");
    public static final RatingLevel FIFTH = RatingLevel.of("FIFTH");

    /** The owner of the invented declarations. */
    public static final LegalBasis OWNER = LegalBasis.inWords(
            new Label("Tuyên bố mẫu của cơ quan", "Sample declaration of an agency"), Confidence.UNVERIFIED);

    /** Invented, until 19 August 2020. */
    public static final DatedScale OLD = scale("sample-old", "[2015-06-09,2020-08-20)", FIRST, SECOND, THIRD, FOURTH);
    /** Five levels, as a local frame has them; the names are invented. */
    public static final DatedScale FIVE =
            scale("sample-five", "[2020-08-20,2026-01-01)", FIRST, SECOND, THIRD, FOURTH, FIFTH);
    /** The levels of the decree. */
    public static final DatedScale DECREE = DatedScale.of(Decree335.civilServants());

    private Scales() {}

    public static DatedScale scale(String id, String validity, RatingLevel... levels) {
        return DatedScale.builder()
                .id(ScaleId.of(id))
                .title(new Label("Thang mẫu " + id, "Sample scale " + id))
                .validity(Validity.parse(validity))
                .source(OWNER)
                .addAllLevels(Stream.of(levels)
                        .map(level -> new ScaleLevel(level, new Label("mức mẫu " + level, "sample level " + level)))
                        .toList())
                .build();
    }

    public static Crosswalk.Builder crosswalk(String id, DatedScale from, DatedScale to) {
        return Crosswalk.builder()
                .id(CrosswalkId.of(id))
                .title(new Label("Bảng quy đổi mẫu", "Sample crosswalk"))
                .fromScale(from)
                .toScale(to)
                .addSources(OWNER);
    }

    /** One exact line, one that can be two levels, two that share one, and one for which there is nothing. */
    public static Crosswalk fiveToDecree() {
        return crosswalk("five-to-decree", FIVE, DECREE)
                .exactly(FIRST, RatingLevel.EXCELLENT)
                .oneOf(SECOND, RatingLevel.COMPLETED, RatingLevel.GOOD)
                .exactly(THIRD, RatingLevel.COMPLETED)
                .exactly(FOURTH, RatingLevel.COMPLETED)
                .none(FIFTH)
                .build();
    }

    /** Every level is exactly the one in its place. */
    public static Crosswalk oldToDecree() {
        return crosswalk("old-to-decree", OLD, DECREE)
                .exactly(FIRST, RatingLevel.EXCELLENT)
                .exactly(SECOND, RatingLevel.GOOD)
                .exactly(THIRD, RatingLevel.COMPLETED)
                .exactly(FOURTH, RatingLevel.NOT_COMPLETED)
                .build();
    }
}
