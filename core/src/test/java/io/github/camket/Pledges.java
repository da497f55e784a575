// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What commitment {@code k-1} of a {@link Province} can rest on besides targets, and what becomes of it. */
public final class Pledges {

    private Pledges() {}

    /** An item that promises a product in words, by a day. */
    public static CommitmentItem promised(String item, String words, String dueOn) {
        return inWords(item, Promise.of(words, "Biên bản bàn giao", LocalDate.parse(dueOn)))
                .build();
    }

    /** An item with a promise. */
    public static CommitmentItem.Builder inWords(String item, Promise promise) {
        return CommitmentItem.builder().id(CommitmentItemId.of(item)).promise(promise);
    }

    /** An item that rests on tasks. */
    public static CommitmentItem.Builder onTasks(String item, String... tasks) {
        return CommitmentItem.builder()
                .id(CommitmentItemId.of(item))
                .addAllTasks(Stream.of(tasks).map(TaskId::of).toList());
    }

    /** The same item with a weight. */
    public static CommitmentItem weighing(String weight, CommitmentItem item) {
        return item.withWeight(Fraction.parse(weight));
    }

    /** A task of the district. */
    public static Task.Builder aTask(String id, String deadline) {
        return Task.builder()
                .id(TaskId.of(id))
                .title("Việc " + id)
                .unit(OrgUnitId.of(Province.DISTRICT))
                .deadline(LocalDate.parse(deadline));
    }

    /** A task enters a phase. */
    public static PhaseChange phase(String task, TaskPhase phase, String on) {
        return PhaseChange.builder()
                .id(FactId.of(task + "/" + phase))
                .task(TaskId.of(task))
                .phase(phase)
                .on(LocalDate.parse(on))
                .reason("theo báo cáo")
                .build();
    }

    /** What was promised was delivered, and can be seen. */
    public static PromiseReport.Builder delivered(String id, String item, String on) {
        return notDelivered(id, item, on)
                .deliveredOn(LocalDate.parse(on))
                .addEvidence(new Evidence("xã A1", "nhà văn hóa"));
    }

    /** What was promised was not delivered by the end of a day. */
    public static PromiseReport.Builder notDelivered(String id, String item, String asOf) {
        return PromiseReport.builder()
                .id(FactId.of(id))
                .commitment(FactId.of("k-1"))
                .item(CommitmentItemId.of(item))
                .asOf(LocalDate.parse(asOf))
                .byPost("Chủ tịch Ủy ban nhân dân");
    }

    /** What the receiving side says to a report. */
    public static PromiseReply said(String id, String report, ReplyOutcome outcome, String on) {
        return PromiseReply.builder()
                .id(FactId.of(id))
                .report(FactId.of(report))
                .repliedOn(LocalDate.parse(on))
                .byPost("Chánh Văn phòng")
                .outcome(outcome)
                .reason("theo kiểm tra")
                .build();
    }

    /** What the receiving side says to the commitment. */
    public static CommitmentReply replied(String id, ReplyOutcome outcome, String on) {
        return CommitmentReply.builder()
                .id(FactId.of(id))
                .commitment(FactId.of("k-1"))
                .repliedOn(LocalDate.parse(on))
                .byPost("Chánh Văn phòng")
                .outcome(outcome)
                .reason("theo thẩm định")
                .build();
    }

    /** A later version of the commitment. */
    public static CommitmentAmendment amendment(String id, String signedOn, String from, CommitmentItem... items) {
        return CommitmentAmendment.builder()
                .id(FactId.of(id))
                .commitment(FactId.of("k-1"))
                .signedOn(LocalDate.parse(signedOn))
                .inForceFrom(LocalDate.parse(from))
                .items(List.of(items))
                .reason("điều chỉnh kế hoạch")
                .build();
    }
}
