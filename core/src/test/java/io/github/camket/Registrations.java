// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static io.github.camket.Pledges.delivered;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.replied;
import static io.github.camket.model.commitment.ReplyOutcome.ACCEPTED;
import static io.github.camket.model.commitment.ReplyOutcome.REFUSED;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import java.util.List;
import java.util.Optional;

/**
 * A province in which a district ({@code k-1}, accepted), two of its communes ({@code k-2} accepted, {@code k-3} without a
 * reply) and a department of which nobody said the level ({@code k-4}, refused) registered difficult tasks for 2021.
 */
public final class Registrations {

    private Registrations() {}

    /** Three of six tasks are solved in the end, one of them late. */
    public static Province province() {
        return Province.empty()
                .add(unit("p", "PARTY_ORGANIZATION", Optional.empty(), Optional.empty()))
                .add(unit("d-1", "PARTY_ORGANIZATION", Optional.of(OrgLevel.DISTRICT), Optional.of("p")))
                .add(unit("d-2", "PARTY_ORGANIZATION", Optional.of(OrgLevel.DISTRICT), Optional.of("p")))
                .add(unit("c-1", "PARTY_ORGANIZATION", Optional.of(OrgLevel.COMMUNE), Optional.of("d-1")))
                .add(unit("c-2", "PARTY_ORGANIZATION", Optional.of(OrgLevel.COMMUNE), Optional.of("d-1")))
                .add(unit("s-1", "DEPARTMENT", Optional.empty(), Optional.of("p")))
                .add(registration(
                                "k-1",
                                "d-1",
                                promised("1", "Giải phóng mặt bằng", "2021-06-30"),
                                promised("2", "Sáp nhập 11 xã", "2021-12-31"))
                        .build())
                .add(registration("k-2", "c-1", promised("1", "Xóa 13 nhà tạm", "2021-09-30"))
                        .build())
                .add(registration(
                                "k-3",
                                "c-2",
                                promised("1", "Dồn điền đổi thửa", "2021-10-31"),
                                promised("2", "Xử lý 141 hồ sơ đất đai", "2021-12-31"))
                        .build())
                .add(registration("k-4", "s-1", promised("1", "Chuyển đổi số", "2021-12-31"))
                        .build())
                .add(replied("tl-1", ACCEPTED, "2021-01-20"))
                .add(replied("tl-2", ACCEPTED, "2021-01-20").withCommitment(FactId.of("k-2")))
                .add(replied("tl-4", REFUSED, "2021-01-20").withCommitment(FactId.of("k-4")))
                .add(delivered("bc-1", "1", "2021-06-30").build())
                .add(delivered("bc-2", "1", "2021-10-02")
                        .commitment(FactId.of("k-2"))
                        .build())
                .add(delivered("bc-3", "2", "2021-12-30")
                        .commitment(FactId.of("k-3"))
                        .build());
    }

    /** A registration for 2021. */
    public static Commitment.Builder registration(String id, String by, CommitmentItem... items) {
        return Province.aCommitment()
                .id(FactId.of(id))
                .kind(CommitmentKind.DIFFICULT_TASKS)
                .period(ReportingPeriod.year(2021))
                .by(OrgUnitId.of(by))
                .basis(Optional.empty())
                .foreseen(List.of())
                .inCharge(List.of())
                .items(List.of(items));
    }

    private static OrgUnit unit(String id, String kind, Optional<OrgLevel> level, Optional<String> parent) {
        return OrgUnit.builder()
                .id(OrgUnitId.of(id))
                .name("Đơn vị " + id)
                .kind(OrgKind.of(kind))
                .level(level)
                .parent(parent.map(OrgUnitId::of))
                .build();
    }
}
