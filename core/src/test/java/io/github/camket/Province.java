// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A province with two districts, entered fact by fact: everything is asked of district {@code d-1} for 2021, due on its last
 * day, and known from the first day on unless said otherwise.
 */
public final class Province {

    /** Communes c-1 to c-4 are below it. */
    public static final String DISTRICT = "d-1";
    /** Commune c-9 is below it. */
    public static final String OTHER_DISTRICT = "d-2";
    /** The last day before everything is due. */
    public static final String BEFORE = "2021-12-30";
    /** The day on which everything is due. */
    public static final String DUE = "2021-12-31";
    /** A day on which everything is known. */
    public static final String AFTERWARDS = "2022-02-01";

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final List<LedgerEntry> entries = new ArrayList<>();

    private Province() {}

    /** Nothing yet. */
    public static Province empty() {
        return new Province();
    }

    /** The units and the decision with the items 1, 2 and 3. */
    public static Province of() {
        Province province = new Province();
        province.unit("p", null).unit(DISTRICT, "p").unit(OTHER_DISTRICT, "p").unit("c-9", OTHER_DISTRICT);
        Stream.of("c-1", "c-2", "c-3", "c-4").forEach(commune -> province.unit(commune, DISTRICT));
        return province.add(aDirective("1", "2", "3"));
    }

    /** A decision without symbol and with these items. */
    public static Directive aDirective(String... items) {
        return Directive.builder()
                .id(DirectiveId.of("v-1"))
                .type(DocumentType.QUYET_DINH)
                .number(DocumentNumber.parse("117").inYear(2021))
                .issuer(OrgUnitId.of("p"))
                .title("Giao chỉ tiêu")
                .addAllItems(Stream.of(items)
                        .map(item -> anItem(item, "Nhóm", "Mục " + item))
                        .toList())
                .build();
    }

    /** An item under a heading. */
    public static DirectiveItem anItem(String id, String group, String words) {
        return DirectiveItem.builder()
                .id(DirectiveItemId.of(id))
                .group(group)
                .words(words)
                .build();
    }

    /** A target of item 1 and the indicator {@code i-} of the same name. */
    public static Target.Builder aTarget(String id, Requirement requirement) {
        return Target.builder()
                .id(TargetId.of(id))
                .indicator(IndicatorId.of("i-" + id))
                .assigner(OrgUnitId.of("p"))
                .assignee(OrgUnitId.of(DISTRICT))
                .directive(DirectiveId.of("v-1"))
                .item(DirectiveItemId.of("1"))
                .period(ReportingPeriod.year(2021))
                .dueOn(LocalDate.parse(DUE))
                .words("như đã giao")
                .requirement(requirement);
    }

    /** A reading of the indicator of a target in the district. */
    public static IndicatorReading.Builder aReading(String id, String target, String asOf, ReadingValue value) {
        return IndicatorReading.builder()
                .id(FactId.of(id))
                .indicator(IndicatorId.of("i-" + target))
                .unit(OrgUnitId.of(DISTRICT))
                .period(ReportingPeriod.year(2021))
                .asOf(LocalDate.parse(asOf))
                .value(value)
                .status(ReadingStatus.FINAL)
                .source("báo cáo");
    }

    /** A commitment of the district to its targets under item 1, with both consequences. */
    public static Commitment.Builder aCommitment(String... targets) {
        return Commitment.builder()
                .id(FactId.of("k-1"))
                .by(OrgUnitId.of(DISTRICT))
                .to(OrgUnitId.of("p"))
                .signedOn(FIRST)
                .basis(DirectiveId.of("v-1"))
                .addItems(aPromised("1", targets).build())
                .addInCharge(new PostInCharge("Bí thư Huyện ủy", ChargeRole.ANSWERABLE))
                .addForeseen(
                        new ForeseenConsequence(Consequence.COMMENDATION, Trigger.ALL_TARGETS_MET, "khen thưởng"),
                        new ForeseenConsequence(Consequence.ROTATION, Trigger.ANY_TARGET_MISSED, "luân chuyển"));
    }

    /** An item of a commitment that repeats the item of the decision with the same identifier, judged by these targets. */
    public static CommitmentItem.Builder aPromised(String item, String... targets) {
        return CommitmentItem.builder()
                .id(CommitmentItemId.of(item))
                .basisItem(DirectiveItemId.of(item))
                .addAllTargets(Stream.of(targets).map(TargetId::of).toList());
    }

    /** At least so much. */
    public static Requirement atLeast(String value) {
        return bound(Operator.AT_LEAST, value);
    }

    /** A value on this side of a bound. */
    public static Requirement bound(Operator operator, String value) {
        return new Requirement.Bound(operator, Fraction.parse(value));
    }

    /** So many. */
    public static ReadingValue amount(String value) {
        return new ReadingValue.Amount(Fraction.parse(value));
    }

    /** A part of a whole. */
    public static ReadingValue share(String ratio) {
        return new ReadingValue.Share(Ratio.parse(ratio));
    }

    /** A percentage whose parts are not known. */
    public static ReadingValue percent(String percent) {
        return new ReadingValue.Percentage(Fraction.parse(percent));
    }

