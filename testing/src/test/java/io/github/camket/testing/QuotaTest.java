// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.GroupReviewer;
import io.github.camket.rating.Tie;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The quota of article 20.5 in numbers that can be counted by hand. */
class QuotaTest {

    private static final Quota DECREE = Decree335.civilServants().getQuota().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        // 20 % and 25 % of all 90
        "GOOD_AND_ABOVE, SELF_CONSISTENT, NEXT_LEVEL, 18, 22",
        // of the 60
        "GOOD_ONLY, BEFORE_DEMOTION, NEXT_LEVEL, 12, 15",
        // of the 60 and of those then rated "Good": 15 <= 20 % of 75, 18 <= 25 % of 72
        "GOOD_ONLY, SELF_CONSISTENT, NEXT_LEVEL, 15, 18",
        // nobody is then rated "Good"
        "GOOD_ONLY, SELF_CONSISTENT, LEFT_OPEN, 12, 15",
        // with the 5 of the level below
        "ALL_RATED, SELF_CONSISTENT, NEXT_LEVEL, 19, 23",
        // with the 5 who are not rated, and the 5 whose level is open
        "ALL_STAFF, SELF_CONSISTENT, NEXT_LEVEL, 21, 26"
    })
    void thirtyExcellentAndSixtyGood(
            QuotaBase base, QuotaBaseMoment moment, OverQuotaPolicy policy, int places, int exceptional) {
        Quota quota = DECREE.withBase(LocalRules.changed(DECREE.getBase(), base))
                .withBaseMoment(LocalRules.changed(DECREE.getBaseMoment(), moment))
                .withOverQuotaPolicy(LocalRules.changed(DECREE.getOverQuotaPolicy(), policy));
        List<Candidate> agency = new ArrayList<>(excellent(30));
        agency.addAll(good(60));
        for (int i = 1; i <= 5; i++) {
            agency.add(Candidate.of(person("completed-" + i), RatingLevel.COMPLETED, Points.of(60)));
            agency.add(Candidate.unrated(person("unrated-" + i)));
            agency.add(Candidate.open(person("open-" + i)));
        }
        assertPlaces(GroupReviewer.of(quota).review(agency), places);
        GroupReviewer raised = GroupReviewer.of(quota).withRate(Fraction.of(1, 4));
        assertPlaces(raised.review(agency), exceptional);
    }

    private static void assertPlaces(GroupReview review, int places) {
        assertThat(review.getPlaces().get(0))
                .returns(places, one -> one.places())
                .returns(30, one -> one.reached())
                .returns(60, one -> one.below());
        assertThat(review.getChosen()).hasSize(places).startsWith(person("e-30"), person("e-29"));
        assertThat(review.getOver()).hasSize(30 - places);
        assertThat(review.getTies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2", "26/100", "19/100", "0", "-1/5"})
    void aShareBelowTheOrdinaryOneOrAboveTheExceptionalOneIsRefused(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupReviewer.of(DECREE).withRate(Fraction.parse(rate)))
                .withMessage("rate must be from 0.2 to 0.25: " + Fraction.parse(rate));
    }

    @Test
    void decidedLevelsTakeTheirPlacesAndAreNotChanged() {
        List<Candidate> agency = new ArrayList<>(excellent(2));
        agency.addAll(good(14));
        agency.add(Candidate.decided(person("d-1"), RatingLevel.EXCELLENT));
        GroupReview review = GroupReviewer.of(DECREE).review(agency);
        // 2 <= 20 % of 14 + 3 - 2; one of them is decided.
        assertThat(review.getPlaces().get(0).places()).isEqualTo(2);
        assertThat(review.getChosen()).containsExactly(person("e-2"));
        assertThat(review.getOver()).extracting(GroupReview.OverQuota::subject).containsExactly(person("e-1"));
        assertThat(review.getFindings()).isEmpty();
    }

    @Test
    void moreDecidedThanPlacesIsReportedAndLeavesNone() {
        List<Candidate> agency = new ArrayList<>(excellent(1));
        agency.addAll(good(5));
        agency.add(Candidate.decided(person("d-1"), RatingLevel.EXCELLENT));
        agency.add(Candidate.decided(person("d-2"), RatingLevel.EXCELLENT));
        GroupReview review = GroupReviewer.of(DECREE).review(agency);
        assertThat(review.getPlaces().get(0).places()).isEqualTo(1);
        assertThat(review.getChosen()).isEmpty();
        assertThat(review.getOver()).extracting(GroupReview.OverQuota::subject).containsExactly(person("e-1"));
        assertThat(review.getFindings())
                .extracting(
                        finding -> finding.code(), finding -> finding.subject().id())
                .containsExactlyInAnyOrder(
                        tuple(GroupReviewer.QUOTA_EXCEEDED, "d-1"), tuple(GroupReviewer.QUOTA_EXCEEDED, "d-2"));
    }

    @Test
    void whoeverIsInNoGroupIsLimitedByTheAgencyAlone() {
        Quota groupsOnly = DECREE.withScopes(LocalRules.changed(DECREE.getScopes(), List.of(QuotaScope.SIMILAR_GROUP)));
        List<Candidate> people = new ArrayList<>(excellent(3));
        people.add(
                Candidate.of(person("g"), RatingLevel.EXCELLENT, Points.of(100)).inGroup("g-1"));
        assertThat(GroupReviewer.of(groupsOnly).review(people).getChosen())
                .hasSize(3)
                .doesNotContain(person("g"));
        assertThat(GroupReviewer.of(DECREE).review(people).getChosen()).isEmpty();
    }

    @Test
    void aTieNamesEveryoneWithTheScoreAndPicksNobody() {
        List<Candidate> agency = new ArrayList<>(good(10));
        agency.add(Candidate.of(person("t-1"), RatingLevel.EXCELLENT, Points.of("545/6")));
        agency.add(Candidate.of(person("t-2"), RatingLevel.EXCELLENT, Points.of("545/6")));
        agency.add(Candidate.of(person("t-3"), RatingLevel.EXCELLENT, Points.of("90.84")));
        GroupReview review = GroupReviewer.of(DECREE).review(agency);
        // 545/6 = 90.8333... : the unrounded scores are compared.
        assertThat(review.getChosen()).containsExactly(person("t-3"));
        assertThat(review.getTies()).singleElement().satisfies(tie -> {
            assertThat(tie.subjects()).containsExactly(person("t-1"), person("t-2"));
            assertThat(tie.score()).isEqualTo(Points.of("545/6"));
            assertThat(tie.places()).isEqualTo(1);
        });
        assertThat(review.getOver()).isEmpty();
    }

    /** The agency has two places for four with the same score, two of them in a group that has one. */
    @Test
    void whoeverFillsThePlacesOfATieKeepsToTheGroups() {
        Quota before =
                DECREE.withBaseMoment(LocalRules.changed(DECREE.getBaseMoment(), QuotaBaseMoment.BEFORE_DEMOTION));
        List<Candidate> agency = new ArrayList<>();
        good(5).forEach(one -> agency.add(one.inGroup("g-1")));
        for (int i = 1; i <= 5; i++) {
            agency.add(Candidate.of(person("other-" + i), RatingLevel.GOOD, Points.of(70)));
        }
        for (String id : List.of("a-1", "a-2")) {
            agency.add(Candidate.of(person(id), RatingLevel.EXCELLENT, Points.of(95))
                    .inGroup("g-1"));
        }
        for (String id : List.of("b-1", "b-2")) {
            agency.add(Candidate.of(person(id), RatingLevel.EXCELLENT, Points.of(95)));
        }
        GroupReview review = GroupReviewer.of(before).review(agency);
        assertThat(review.getPlaces()).extracting(one -> one.places()).containsExactly(2, 1);
        assertThat(review.getTies()).hasSize(1);
        Tie tie = review.getTies().get(0);
        assertThat(tie.places()).isEqualTo(2);
        assertThat(tie.groups()).containsExactly(new Tie.GroupShare(FactId.of("g-1"), 1));
    }

    /** W-S1: the published share is that of the excellent out of the good ones alone. */
    @Test
    void thePublishedShareIsOverGoodAlone() throws IOException {
        WorkedExample example = WorkedExample.all().stream()
                .filter(one -> one.id().equals("W-S1"))
                .findFirst()
                .orElseThrow();
        int excellent = ofTenThousand(example, "excellentPercentOfAll");
        int good = ofTenThousand(example, "goodPercentOfAll");
        Fraction share = Fraction.of(excellent, good);
        assertThat(share).isEqualTo(example.exact().get("excellentOverGood"));
        // 13 % is rounded in print; the share computed from it agrees to 0.03 points.
        Fraction printed = Fraction.parse(example.printed()
                        .get("excellentOverGood")
                        .replace(" %", "")
                        .replace(',', '.'))
                .dividedBy(100);
        assertThat(printed.minus(share)).isBetween(Fraction.ZERO, Fraction.of(3, 10000));
        QuotaBase base = QuotaBase.valueOf(example.json().at("/parameters/base").asText());
        Quota quota = DECREE.withRate(LocalRules.changed(DECREE.getRate(), share))
                .withBase(LocalRules.changed(DECREE.getBase(), base))
                .withBaseMoment(LocalRules.changed(DECREE.getBaseMoment(), QuotaBaseMoment.BEFORE_DEMOTION));
        List<Candidate> everyone = new ArrayList<>(excellent(excellent));
        everyone.addAll(good(good));
        GroupReview review = GroupReviewer.of(quota).review(everyone);
        assertThat(review.getPlaces().get(0).places()).isEqualTo(excellent);
        assertThat(review.getChosen()).hasSize(excellent);
    }

    private static int ofTenThousand(WorkedExample example, String name) {
        return Fraction.parse(example.inputs().path(name).asText())
                .times(100)
                .getNumerator()
                .intValueExact();
    }

    /** {@code e-1} and so on, the later the higher. */
    private static List<Candidate> excellent(int number) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            Points score = Points.of(Fraction.of(90).plus(Fraction.of(i, 1000)));
            candidates.add(Candidate.of(person("e-" + i), RatingLevel.EXCELLENT, score));
        }
        return candidates;
    }

    private static List<Candidate> good(int number) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            candidates.add(Candidate.of(person("good-" + i), RatingLevel.GOOD, Points.of(80)));
        }
        return candidates;
    }

    private static Subject person(String id) {
        return Subject.of(CadreId.of(id));
    }
}
