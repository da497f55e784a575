// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.decision.PathCase;
import io.github.camket.decision.PathRules;
import io.github.camket.decision.SyncFrom;
import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.trace.Parameter;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The procedure of Decree 335/2025/NĐ-CP: the steps before a decision and the time limits, for civil servants (articles 19, 21,
 * 22, 26) and for organizations (article 9). What the decree leaves open is a reading, by name.
 */
public final class Decree335Procedure {

    private static final MonthDay BEFORE = MonthDay.of(12, 15);
    private static final MonthDay BEFORE_NEXT_YEAR = MonthDay.of(1, 15);
    private static final TimeLimit SYNC = TimeLimit.days(5);

    private static final PathRules PEOPLE = PathRules.builder()
            .subjects(SubjectKind.PERSON)
            .decisionBefore(Parameter.text("decisionBefore", BEFORE, at("19.2")))
            .decisionBeforeNextYear(Parameter.text("decisionBeforeNextYear", BEFORE_NEXT_YEAR, at("19.2")))
            .petitionLimit(Parameter.text("ratingPetitionLimit", Optional.of(Decree335.RATING_PETITION), at("22")))
            .petitionFilingWindow(
                    Parameter.reading("ratingPetitionFilingWindow", Optional.<TimeLimit>empty(), at("22")))
            .syncLimit(Parameter.text("syncLimit", Optional.of(SYNC), at("26.1d")))
            .syncFrom(Parameter.reading("syncFrom", SyncFrom.DECISION, at("26.1d")))
            .putStep(PathCase.HEAD, Parameter.text("stepsOfHead", List.of(RatingStep.values()), at("21.1")))
            .putStep(
                    PathCase.DEPUTY,
                    // "The same" as for heads; that the proposal of the personnel body is among it is a reading.
                    Parameter.reading("stepsOfDeputy", List.of(RatingStep.values()), at("21.2")))
            .putStep(
                    PathCase.STAFF,
                    Parameter.text(
                            "stepsOfStaff",
                            List.of(RatingStep.SELF_ASSESSMENT, RatingStep.COLLECTIVE_REVIEW),
                            at("21.2")))
            .build();

    private static final PathRules ORGANIZATIONS = PathRules.builder()
            .subjects(SubjectKind.COLLECTIVE)
            .decisionBefore(Parameter.text("decisionBefore", BEFORE, at("9.1")))
            .decisionBeforeNextYear(Parameter.text("decisionBeforeNextYear", BEFORE_NEXT_YEAR, at("9.1")))
            .petitionLimit(Parameter.reading("ratingPetitionLimit", Optional.<TimeLimit>empty(), at("22")))
            .petitionFilingWindow(
                    Parameter.reading("ratingPetitionFilingWindow", Optional.<TimeLimit>empty(), at("22")))
            .syncLimit(Parameter.reading("syncLimit", Optional.<TimeLimit>empty(), at("26.1d")))
            .syncFrom(Parameter.reading("syncFrom", SyncFrom.DECISION, at("26.1d")))
            .putStep(
                    PathCase.ORGANIZATION,
                    Parameter.text("stepsOfOrganization", List.of(RatingStep.SELF_ASSESSMENT), at("9.2")))
            .build();

    private Decree335Procedure() {}

    /**
     * For civil servants. No time to file a petition is set (article 22), and so none is looked for; whether the five days to
     * pass a result on count from the decision or from its notice is read as from the decision.
     */
    public static PathRules people() {
        return PEOPLE;
    }

    /** For organizations. The petition of article 22 and the database of article 26 are those of people: no time is set here. */
    public static PathRules organizations() {
        return ORGANIZATIONS;
    }

    private static Source at(String article) {
        return Source.of(Citation.of("335/2025/NĐ-CP", article));
    }
}