    /** From one level to another. */
    public static ReadingValue change(String base, String current) {
        return new ReadingValue.Change(Fraction.parse(current), Fraction.parse(base));
    }

    /** A place among so many. */
    public static ReadingValue place(int place, int of) {
        return new ReadingValue.Place(place, of, "PAR INDEX", Optional.empty());
    }

    /** A step of the scale of {@link #indicator}. */
    public static ReadingValue step(String step) {
        return new ReadingValue.Step(step);
    }

    /** No value, with the reason. */
    public static ReadingValue none(NoValue reason) {
        return new ReadingValue.None(reason);
    }

    /** Parts by name and share: {@code "một", "0.4", "hai", "0.6"}. */
    public static List<Requirement.Part> parts(String... namesAndShares) {
        List<Requirement.Part> parts = new ArrayList<>();
        for (int i = 0; i < namesAndShares.length; i += 2) {
            parts.add(new Requirement.Part(namesAndShares[i], Fraction.parse(namesAndShares[i + 1])));
        }
        return parts;
    }

    /** These units meet the condition. */
    public static ReadingValue units(String... units) {
        return new ReadingValue.UnitsMeeting(Stream.of(units).map(OrgUnitId::of).toList());
    }

    /** A target and its indicator. */
    public Province target(String id, IndicatorKind kind, Requirement requirement) {
        return indicator(id, kind).add(aTarget(id, requirement).build());
    }

    /** The indicator of a target; an ordinal one with four steps, a compound one with the measures {@code -a} and {@code -b}. */
    public Province indicator(String target, IndicatorKind kind) {
        Indicator.Builder indicator = anIndicator(target, kind);
        if (kind == IndicatorKind.ORDINAL) {
            indicator.addScale("KHTNV", "HTNV", "HTTNV", "HTXSNV");
        }
        if (kind == IndicatorKind.COMPOUND) {
            indicator(target + "-a", IndicatorKind.COUNT).indicator(target + "-b", IndicatorKind.COUNT);
            indicator.addMeasures(IndicatorId.of("i-" + target + "-a"), IndicatorId.of("i-" + target + "-b"));
        }
        return add(indicator.build());
    }

    /** An indicator of the name of a target. */
    public static Indicator.Builder anIndicator(String target, IndicatorKind kind) {
        return Indicator.builder()
                .id(IndicatorId.of("i-" + target))
                .name("Chỉ tiêu " + target)
                .kind(kind)
                .unitOfMeasure("vụ");
    }

    /** A final reading. */
    public Province reading(String id, String target, String asOf, ReadingValue value) {
        return add(aReading(id, target, asOf, value).build());
    }

    /** An estimate. */
    public Province estimate(String id, String target, String asOf, ReadingValue value) {
        return add(
                aReading(id, target, asOf, value).status(ReadingStatus.ESTIMATE).build());
    }

    /** An official figure corrected later. */
    public Province revised(String id, String target, String asOf, ReadingValue value) {
        return add(
                aReading(id, target, asOf, value).status(ReadingStatus.REVISED).build());
    }

    /** A final reading of 2020. */
    public Province yearBefore(String id, String target, ReadingValue value) {
        return add(aReading(id, target, DUE, value)
                .period(ReportingPeriod.year(2020))
                .build());
    }

    /** A doubt about the figure of a reading: it lies between these bounds. */
    public Province doubt(String reading, String least, String most) {
        return add(Doubt.builder()
                .id(FactId.of("doubt-" + reading))
                .about(Ref.of(IndicatorReading.KIND, reading))
                .value(DoubtfulValue.READING)
                .reason(DoubtReason.DISPUTED)
                .least(Fraction.parse(least))
                .most(Fraction.parse(most))
                .raisedOn(FIRST)
                .build());
    }

    /** A fact known from the first day on. */
    public Province add(Fact fact) {
        return add(FIRST, fact);
    }

    /** A fact known from this day on. */
    public Province add(LocalDate recordedOn, Fact fact) {
        entries.add(new LedgerEntry.Recorded(recordedOn, fact));
        return this;
    }

    /** All entries, in the order in which they were made. */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    /** What is known on the day. */
    public Snapshot knownOn(String day) {
        return Ledger.of(entries).knownOn(LocalDate.parse(day));
    }

    /** How a target stands on the day. */
    public TargetResult judge(String target, String day) {
        return TargetJudge.of(knownOn(day)).judgeAll().stream()
                .filter(result -> result.getTarget().getId().value().equals(target))
                .findFirst()
                .orElseThrow();
    }

    /** How the commitments stand on the day. */
    public CommitmentReview review(String day) {
        return CommitmentReviewer.review(knownOn(day));
    }

    /** A unit below another one; below none if that is null. */
    public static OrgUnit aUnit(String id, String parent) {
        OrgUnit.Builder unit =
                OrgUnit.builder().id(OrgUnitId.of(id)).name("Đảng bộ " + id).kind(OrgKind.of("PARTY_ORGANIZATION"));
        if (parent != null) {
            unit.parent(OrgUnitId.of(parent));
        }
        return unit.build();
    }

    private Province unit(String id, String parent) {
        return add(aUnit(id, parent));
    }
}
