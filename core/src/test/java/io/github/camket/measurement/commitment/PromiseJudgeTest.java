// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static io.github.camket.Pledges.amendment;
import static io.github.camket.Pledges.delivered;
import static io.github.camket.Pledges.inWords;
import static io.github.camket.Pledges.notDelivered;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.said;
import static io.github.camket.model.commitment.ReplyOutcome.ACCEPTED;
import static io.github.camket.model.commitment.ReplyOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a promise in words was kept: item 1 promises a house by 30 June. */
class PromiseJudgeTest {

    private static final String DUE = "2021-06-30";
    private static final String DAY_AFTER = "2021-07-01";

    private static final Commitment COMMITMENT = Province.aCommitment()
            .items(List.of(promised("1", "Xóa nhà tạm", DUE)))
            .build();

    private static final MonitoringRules ON_ACCEPTANCE = MonitoringRules.builder()
            .completedMeans(MonitoringRules.defaults()
                    .getCompletedMeans()
                    .withValue(CompletedMeans.ACCEPTED, Basis.LOCAL, Source.NONE))
            .build();

    static Stream<Arguments> states() {
        Fact inTime = delivered("r", "1", DUE).build();
        Fact late = delivered("r", "1", DAY_AFTER).build();
        Fact notAtTheEnd = notDelivered("r", "1", DUE).build();
        return Stream.of(
                Arguments.of(DUE, ItemState.IN_PROGRESS, List.of()),
                Arguments.of(DAY_AFTER, ItemState.OVERDUE, List.of()),
                Arguments.of(DUE, ItemState.FULFILLED, List.of(inTime)),
                Arguments.of(DAY_AFTER, ItemState.FULFILLED_LATE, List.of(late)),
                Arguments.of(DUE, ItemState.IN_PROGRESS, List.of(late)),
                Arguments.of(DUE, ItemState.IN_PROGRESS, List.of(inTime, said("p", "r", REFUSED, DUE))),
                Arguments.of(DAY_AFTER, ItemState.OVERDUE, List.of(inTime, said("p", "r", REFUSED, DUE))),
                Arguments.of(
                        DAY_AFTER,
                        ItemState.FULFILLED,
                        List.of(inTime, said("p", "r", REFUSED, DUE), said("q", "r", ACCEPTED, DAY_AFTER))),
                Arguments.of(
                        DAY_AFTER,
                        ItemState.OPEN,
                        List.of(inTime, said("p", "r", REFUSED, DUE), said("q", "r", ACCEPTED, DUE))),
                Arguments.of(DAY_AFTER, ItemState.OVERDUE, List.of(notAtTheEnd)),
                Arguments.of(DUE, ItemState.NOT_FULFILLED, List.of(notAtTheEnd, said("p", "r", ACCEPTED, DUE))),
                Arguments.of(DAY_AFTER, ItemState.OPEN, List.of(notAtTheEnd, said("p", "r", REFUSED, DAY_AFTER))),
                Arguments.of(
                        DAY_AFTER,
                        ItemState.OVERDUE,
                        List.of(notDelivered("r", "1", "2021-06-29").build(), said("p", "r", ACCEPTED, "2021-06-29"))),
                Arguments.of(
                        DAY_AFTER,
                        ItemState.OVERDUE,
                        List.of(inTime, notDelivered("s", "1", DAY_AFTER).build())),
                Arguments.of(
                        DAY_AFTER,
                        ItemState.OPEN,
                        List.of(inTime, notDelivered("s", "1", DUE).build())),
                Arguments.of(
                        DUE,
                        ItemState.IN_PROGRESS,
                        List.of(inTime, notDelivered("s", "1", DUE).build())));
    }

    @ParameterizedTest
    @MethodSource("states")
    void theLastReportDecidesWithWhatWasSaidLastToIt(String day, ItemState state, List<Fact> facts) {
        assertThat(judged(known(day, facts.toArray(Fact[]::new))).getState()).isEqualTo(state);
    }

