// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.commitment;

import static io.github.camket.Pledges.amendment;
import static io.github.camket.Pledges.promised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Pledges;
import io.github.camket.Province;
import io.github.camket.model.fact.FactId;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which version of a commitment holds on which day: the commitment is signed on 1 January with the items 1 and 2. */
class CommitmentHistoryTest {

    private static final CommitmentItem FIRST = promised("1", "Xóa nhà tạm", "2021-06-30");
    private static final CommitmentItem SECOND = promised("2", "Làm đường", "2021-09-30");
    private static final CommitmentItem SECOND_LATER = promised("2", "Làm đường", "2021-12-31");
    private static final CommitmentItem THIRD = promised("3", "Sửa chợ", "2021-12-31");

    private static final Commitment COMMITMENT =
            Province.aCommitment().items(List.of(FIRST, SECOND)).build();

    @Test
    void theVersionSignedFirstHoldsUntilTheDayOfTheNext() {
        CommitmentHistory history = history(amendment("a", "2021-03-01", "2021-04-01", FIRST, SECOND_LATER, THIRD));
        assertThat(history.inForce(day("2020-12-31"))).isEmpty();
        assertThat(inForce(history, "2021-01-01")).isEqualTo("1 from 2021-01-01");
        assertThat(inForce(history, "2021-03-31")).isEqualTo("1 from 2021-01-01");
        assertThat(inForce(history, "2021-04-01")).isEqualTo("2 from 2021-04-01 by a");
        assertThat(history.inForce(day("2021-04-01")).orElseThrow().items())
                .containsExactly(FIRST, SECOND_LATER, THIRD);
        assertThat(history.versions(day("2021-12-31")).get(0).items()).containsExactly(FIRST, SECOND);
        assertThat(history.findings(day("2021-12-31"))).isEmpty();
    }

    @Test
    void changesAreToldItemByItem() {
        CommitmentHistory history = history(amendment("a", "2021-03-01", "2021-04-01", SECOND_LATER, THIRD));
        List<CommitmentVersion> versions = history.versions(day("2021-04-01"));
        assertThat(versions.get(1).changesSince(versions.get(0)))
                .containsExactly(
                        new ItemChange(FIRST.getId(), Optional.of(FIRST), Optional.empty()),
                        new ItemChange(SECOND.getId(), Optional.of(SECOND), Optional.of(SECOND_LATER)),
                        new ItemChange(THIRD.getId(), Optional.empty(), Optional.of(THIRD)))
                .extracting(ItemChange::kind)
                .containsExactly(ItemChange.Kind.DROPPED, ItemChange.Kind.CHANGED, ItemChange.Kind.ADDED);
        assertThat(versions.get(1).changesSince(versions.get(1))).isEmpty();
    }

    @Test
    void noAmendmentReachesBackBeforeItsSigning() {
        CommitmentHistory history = history(amendment("a", "2021-07-10", "2021-06-01", SECOND));
        assertThat(inForce(history, "2021-07-09")).isEqualTo("1 from 2021-01-01");
        assertThat(inForce(history, "2021-07-10")).isEqualTo("2 from 2021-07-10 by a");
        assertThat(history.findings(day("2021-07-09"))).isEmpty();
        assertThat(told(history))
                .containsExactly("WARNING AMENDED_BACKWARDS commitmentAmendment:a [k-1, 2021-06-01, 2021-07-10]");
    }

    @Test
    void noAmendmentHoldsBeforeTheCommitmentItself() {
        CommitmentHistory history = history(amendment("a", "2020-12-01", "2020-12-15", SECOND));
        assertThat(history.versions(day("2020-12-20"))).isEmpty();
        assertThat(history.findings(day("2020-12-20"))).isEmpty();
        assertThat(inForce(history, "2021-01-01")).isEqualTo("2 from 2021-01-01 by a");
        assertThat(told(history))
                .containsExactly("WARNING AMENDED_BACKWARDS commitmentAmendment:a [k-1, 2020-12-15, 2021-01-01]");
    }

    @Test
    void whatComesIntoForceLastHolds() {
        CommitmentHistory history = history(
                amendment("a", "2021-03-01", "2021-07-01", SECOND), amendment("b", "2021-04-01", "2021-05-01", THIRD));
        assertThat(inForce(history, "2021-05-01")).isEqualTo("2 from 2021-05-01 by b");
        assertThat(inForce(history, "2021-07-01")).isEqualTo("3 from 2021-07-01 by a");
        assertThat(history.findings(day("2021-06-30"))).isEmpty();
        assertThat(told(history))
                .containsExactly("WARNING AMENDMENT_SIGNED_EARLIER commitmentAmendment:a [b, 2021-04-01, 2021-03-01]");
    }

    @Test
    void ofTwoThatHoldFromOneDayTheOneSignedLastHolds() {
        CommitmentHistory history = history(
                amendment("b", "2021-03-01", "2021-05-01", SECOND), amendment("a", "2021-04-01", "2021-05-01", THIRD));
        assertThat(inForce(history, "2021-05-01")).isEqualTo("3 from 2021-05-01 by a");
        assertThat(told(history)).isEmpty();
    }

    @Test
    void ofTwoOfOneDayNobodyCanSayWhichHolds() {
        CommitmentHistory history = history(
                amendment("b", "2021-03-01", "2021-05-01", SECOND), amendment("a", "2021-03-01", "2021-05-01", THIRD));
        assertThat(inForce(history, "2021-05-01")).isEqualTo("3 from 2021-05-01 by b");
        assertThat(told(history))
                .containsExactly("WARNING AMENDMENTS_OF_ONE_DAY commitmentAmendment:b [a, 2021-05-01]");
    }

    @Test
    void amendmentsOfAnotherCommitmentAreRefused() {
        CommitmentAmendment other =
                amendment("a", "2021-03-01", "2021-04-01", FIRST).withCommitment(FactId.of("k-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(other))
                .withMessage("amendments must be of k-1: k-2");
    }

    @Test
    void aChangeIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemChange(FIRST.getId(), Optional.of(FIRST), Optional.of(FIRST)))
                .withMessage("after must differ from before: 1");
    }

    @Test
    void aPromiseIsKnownFromAnyVersion() {
        CommitmentHistory history = history(amendment(
                "a",
                "2021-03-01",
                "2021-04-01",
                THIRD,
                Pledges.onTasks("4", "t").build()));
        assertThat(history.hasPromise(FIRST.getId())).isTrue();
        assertThat(history.hasPromise(THIRD.getId())).isTrue();
        assertThat(history.hasPromise(CommitmentItemId.of("4"))).isFalse();
    }

    private static CommitmentHistory history(CommitmentAmendment... amendments) {
        return CommitmentHistory.of(COMMITMENT, List.of(amendments));
    }

    private static String inForce(CommitmentHistory history, String day) {
        CommitmentVersion version = history.inForce(day(day)).orElseThrow();
        return version.number() + " from " + version.from()
                + version.amendment().map(each -> " by " + each.getId()).orElse("");
    }

    private static List<String> told(CommitmentHistory history) {
        return history.findings(day("2021-12-31")).stream()
                .map(Finding::toString)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
