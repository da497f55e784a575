// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurements;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.official.Decree90;
import io.github.camket.official.PartyRegulation124;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines that an application brings in the place of those that a partial instrument lacks. */
class SuppliedLinesTest {

    private static final Regulation DECREE = Decree90.publicEmployees();
    private static final Citation ARTICLE_15 = Citation.of("90/2020/NĐ-CP", "15");
    private static final Citation QUOTA = Citation.of("90/2020/NĐ-CP", "2.6");
    private static final Condition MOST_FAIL = compare(Decree90.OWN_FAILING, Comparison.ABOVE, 1, 2);
    private static final Condition OVER_QUOTA = compare(Decree90.OWN_BEYOND, Comparison.BELOW, 0, 1);

    @Test
    void theyStandInTheirPlacesAndTheRestStays() {
        Regulation completed =
                DECREE.with(own().addLines(SuppliedLine.of(ARTICLE_15, MOST_FAIL), SuppliedLine.of(QUOTA, OVER_QUOTA))
                        .build());

        assertThat(DECREE.isPartial()).isTrue();
        assertThat(completed.isPartial()).isFalse();
        assertThat(completed.isOfficial()).isFalse();
        List<LevelBand> bands = completed.getScale().bands();
        assertThat(bands.subList(0, 3)).isEqualTo(DECREE.getScale().bands().subList(0, 3));
        assertThat(bands.get(3).source())
                .isEqualTo(DECREE.getScale().bands().get(3).source());
        assertThat(bands.get(3).conditions()).singleElement().satisfies(line -> {
            assertThat(line).hasToString(MOST_FAIL.toString());
            assertThat(line.source().layer()).contains(LayerId.of("ung-dung"));
        });
        assertThat(completed.getExclusions().subList(0, 2))
                .isEqualTo(DECREE.getExclusions().subList(0, 2));
        assertThat(completed.getExclusions().get(2).when()).hasToString(OVER_QUOTA.toString());
        assertThat(completed.getExclusions().get(2).effect())
                .isEqualTo(DECREE.getExclusions().get(2).effect());
    }

    /** One of several cases of the lowest level: the others stay absent, and the regulation partial. */
    @Test
    void aLineWithinAnotherIsSuppliedAlone() {
        Regulation base = Decree90.electedOfficials();
        Regulation more = base.with(own().addLines(SuppliedLine.of(Citation.of("90/2020/NĐ-CP", "7.2"), MOST_FAIL))
                .build());

        assertThat(more.isPartial()).isTrue();
        assertThat(more.absentLines()).hasSize(base.absentLines().size() - 1);
        assertThat(more.getScale().bands().get(3).conditions().get(0).parts())
                .extracting(Object::toString)
                .contains(MOST_FAIL.toString());
    }

