// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Language;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results under schemes of which many lines rest on no document are explained as well as those under a decree. */
class SchemeExplanationTest {

    private final Assessment tasks = TaskPointsSchemeTest.assessed();
    private final Assessment months = MonthSchemeTest.assessed();
    private final Assessment councils = CouncilSchemeTest.assessed();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineThatCitesNothingHasNoEmptyBrackets(Language language) {
        List<String> lines = new ArrayList<>();
        List.of(tasks, months, councils).forEach(assessment -> {
            assessment.getRatings().forEach(rating -> lines.addAll(explained(language, rating)));
            assessment.getUnitRatings().forEach(rating -> lines.addAll(explained(language, rating)));
        });
        councils.getReviews()
                .forEach(review -> Explainer.in(language)
                        .explain(review, SchemeLedger.scheme("l3-councils"))
                        .toString()
                        .lines()
                        .forEach(lines::add));
        assertThat(lines)
                .hasSizeGreaterThan(200)
                .noneMatch(line ->
                        line.startsWith(":") || line.contains("()") || line.contains("(-)") || line.contains("(- "));
    }

    @Test
    void whatTheSchemeNotesIsSaidBesideItsParameters() {
        assertThat(explained(Language.ENGLISH, months.rating(CadreId.of("c-11"))))
                .contains(
                        "When work was assigned and none of it completed (only where shares are of the work completed): 100 %; Nothing completed: b = c = 100 %",
                        "Where the text is silent, this software reads it as follows; the competent authority may decide otherwise:",
                        "Points of a product after deductions: not below 0",
                        "Tasks not done: level \"D\". By points alone the level would be \"B\".");
        assertThat(explained(Language.ENGLISH, months.rating(CadreId.of("c-08"))))
                .contains("14 of 30 days of the month were worked, less than 50 %: not rated.");
    }

    @Test
    void tasksThatAreCountedHaveTheirNames() {
        assertThat(explained(Language.ENGLISH, months.rating(CadreId.of("c-11"))))
                .containsSequence(
                        "fails: Tasks not done: 1 of 1 = 100 %; required: 0 %; over by 100 percentage points",
                        "counts: Nhiệm vụ t-c-11 [t-c-11]");
    }

    @Test
    void aReportedCountIsNotPoints() {
        Rating council = councils.getUnitRatings().stream()
                .filter(rating -> rating.getSubject().equals(Subject.of(OrgUnitId.of("u-2"))))
                .findFirst()
                .orElseThrow();
        assertThat(explained(Language.ENGLISH, council))
                .contains(
                        "Late reports: 3, stated by the competent authority: Chủ tịch",
                        "II. Sessions: 14 points, scored by the competent authority: Chủ tịch");
    }

    private static List<String> explained(Language language, Rating rating) {
        return Explainer.in(language)
                .inFull()
                .explain(rating)
                .toString()
                .lines()
                .map(String::strip)
                .toList();
    }
}
