// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.Decisions;
import io.github.camket.model.classification.NoticeKind;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionOutcome;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.RatingStep;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts on the way to a decided level and after it: what each speaks of, and what it refuses to be. */
class RatingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final Subject PERSON = Commune.subject("c-01");
    private static final PublishedRating LEVEL =
            Commune.aLevel("c-01", RatingLevel.GOOD, "2026-12-14").build();
    private static final RatingOpinion OPINION = RatingOpinion.builder()
            .id(FactId.of("o-1"))
            .subject(PERSON)
            .period(ReportingPeriod.year(2026))
            .step(RatingStep.PARTY_COMMITTEE_OPINION)
            .level(RatingLevel.GOOD)
            .byPost("Chi ủy")
            .givenOn(DAY)
            .build();
    private static final RatingNotice NOTICE = RatingNotice.builder()
            .id(FactId.of("n-1"))
            .decision(LEVEL.getId())
            .kind(NoticeKind.PUBLIC)
            .byPost("Văn phòng")
            .givenOn(DAY)
            .build();
    private static final RatingPetition PETITION = RatingPetition.builder()
            .id(FactId.of("k-1"))
            .subject(PERSON)
            .decision(LEVEL.getId())
            .words("Xem lại")
            .authorityPost("Chủ tịch UBND")
            .receivedOn(DAY)
            .build();
    private static final RatingPetitionReply REPLY = RatingPetitionReply.builder()
            .id(FactId.of("r-1"))
            .petition(PETITION.getId())
            .outcome(RatingPetitionOutcome.UPHELD)
            .reason("Đã đối chiếu")
            .decision(FactId.of("y-2"))
            .authorityPost("Chủ tịch UBND")
            .settledOn(DAY)
            .build();
    private static final RatingSync SYNC = RatingSync.builder()
            .id(FactId.of("s-1"))
            .decision(LEVEL.getId())
            .byPost("Văn phòng")
            .syncedOn(DAY)
            .build();
    private static final PeriodLock LOCK = PeriodLock.builder()
            .id(FactId.of("l-1"))
            .unit(OrgUnitId.of("u-01"))
            .period(ReportingPeriod.year(2026))
            .authorityPost("Chủ tịch UBND")
            .lockedOn(DAY)
            .build();
    private static final PeriodUnlock UNLOCK = PeriodUnlock.builder()
            .id(FactId.of("w-1"))
            .lock(LOCK.getId())
            .reason("Sót")
            .authorityPost("Chủ tịch UBND")
            .unlockedOn(DAY)
            .build();
    private static final TieDecision TIE = TieDecision.builder()
            .id(FactId.of("d-1"))
            .unit(OrgUnitId.of("u-01"))
            .subjects(SubjectKind.PERSON)
            .period(ReportingPeriod.year(2026))
            .addChosen(PERSON)
            .reason("Sáng kiến")
            .authorityPost("Chủ tịch UBND")
            .decidedOn(DAY)
            .build();

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(OPINION, "ratingOpinion:o-1", "cadre:c-01"),
                Arguments.of(
                        LEVEL.withReplaces(FactId.of("y-0")),
                        "publishedRating:y-c-01-2026-12-14",
                        "cadre:c-01 publishedRating:y-0"),
                Arguments.of(NOTICE, "ratingNotice:n-1", "publishedRating:y-c-01-2026-12-14"),
                Arguments.of(PETITION, "ratingPetition:k-1", "cadre:c-01 publishedRating:y-c-01-2026-12-14"),
                Arguments.of(REPLY, "ratingPetitionReply:r-1", "publishedRating:y-2 ratingPetition:k-1"),
                Arguments.of(SYNC, "ratingSync:s-1", "publishedRating:y-c-01-2026-12-14"),
                Arguments.of(LOCK, "periodLock:l-1", "orgUnit:u-01"),
                Arguments.of(UNLOCK, "periodUnlock:w-1", "periodLock:l-1"),
                Arguments.of(TIE, "tieDecision:d-1", "cadre:c-01 orgUnit:u-01"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void aFactNamesWhatItSpeaksOf(Fact fact, String ref, String references) {
        assertThat(fact.getRef()).hasToString(ref);
        assertThat(fact.getReferences().stream().map(Object::toString).sorted()).containsExactly(references.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void postsAndReasonsHaveWords(String blank) {
        List<Runnable> refused = List.of(
                () -> OPINION.withByPost(blank),
                () -> OPINION.withRemark(blank),
                () -> LEVEL.withReason(blank),
                () -> LEVEL.withAuthorityPost(blank),
                () -> NOTICE.withByPost(blank),
                () -> PETITION.withWords(blank),
                () -> PETITION.withAuthorityPost(blank),
                () -> REPLY.withReason(blank),
                () -> REPLY.withAuthorityPost(blank),
                () -> SYNC.withByPost(blank),
                () -> LOCK.withReason(blank),
                () -> LOCK.withAuthorityPost(blank),
                () -> UNLOCK.withReason(blank),
                () -> UNLOCK.withAuthorityPost(blank),
                () -> TIE.withReason(blank),
                () -> TIE.withAuthorityPost(blank));
        assertThat(refused)
                .allSatisfy(one -> assertThatIllegalArgumentException()
                        .isThrownBy(one::run)
                        .withMessageEndingWith(" must not be blank: " + blank));
    }

    @Test
    void anOpinionSaysALevelOrSomethingInWords() {
        assertThat(OPINION.withRemark("Đoàn kết").withLevel(Optional.empty()).getLevel())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPINION.withLevel(Optional.empty()))
                .withMessageStartingWith("remark must be given");
    }

    @Test
    void opinionsAndPetitionsAreOfAPersonOrAnOrganization() {
        assertThatIllegalArgumentException().isThrownBy(() -> OPINION.withSubject(Subject.unnamed()));
        assertThatIllegalArgumentException().isThrownBy(() -> PETITION.withSubject(Subject.unnamed()));
    }

    @Test
    void aDecisionDoesNotReplaceItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEVEL.withReplaces(LEVEL.getId()))
                .withMessage("replaces must be another decision: y-c-01-2026-12-14");
    }

    @ParameterizedTest
    @EnumSource(RatingPetitionOutcome.class)
    void onlyAnUpheldPetitionLeadsToADecision(RatingPetitionOutcome outcome) {
        if (outcome.isUpheld()) {
            assertThat(REPLY.withOutcome(outcome).getDecision()).isPresent();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> REPLY.withOutcome(outcome))
                    .withMessage("decision must be empty unless the petition is upheld: y-2");
        }
    }

    @Test
    void aDecisionOnATieNamesEachOnceAndAllOfOneKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIE.withChosen())
                .withMessage("chosen must be of the kind PERSON, at least one: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIE.withChosen(PERSON, Commune.subject("u-02")))
                .withMessageStartingWith("chosen must be of the kind PERSON");
        assertThatIllegalArgumentException().isThrownBy(() -> TIE.withSubjects(SubjectKind.COLLECTIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIE.withChosen(PERSON, PERSON))
                .withMessageStartingWith("chosen must be named once each");
    }

    /** Two that replace each other contradict each other, and nobody could say which one holds. */
    @Test
    void decisionsThatReplaceEachOtherInACircleLeaveNoneInForce() {
        PublishedRating other = LEVEL.withId(FactId.of("y-2")).withLevel(RatingLevel.COMPLETED);
        List<PublishedRating> circle = List.of(LEVEL.withReplaces(other.getId()), other.withReplaces(LEVEL.getId()));
        Decisions<PublishedRating> decisions = Decisions.of(circle, PublishedRating::getLevel);
        assertThat(decisions.find(Standing.CONFIRMED, PERSON, ReportingPeriod.year(2026)))
                .isEmpty();
        assertThat(decisions.getFindings()).hasSize(2);
        Decisions<PublishedRating> chain =
                Decisions.of(List.of(LEVEL, other.withReplaces(LEVEL.getId())), PublishedRating::getLevel);
        assertThat(chain.find(Standing.CONFIRMED, PERSON, ReportingPeriod.year(2026))
                        .orElseThrow()
                        .getId())
                .isEqualTo(FactId.of("y-2"));
    }
}
