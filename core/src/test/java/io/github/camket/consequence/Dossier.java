// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import static io.github.camket.Pledges.delivered;
import static io.github.camket.Pledges.notDelivered;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.said;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of one head of a unit over several years; another person, a member of staff, beside. */
final class Dossier {

    static final CadreId HEAD = CadreId.of("c-01");
    static final CadreId STAFF = CadreId.of("c-02");
    static final OrgUnitId UNIT = OrgUnitId.of("u-01");
    static final Subject SUBJECT = Subject.of(HEAD);

    private static final OrgUnitId ABOVE = OrgUnitId.of("u-00");
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private final List<LedgerEntry> entries = new ArrayList<>();

    Dossier() {
        record(START, unit(ABOVE));
        record(START, unit(UNIT));
        person(HEAD, Position.HEAD);
        person(STAFF, Position.STAFF);
    }

    /** A confirmed rating of the head, decided and recorded on a day. */
    Dossier rated(String period, RatingLevel level, String decidedOn) {
        return add(rating("pr-" + period + "/" + decidedOn, period, level, decidedOn)
                .build());
    }

    static PublishedRating.Builder rating(String id, String period, RatingLevel level, String decidedOn) {
        return PublishedRating.builder()
                .id(FactId.of(id))
                .subject(SUBJECT)
                .period(ReportingPeriod.parse(period))
                .level(level)
                .authorityPost("Chủ tịch")
                .decidedOn(LocalDate.parse(decidedOn));
    }

    /** Records a rating on the day of its decision. */
    Dossier add(PublishedRating rating) {
        return record(rating.getDecidedOn(), rating);
    }

    Dossier add(String day, Fact fact) {
        return record(LocalDate.parse(day), fact);
    }

    /** A commitment of the unit for 2026 that the head signed, with three items due in 2026. */
    Dossier committed() {
        return add("2026-01-10", commitment());
    }

    static Commitment commitment() {
        return Commitment.builder()
                .id(FactId.of("k-1"))
                .period(ReportingPeriod.year(2026))
                .by(UNIT)
                .to(ABOVE)
                .addSigners(
                        new Signer(CommitmentSide.PROMISING, "Trưởng phòng", Optional.of(HEAD)),
                        new Signer(CommitmentSide.RECEIVING, "Chủ tịch", Optional.of(STAFF)))
                .signedOn(LocalDate.of(2026, 1, 10))
                .addItems(
                        promised("1", "xong quy hoạch", "2026-06-30"),
                        promised("2", "xong đường", "2026-06-30"),
                        promised("3", "xong trường", "2026-12-31"))
                .build();
    }

    /** An item of the commitment is delivered. */
    Dossier kept(String item) {
        return add("2026-06-20", delivered("r-" + item, item, "2026-06-20").build());
    }

    /** An item of the commitment is not delivered by its day, and the receiving side agrees to the report. */
    Dossier broken(String item) {
        add("2026-06-30", notDelivered("r-" + item, item, "2026-06-30").build());
        return add("2026-07-02", said("p-" + item, "r-" + item, ReplyOutcome.ACCEPTED, "2026-07-02"));
    }

    Ledger ledger() {
        return Ledger.of(entries);
    }

    List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    private Dossier record(LocalDate day, Fact fact) {
        entries.add(new LedgerEntry.Recorded(day, fact));
        return this;
    }

    private static OrgUnit unit(OrgUnitId id) {
        return OrgUnit.builder()
                .id(id)
                .name("Phòng " + id)
                .kind(OrgKind.DIVISION)
                .build();
    }

    private void person(CadreId id, Position position) {
        record(
                START,
                Cadre.builder().id(id).legalClass(LegalClass.CIVIL_SERVANT).build());
        record(
                START,
                Appointment.builder()
                        .id(FactId.of("ap-" + id))
                        .cadre(id)
                        .unit(UNIT)
                        .position(position)
                        .startsOn(START)
                        .build());
    }
}
