// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports on promises in words, and the replies to them. */
final class PromiseShapes {

    static final Shape<PromiseReport> REPORT = new ReportShape();
    static final Shape<PromiseReply> REPLY = new ReplyShape();

    private PromiseShapes() {}

    private static final class ReportShape extends Shape<PromiseReport> {
        private final Field<PromiseReport, FactId> id =
                required("id", References.fact(PromiseReport.KIND), PromiseReport::getId);
        private final Field<PromiseReport, FactId> commitment =
                required("commitment", References.fact(Commitment.KIND), PromiseReport::getCommitment);
        private final Field<PromiseReport, CommitmentItemId> item =
                required("item", CommitmentShapes.ITEM_ID, PromiseReport::getItem);
        private final Field<PromiseReport, LocalDate> asOf = required("asOf", Formats.DATE, PromiseReport::getAsOf);
        private final Field<PromiseReport, Optional<LocalDate>> deliveredOn =
                optional("deliveredOn", Formats.DATE, PromiseReport::getDeliveredOn);
        private final Field<PromiseReport, String> byPost = required("byPost", Formats.TEXT, PromiseReport::getByPost);
        private final Field<PromiseReport, List<Evidence>> evidence =
                optional("evidence", Formats.list(ReadingValueShapes.EVIDENCE), PromiseReport::getEvidence, List.of());
        private final Field<PromiseReport, Optional<String>> remark =
                optional("remark", Formats.TEXT, PromiseReport::getRemark);

        @Override
        PromiseReport make(Values in) {
            return PromiseReport.builder()
                    .id(in.get(id))
                    .commitment(in.get(commitment))
                    .item(in.get(item))
                    .asOf(in.get(asOf))
                    .deliveredOn(in.get(deliveredOn))
                    .byPost(in.get(byPost))
                    .evidence(in.get(evidence))
                    .remark(in.get(remark))
                    .build();
        }
    }

    private static final class ReplyShape extends Shape<PromiseReply> {
        private final Field<PromiseReply, FactId> id =
                required("id", References.fact(PromiseReply.KIND), PromiseReply::getId);
        private final Field<PromiseReply, FactId> report =
                required("report", References.fact(PromiseReport.KIND), PromiseReply::getReport);
        private final Field<PromiseReply, LocalDate> repliedOn =
                required("repliedOn", Formats.DATE, PromiseReply::getRepliedOn);
        private final Field<PromiseReply, String> byPost = required("byPost", Formats.TEXT, PromiseReply::getByPost);
        private final Field<PromiseReply, ReplyOutcome> outcome =
                required("outcome", Formats.constant(ReplyOutcome.class), PromiseReply::getOutcome);
        private final Field<PromiseReply, Optional<String>> reason =
                optional("reason", Formats.TEXT, PromiseReply::getReason);

        @Override
        PromiseReply make(Values in) {
            return PromiseReply.builder()
                    .id(in.get(id))
                    .report(in.get(report))
                    .repliedOn(in.get(repliedOn))
                    .byPost(in.get(byPost))
                    .outcome(in.get(outcome))
                    .reason(in.get(reason))
                    .build();
        }
    }
}
