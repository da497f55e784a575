// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explainer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A whole commune with heads, units and quotas: the same assessment whatever the order of the entries or the machine. */
class WholeAgencySameOutputTest {

    private static final Assessor ASSESSOR = Assessor.of(Decree335.civilServants(), Decree335.organizations());

    /** Something to find at every stage: a circle of units, a tie, contending decisions, people in several groups. */
    private static List<LedgerEntry> entries() {
        Commune commune = Commune.of("u-09", "u-02", "u-05")
                .unit("u-03", "u-09")
                .unit("u-07", "u-08")
                .unit("u-08", "u-07");
        commune.people("g", 14, "u-02", "80").people("x", 2, "u-09", "95").people("y", 1, "u-03", "95");
        commune.head("u-09", "c-02")
                .leads("c-02", "2026", "91")
                .head("u-02", "c-01")
                .leads("c-01", "2026", "85");
        commune.deputy("u-01", "c-03", "u-09", "g-02")
                .leads("c-03", "2026", "75")
                .deputy("u-02", "c-04");
        commune.work("c-04", "2026", "0.7");
        commune.post(Commune.aPost("c-05", "u-07", Position.HEAD, "2020-01-01").build())
                .post(Commune.aPost("c-06", "u-08", Position.HEAD, "2020-01-01").build())
                .leads("c-05", "2026-Q1", "60")
                .leads("c-06", "2026-Q1", "60");
        commune.total("u-01", "95").tasks("u-01", "+.l").unitAt("u-09", RatingLevel.EXCELLENT);
        commune.unitAt("u-02", RatingLevel.EXCELLENT).total("u-05", "85").tasks("u-05", "..l");
        commune.concluded("u-02", ConclusionKind.CORRUPTION_OR_WASTE, "2026-05-01");
        commune.plan(Commune.aGroup("m-2", "u-01", "x-01", "g-01").build())
                .plan(Commune.aGroup("m-1", "u-01", "x-01", "c-99").build());
        commune.quota("e-2", "u-01", SubjectKind.PERSON, "0.25", "2026-12-20")
                .quota("e-1", "u-01", SubjectKind.PERSON, "0.24", "2026-12-20");
        for (String points : new String[] {"61", "60"}) {
            commune.record(
                    "2026-04-02",
                    Commune.aScore("c-01", "2026-03", points, "2026-04-02")
                            .id(FactId.of("q-" + points))
                            .build());
        }
        commune.decided("g-03", RatingLevel.EXCELLENT).decided("u-05", RatingLevel.COMPLETED);
        return commune.agency().entries();
    }

    @Test
    void rotationsAndReversesGiveTheSame() {
        List<LedgerEntry> entries = new ArrayList<>(entries());
        List<String> expected = words(entries, ASSESSOR);
        for (String code : List.of(
                "UNIT_CYCLE",
                "MANAGE_EACH_OTHER",
                "AMBIGUOUS_DECISION",
                "QUOTA_DECISIONS_CONTEND",
                "IN_SEVERAL_GROUPS",
                "MEMBER_ELSEWHERE",
                "DECIDED_OTHERWISE",
                "TIED_AT_QUOTA",
                "UNIT_CONCLUSION")) {
            assertThat(expected).as(code).anyMatch(line -> line.contains(code));
        }
        for (int i = 0; i < 12; i++) {
            Collections.rotate(entries, 37);
            Collections.reverse(entries);
            assertThat(words(entries, ASSESSOR)).isEqualTo(expected);
        }
    }

    @Test
    void theLocaleDoesNotMatter() {
        List<String> expected = words(entries(), ASSESSOR);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(words(entries(), ASSESSOR)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutReasonsTheResultsAreTheSame() {
        Ledger ledger = Ledger.of(entries());
        Assessment without = assess(ledger, ASSESSOR.withoutReasons());
        Assessment with = assess(ledger, ASSESSOR);
        assertThat(without.getRatings().toString()).isEqualTo(with.getRatings().toString());
        assertThat(without.getUnitRatings().toString())
                .isEqualTo(with.getUnitRatings().toString());
        assertThat(without.getFindings()).isEqualTo(with.getFindings());
        assertThat(without.getReviews()).isEqualTo(with.getReviews());
        assertThat(without.getRatings()).allMatch(rating -> rating.getTrace().isEmpty());
    }

    @Test
    void findingsAndRatingsComeInTheirOrder() {
        Assessment assessment = assess(Ledger.of(entries()), ASSESSOR);
        assertThat(assessment.getFindings()).isSorted().doesNotHaveDuplicates();
        assertThat(assessment.getRatings()).extracting(Rating::getSubject).isSorted();
        assertThat(assessment.getUnitRatings()).extracting(Rating::getSubject).isSorted();
    }

    private static Assessment assess(Ledger ledger, Assessor assessor) {
        return assessor.assess(ledger.knownOn(LocalDate.parse(Agency.AFTERWARDS)), ReportingPeriod.year(2026));
    }

    private static List<String> words(List<LedgerEntry> entries, Assessor assessor) {
        Assessment assessment = assess(Ledger.of(entries), assessor);
        List<Rating> ratings = new ArrayList<>(assessment.getRatings());
        ratings.addAll(assessment.getUnitRatings());
        List<String> words = new ArrayList<>();
        for (Rating rating : ratings) {
            words.add(rating + " " + rating.getReason() + rating.getAppliedRules() + rating.getFindings()
                    + rating.getBestLevel() + rating.getWorstLevel() + rating.getConditions());
            words.add(Explainer.vietnamese().inFull().explain(rating).toString());
        }
        assessment.getReviews().forEach(review -> {
            words.add(review.getPlaces() + " " + review.getChosen() + review.getTies() + review.getOver());
            words.add(Explainer.english()
                    .explain(review, assessment.getRegulation())
                    .toString());
        });
        assessment.getFindings().forEach(finding -> words.add(finding.toString()));
        return words;
    }
}