    @Test
    void aLevelThatWasOpenIsSettledAndTheWordsSayWhoseLineItIs() {
        Measurements measured = Measurements.builder()
                .put(Decree90.GENERAL, Ratio.of(1, 2))
                .put(Decree90.GENERAL_FIRST_FOUR, Ratio.of(1, 1))
                .put(Decree90.OWN_COMPLETED, Ratio.of(9, 10))
                .put(Decree90.OWN_COMPLETED_WELL, Ratio.of(3, 10))
                .put(Decree90.OWN_BEYOND, Ratio.of(0, 10))
                .put(Decree90.OWN_FAILING, Ratio.of(6, 10))
                .put(Decree90.MONTHS_ABSENT, Amount.of(0))
                .build();
        Regulation completed =
                DECREE.with(own().addLines(SuppliedLine.of(ARTICLE_15, MOST_FAIL), SuppliedLine.of(QUOTA, OVER_QUOTA))
                        .build());
        Rating rating = Rater.rate(completed, measured);

        assertThat(Rater.rate(DECREE, measured).getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(rating.getLevel()).contains(RatingLevel.NOT_COMPLETED);
        assertThat(Explainer.english().explain(rating).toString()).contains("[own line of the application]");
        assertThat(Explainer.vietnamese().explain(rating).toString()).contains("[nội dung riêng của ứng dụng]");
    }

    @Test
    void whereNoLineIsAbsentNoneCanBeSupplied() {
        Citation thirteen = Citation.of("90/2020/NĐ-CP", "13.1");
        Overlay overlay = own().addLines(
                        SuppliedLine.of(thirteen, MOST_FAIL),
                        new SuppliedLine(ARTICLE_15, Optional.of(RatingLevel.GOOD), MOST_FAIL),
                        SuppliedLine.of(QUOTA, OVER_QUOTA),
                        SuppliedLine.of(QUOTA, MOST_FAIL))
                .build();

        assertThat(overlay.analyse(DECREE))
                .extracting(Object::toString)
                .containsExactly(
                        "ERROR NO_SUCH_LINE path:$.lines[0].absent [90/2020/NĐ-CP Đ13.1]",
                        "ERROR NO_SUCH_LINE path:$.lines[1].absent [90/2020/NĐ-CP Đ15]",
                        "ERROR ALREADY_DEFINED path:$.lines[3].absent [90/2020/NĐ-CP Đ2.6]");
        assertThat(own().addLines(SuppliedLine.of(ARTICLE_15, MOST_FAIL))
                        .build()
                        .analyse(Decree335.staff()))
                .extracting(Object::toString)
                .containsExactly("ERROR NO_SUCH_LINE path:$.lines[0].absent [90/2020/NĐ-CP Đ15]");
    }

    /** In one article stand the conditions of three levels: the level says which of them is meant. */
    @Test
    void whereSeveralLevelsLackALineTheLevelIsSaid() {
        Regulation base = PartyRegulation124.people();
        Citation twelve = Citation.of("124-QĐ/TW", "12");
        MeasureId first = base.getMeasures().getMeasures().get(0).id();
        Condition line = compare(first, Comparison.AT_LEAST, 1, 2);

        assertThat(own().addLines(SuppliedLine.of(twelve, line)).build().analyse(base))
                .extracting(Object::toString)
                .containsExactly("ERROR LEVEL_OF_LINE_MISSING path:$.lines[0].absent [124-QĐ/TW Đ12]");
        Regulation more = base.with(own().addLines(
                        new SuppliedLine(twelve, Optional.of(RatingLevel.EXCELLENT), line),
                        new SuppliedLine(twelve, Optional.of(RatingLevel.COMPLETED), line))
                .build());
        assertThat(more.absentLines()).extracting(AbsentLine::level).containsExactly(Optional.of(RatingLevel.GOOD));
    }

    /** Over the quota, somebody is good at best: the level that the case names is that of its line. */
    @Test
    void theLevelOfALineOfACaseIsTheOneThatTheCaseNames() {
        SuppliedLine named = new SuppliedLine(QUOTA, Optional.of(RatingLevel.GOOD), OVER_QUOTA);
        Regulation more = DECREE.with(own().addLines(named).build());

        assertThat(more.getExclusions().get(2).when()).hasToString(OVER_QUOTA.toString());
        assertThat(more.absentLines())
                .extracting(AbsentLine::level)
                .containsExactly(Optional.of(RatingLevel.NOT_COMPLETED));
    }

    @Test
    void aLineOfAProvinceCitesItsDocument() {
        Overlay province = own().tier(LayerTier.PROVINCE)
                .instrument("12/2026/QĐ-UBND")
                .addLines(SuppliedLine.of(ARTICLE_15, MOST_FAIL))
                .build();

        assertThat(province.analyse(DECREE))
                .extracting(Object::toString)
                .containsExactly("ERROR NOT_CITED path:$.lines[0].citation [12/2026/QĐ-UBND]");
    }

    private static Overlay.Builder own() {
        return Overlay.builder()
                .id(LayerId.of("ung-dung"))
                .title(new Label("Dòng của ứng dụng", "Lines of the application"))
                .tier(LayerTier.APPLICATION)
                .effectiveFrom(LocalDate.of(2023, 9, 15));
    }

    private static Condition compare(MeasureId measure, Comparison comparison, int part, int whole) {
        return new Condition.Compare(
                measure, comparison, Fraction.of(part, whole), Condition.Outcome.OPEN, Source.NONE);
    }
}
