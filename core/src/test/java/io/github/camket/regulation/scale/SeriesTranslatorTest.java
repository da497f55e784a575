// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trap 27, wish 16: a long personal file, each level in the terms of its year, and beside it in those of one scale. */
class SeriesTranslatorTest {

    private static final Subject PERSON = Subject.of(CadreId.of("c-01"));
    private static final DatedScales SCALES = DatedScales.of(List.of(Scales.DECREE, Scales.FIVE, Scales.OLD));
    private static final List<PublishedRating> FILE = List.of(
            rating("2018", "SECOND"), rating("2019", "FIRST"), rating("2022", "SECOND"), rating("2026", "GOOD"));

    @Test
    void eachLevelKeepsItsOwnTermsAndNothingIsConvertedUnasked() {
        LevelSeries series = translate(SeriesTranslator.of(SCALES), FILE);
        assertThat(series.getEntries())
                .allSatisfy(entry -> assertThat(entry.converted()).isEmpty());
        assertThat(entry(series, "2018").label()).contains(new Label("mức mẫu SECOND", "sample level SECOND"));
        assertThat(entry(series, "2018").scale()).contains(Scales.OLD);
        // The same code is another level in another scale.
        assertThat(entry(series, "2022").scale()).contains(Scales.FIVE);
        assertThat(entry(series, "2026").label().map(Label::vi)).contains("Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void gapsAreNamed() {
        LevelSeries series = translate(SeriesTranslator.of(SCALES), FILE);
        assertThat(series.getGaps())
                .extracting(entry -> entry.period().toString())
                .containsExactly("2020", "2021", "2023", "2024", "2025");
        assertThat(entry(series, "2021").findings())
                .extracting(Finding::code)
                .containsExactly(SeriesTranslator.PERIOD_WITHOUT_LEVEL);
    }

    @Test
    void convertedLevelsStandBesideTheOriginalOnesWithTheirCrosswalk() {
        LevelSeries series = translate(
                SeriesTranslator.of(SCALES).into(Scales.DECREE, List.of(Scales.oldToDecree(), Scales.fiveToDecree())),
                FILE);
        SeriesEntry old = entry(series, "2018");
        assertThat(old.rating().map(PublishedRating::getLevel)).contains(Scales.SECOND);
        assertThat(old.converted()).contains(Conversion.exactly(RatingLevel.GOOD));
        assertThat(old.crosswalk()).contains(CrosswalkId.of("old-to-decree"));
        assertThat(entry(series, "2022").converted())
                .contains(Conversion.oneOf(RatingLevel.GOOD, RatingLevel.COMPLETED));
        assertThat(entry(series, "2026").converted()).contains(Conversion.exactly(RatingLevel.GOOD));
        assertThat(entry(series, "2026").crosswalk()).isEmpty();
    }

    @Test
    void withoutACrosswalkThereIsNoConversionEvenIfCodesAreTheSame() {
        DatedScale same =
                Scales.scale("same-codes", "[2015-01-01,2020-01-01)", RatingLevel.EXCELLENT, RatingLevel.GOOD);
        LevelSeries series = translate(
                SeriesTranslator.of(DatedScales.of(List.of(same, Scales.DECREE)))
                        .into(Scales.DECREE, List.of()),
                List.of(rating("2018", "GOOD")));
        assertThat(entry(series, "2018").converted()).isEmpty();
        assertThat(codes(series, "2018")).containsExactly(SeriesTranslator.NO_CROSSWALK);
    }

    @Test
    void crosswalksOfOtherDaysAndCompetingOnesAreNotUsed() {
        Crosswalk earlier = Scales.oldToDecree().withValidity(Validity.parse("(,2018-01-01)"));
        LevelSeries other = translate(SeriesTranslator.of(SCALES).into(Scales.DECREE, List.of(earlier)), FILE);
        assertThat(codes(other, "2018")).containsExactly(SeriesTranslator.CROSSWALK_OF_OTHER_DAYS);
        assertThat(entry(other, "2018").converted()).isEmpty();
        Crosswalk second = Scales.oldToDecree().withId(CrosswalkId.of("another"));
        LevelSeries several =
                translate(SeriesTranslator.of(SCALES).into(Scales.DECREE, List.of(Scales.oldToDecree(), second)), FILE);
        assertThat(codes(several, "2018")).containsExactly(SeriesTranslator.SEVERAL_CROSSWALKS);
        assertThat(entry(several, "2018").converted()).isEmpty();
    }

    @Test
    void aYearInWhichScalesChangedHasNoScaleUnlessAReadingIsStated() {
        LevelSeries across = translate(SeriesTranslator.of(SCALES), List.of(rating("2020", "FIRST")));
        assertThat(entry(across, "2020").scale()).isEmpty();
        assertThat(codes(across, "2020")).containsExactly(DatedScales.NO_SCALE);
        DatedScales lastDay = SCALES.withChoice(Parameter.reading("scaleChoice", ScaleChoice.LAST_DAY, Source.NONE));
        assertThat(entry(translate(SeriesTranslator.of(lastDay), List.of(rating("2020", "FIRST"))), "2020")
                        .scale())
                .contains(Scales.FIVE);
    }

    @Test
    void twoScalesForOnePeriodAreNotChosenBetween() {
        DatedScales two =
                DatedScales.of(List.of(Scales.OLD, Scales.scale("local", "(,)", Scales.FIRST, Scales.SECOND)));
        assertThat(codes(translate(SeriesTranslator.of(two), List.of(rating("2018", "FIRST"))), "2018"))
                .containsExactly(DatedScales.SEVERAL_SCALES);
        assertThat(two.find(ReportingPeriod.parse("2018"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedScales.of(List.of(Scales.OLD, Scales.OLD)))
                .withMessage("scales must be named once each: sample-old");
    }

    @Test
    void aLevelThatItsScaleDoesNotHaveStaysAsItWasDecided() {
        LevelSeries series = translate(
                SeriesTranslator.of(SCALES).into(Scales.DECREE, List.of(Scales.oldToDecree())),
                List.of(rating("2018", "FIFTH")));
        assertThat(entry(series, "2018").rating().map(PublishedRating::getLevel))
                .contains(Scales.FIFTH);
        assertThat(codes(series, "2018")).containsExactly(DatedScales.LEVEL_NOT_IN_SCALE);
        assertThat(entry(series, "2018").converted()).isEmpty();
    }

    @Test
    void contradictingDecisionsOfOneDayGiveNoLevelAndALaterOneReplaces() {
        PublishedRating other = rating("2018", "FIRST").withId(FactId.of("x"));
        LevelSeries contended = translate(SeriesTranslator.of(SCALES), List.of(rating("2018", "SECOND"), other));
        assertThat(codes(contended, "2018")).containsExactly(SeriesTranslator.LEVEL_CONTENDED);
        assertThat(contended.getGaps()).hasSize(1);
        PublishedRating later = other.withDecidedOn(LocalDate.of(2019, 6, 1));
        assertThat(entry(translate(SeriesTranslator.of(SCALES), List.of(rating("2018", "SECOND"), later)), "2018")
                        .rating())
                .contains(later);
    }

    @Test
    void proposalsOtherPeopleAndOtherPeriodTypesAreNotPartOfIt() {
        List<PublishedRating> all = new ArrayList<>(FILE);
        all.add(rating("2017", "FIRST").withStanding(Standing.PROPOSED));
        all.add(rating("2016", "FIRST").withSubject(Subject.of(CadreId.of("c-02"))));
        all.add(rating("2015-Q4", "FIRST"));
        LevelSeries series = translate(SeriesTranslator.of(SCALES), FILE);
        assertThat(translate(SeriesTranslator.of(SCALES), all)).isEqualTo(series);
        Collections.reverse(all);
        assertThat(translate(SeriesTranslator.of(SCALES), all)).isEqualTo(series);
    }

    @Test
    void onlyCrosswalksThatLeadThereAreTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesTranslator.of(SCALES).into(Scales.FIVE, List.of(Scales.oldToDecree())))
                .withMessage("declared must lead to the scale sample-five: old-to-decree");
    }

    private static LevelSeries translate(SeriesTranslator translator, List<PublishedRating> file) {
        return translator.translate(PERSON, PeriodType.YEAR, file);
    }

    private static SeriesEntry entry(LevelSeries series, String period) {
        return series.getEntries().stream()
                .filter(entry -> entry.period().equals(ReportingPeriod.parse(period)))
                .findFirst()
                .orElseThrow();
    }

    private static List<FindingCode> codes(LevelSeries series, String period) {
        return entry(series, period).findings().stream().map(Finding::code).toList();
    }

    private static PublishedRating rating(String period, String level) {
        return PublishedRating.builder()
                .id(FactId.of("pr-" + period))
                .subject(PERSON)
                .period(ReportingPeriod.parse(period))
                .level(RatingLevel.of(level))
                .authorityPost("Thủ trưởng")
                .decidedOn(ReportingPeriod.parse(period).getLastDay())
                .build();
    }
}