    @Test
    void aBodyCanWantConfirmation() {
        Fact report = delivered("r", "1", DUE).build();
        assertThat(judged(known(DUE, report), ON_ACCEPTANCE).getState()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(judged(known(DAY_AFTER, report), ON_ACCEPTANCE).getState()).isEqualTo(ItemState.OPEN);
        assertThat(told(judged(known(DAY_AFTER, report), ON_ACCEPTANCE)))
                .containsExactly("WARNING DELIVERY_NOT_CONFIRMED promiseReport:r [k-1, 1]");
        Snapshot confirmed = known("2021-08-01", report, said("p", "r", ACCEPTED, "2021-08-01"));
        assertThat(judged(confirmed, ON_ACCEPTANCE).getState())
                .as("the day of the delivery counts, not that of the confirmation")
                .isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void whatStandsBehindTheStateIsTold() {
        PromiseReport report = delivered("r", "1", DUE).build();
        PromiseReply reply = said("p", "r", ACCEPTED, DAY_AFTER);
        PromiseResult result = judged(known(DAY_AFTER, report, reply));
        assertThat(result.getReport()).contains(report);
        assertThat(result.getReply()).contains(reply);
        assertThat(result.getDueOn()).contains(LocalDate.parse(DUE));
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void whatIsContradictoryOrMissingIsFound() {
        Fact inTime = delivered("r", "1", DUE).build();
        assertThat(told(judged(known(DAY_AFTER))))
                .containsExactly("WARNING PROMISE_WITHOUT_REPORT commitment:k-1 [1, 2021-06-30]");
        assertThat(told(judged(known(DUE)))).isEmpty();
        assertThat(told(judged(
                        known(DUE, delivered("r", "1", DUE).evidence(List.of()).build()))))
                .containsExactly("WARNING DELIVERED_WITHOUT_EVIDENCE promiseReport:r [k-1, 1]");
        assertThat(told(judged(known(DUE, inTime, notDelivered("s", "1", DUE).build()))))
                .containsExactly("WARNING PROMISE_REPORTS_DISAGREE commitment:k-1 [1, 2021-06-30, r, s]");
        assertThat(told(judged(known(DUE, inTime, said("p", "r", REFUSED, DUE), said("q", "r", ACCEPTED, DUE)))))
                .containsExactly("WARNING PROMISE_REPLIES_DISAGREE commitment:k-1 [1, 2021-06-30, p, q]");
        assertThat(told(judged(known(
                        DAY_AFTER, inTime, notDelivered("s", "1", DAY_AFTER).build()))))
                .containsExactly("WARNING DELIVERY_TAKEN_BACK promiseReport:s [r, 1]");
        assertThat(told(judged(known(DUE, inTime, said("p", "r", ACCEPTED, "2021-06-29")))))
                .containsExactly("WARNING REPLY_TOO_EARLY promiseReply:p [r, 2021-06-29, 2021-06-30]");
    }

    @Test
    void withoutADayOfItsOwnItIsDueWithThePeriod() {
        Promise vague = new Promise("Xóa nhà tạm", Optional.empty(), Optional.empty());
        Commitment ofYear = COMMITMENT.withItems(inWords("1", vague).build()).withPeriod(ReportingPeriod.year(2021));
        Commitment ofNothing = COMMITMENT.withItems(inWords("1", vague).build());
        assertThat(judged(Province.of().add(ofYear).knownOn("2021-12-31")).getState())
                .isEqualTo(ItemState.IN_PROGRESS);
        PromiseResult after = judged(Province.of().add(ofYear).knownOn("2022-01-01"));
        assertThat(after.getState()).isEqualTo(ItemState.OVERDUE);
        assertThat(after.getDueOn()).contains(LocalDate.of(2021, 12, 31));
        assertThat(told(after)).contains("INFO PROMISE_WITHOUT_PRODUCT commitment:k-1 [1]");
        assertThat(judged(Province.of().add(ofNothing).knownOn("2031-01-01")).getState())
                .as("nothing is overdue that has no day")
                .isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void whatTookPlaceAfterTheFiguresWereCutOffDoesNotCount() {
        Snapshot known = known(
                "2021-07-20",
                delivered("r", "1", DUE).asOf(LocalDate.parse("2021-07-10")).build(),
                said("p", "r", ACCEPTED, "2021-07-15"));
        assertThat(judged(known.coveringUntil(LocalDate.parse(DUE))).getState())
                .as("delivered by then, though reported and confirmed later")
                .isEqualTo(ItemState.FULFILLED);
        assertThat(judged(known.coveringUntil(LocalDate.parse("2021-06-29"))).getState())
                .isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void aReportOnAnEarlierPromiseDoesNotKeepTheNewOne() {
        Fact report = delivered("r", "1", "2021-06-01").build();
        Fact more = amendment("a", "2021-06-10", "2021-06-15", promised("1", "Xóa 20 nhà tạm", "2021-12-31"));
        assertThat(judged(known("2021-06-14", report, more)).getState()).isEqualTo(ItemState.FULFILLED);
        PromiseResult result = judged(known("2021-06-15", report, more));
        assertThat(result.getState()).isEqualTo(ItemState.IN_PROGRESS);
        assertThat(told(result))
                .containsExactly("INFO REPORT_OF_EARLIER_PROMISE promiseReport:r [1, 2021-06-01, 2021-06-15]");
    }

    @Test
    void anotherDayForTheSamePromiseKeepsItsReports() {
        Fact report = delivered("r", "1", "2021-06-01").build();
        Fact longer = amendment("a", "2021-06-10", "2021-06-15", promised("1", "Xóa nhà tạm", "2021-12-31"));
        assertThat(judged(known("2021-06-15", report, longer)).getState()).isEqualTo(ItemState.FULFILLED);
    }

    @Test
    void anotherProductIsAnotherPromise() {
        Fact report = delivered("r", "1", "2021-06-01").build();
        Promise houses = new Promise("Xóa nhà tạm", Optional.of("20 nhà"), Optional.of(LocalDate.parse(DUE)));
        Fact other =
                amendment("a", "2021-06-10", "2021-06-15", inWords("1", houses).build());
        assertThat(judged(known("2021-06-15", report, other)).getState()).isEqualTo(ItemState.IN_PROGRESS);
    }

    @Test
    void reportsOnWhatNobodyPromisedAreNotLostInSilence() {
        Province province = Province.of().add(COMMITMENT);
        province.add(delivered("r", "7", DUE).build());
        assertThat(province.review(DUE).getFindings())
                .extracting(Finding::toString)
                .contains("WARNING REPORT_WITHOUT_PROMISE promiseReport:r [k-1, 7]");
    }

    private static PromiseResult judged(Snapshot snapshot) {
        return judged(snapshot, MonitoringRules.defaults());
    }

    private static PromiseResult judged(Snapshot snapshot, MonitoringRules rules) {
        return CommitmentReviewer.review(snapshot, rules)
                .getFulfilments()
                .get(0)
                .getItems()
                .get(0)
                .getPromise()
                .orElseThrow();
    }

    private static Snapshot known(String day, Fact... facts) {
        Province province = Province.of().add(COMMITMENT);
        Stream.of(facts).forEach(province::add);
        return province.knownOn(day);
    }

    private static List<String> told(PromiseResult result) {
        return result.getFindings().stream().map(Finding::toString).toList();
    }
}
