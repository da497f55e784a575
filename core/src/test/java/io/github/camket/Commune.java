// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The ledger of a fictional commune: the People's Committee {@code u-01}, units below it, their leaders and staff. All posts
 * are held since 2020 unless a test says otherwise; what is judged for a month or a year is given on its last day.
 */
public final class Commune {

    /** The People's Committee, at the top. */
    public static final String TOP = Agency.UNIT.value();

    /** Delivers what units have to do; not a civil servant, so that nobody's rating depends on it. */
    private static final String CLERK = "c-99";

    private static final String POST = "Chủ tịch UBND";

    private final Agency agency = Agency.empty();
    private final TreeSet<String> known = new TreeSet<>();

    private Commune() {
        plan(OrgUnit.builder()
                .id(Agency.UNIT)
                .name("UBND xã Mẫu")
                .kind(OrgKind.PEOPLES_COMMITTEE)
                .level(OrgLevel.COMMUNE)
                .build());
        plan(Cadre.builder()
                .id(CadreId.of(CLERK))
                .legalClass(LegalClass.CONTRACT_WORKER)
                .build());
    }

    /** The People's Committee with these divisions directly below it. */
    public static Commune of(String... divisions) {
        Commune commune = new Commune();
        for (String division : divisions) {
            commune.unit(division, TOP);
        }
        return commune;
    }

    public static OrgUnit.Builder aUnit(String id) {
        return OrgUnit.builder().id(OrgUnitId.of(id)).name("Phòng Mẫu").kind(OrgKind.DIVISION);
    }

    /** A division below another unit. */
    public Commune unit(String id, String parent) {
        return plan(aUnit(id).parent(OrgUnitId.of(parent)).build());
    }

    /** A fact recorded on 1 January 2026. */
    public Commune plan(Fact fact) {
        agency.plan(fact);
        return this;
    }

    public Commune record(String day, Fact fact) {
        agency.record(day, fact);
        return this;
    }

    public Commune person(String cadre, LegalClass legalClass) {
        return known.add(cadre)
                ? plan(Cadre.builder()
                        .id(CadreId.of(cadre))
                        .legalClass(legalClass)
                        .build())
                : this;
    }

    public static Appointment.Builder aPost(String cadre, String unit, Position position, String from) {
        return Appointment.builder()
                .id(FactId.of("p-" + cadre + "-" + from))
                .cadre(CadreId.of(cadre))
                .unit(OrgUnitId.of(unit))
                .position(position)
                .startsOn(LocalDate.parse(from));
    }

    /** A post, and the civil servant who holds it if the ledger does not know the person yet. */
    public Commune post(Appointment post) {
        return person(post.getCadre().value(), LegalClass.CIVIL_SERVANT).plan(post);
    }

    public Commune staff(String unit, String... cadres) {
        for (String cadre : cadres) {
            post(aPost(cadre, unit, Position.STAFF, "2020-01-01").build());
        }
        return this;
    }

    public Commune head(String unit, String cadre) {
        return post(aPost(cadre, unit, Position.HEAD, "2020-01-01").build());
    }

    /** A deputy with these units and people in charge, such as {@code u-02} and {@code c-05}. */
    public Commune deputy(String unit, String cadre, String... inCharge) {
        return post(aPost(cadre, unit, Position.DEPUTY, "2020-01-01")
                .addAllInCharge(Arrays.stream(inCharge).map(Commune::subject).toList())
                .build());
    }

    /** A unit by {@code u-…}, a person otherwise. */
    public static Subject subject(String id) {
        return id.startsWith("u-") ? Subject.of(OrgUnitId.of(id)) : Subject.of(CadreId.of(id));
    }

    /** The same score of work and general points in each month; see {@link Agency#month}. */
    public Commune months(String cadre, String period, String score) {
        agency.months(cadre, period, score);
        return this;
    }

    /** As {@link #months}, with 100 % for organizing and cohesion: the score of a leader whose staff all reach 50. */
    public Commune leads(String cadre, String period, String score) {
        return months(cadre, period, score)
                .judged(cadre, "organizing", period, "100")
                .judged(cadre, "cohesion", period, "100");
    }

    /** The work of all months, with a = b = c = share. */
    public Commune work(String cadre, String period, String share) {
        ReportingPeriod.parse(period)
                .getMonths()
                .forEach(month -> agency.work(cadre, month.toString(), Fraction.parse(share)));
        return this;
    }

    /** Points of the authority for each month of the period. */
    public Commune judged(String cadre, String criterion, String period, String points) {
        for (ReportingPeriod month : ReportingPeriod.parse(period).getMonths()) {
            agency.score(Agency.aScore(
                    "s-" + cadre + "-" + criterion + "-" + month,
                    cadre,
                    criterion,
                    month.toString(),
                    points,
                    Stage.AUTHORITY));
        }
        return this;
    }

    /** Points of the authority for a unit and the year 2026. */
    public Commune points(String unit, String criterion, String points) {
        agency.score(JudgedScore.builder()
                .id(FactId.of("s-" + unit + "-" + criterion))
                .unit(OrgUnitId.of(unit))
                .criterion(criterion)
                .period(ReportingPeriod.year(2026))
                .points(Points.of(points))
                .stage(Stage.AUTHORITY)
                .scorerPost(POST)
                .judgedOn(LocalDate.of(2026, 12, 31))
                .build());
        return this;
    }

    /** The total of a unit for 2026: 30 for the general criteria, or all if there are fewer, the rest for results. */
    public Commune total(String unit, String total) {
        Fraction all = Fraction.parse(total);
        Fraction general = all.atMost(Fraction.of(30));
        return points(unit, "general", general.toString())
                .points(unit, "result", all.minus(general).toString());
    }

    public static Task.Builder aTask(String id, String unit) {
        return Task.builder()
                .id(TaskId.of(id))
                .title("Nhiệm vụ của đơn vị")
                .unit(OrgUnitId.of(unit))
                .conversionCoefficient(Fraction.ONE)
                .amount(Fraction.ONE)
                .deadline(LocalDate.of(2026, 6, 30));
    }

    /** One product of a task of a unit, delivered on the day as report {@code r-…}. */
    public Commune done(String task, String day) {
        agency.delivered("r-" + task, task, CLERK, day, "1");
        return this;
    }

    /** As {@link #done}, on time and accepted as beyond what was required. */
    public Commune beyond(String task) {
        return done(task, "2026-06-30")
                .record(
                        "2026-07-01",
                        Agency.anAcceptance("r-" + task, "2026-07-01")
                                .beyondRequirement(true)
                                .build());
    }

    /**
     * Tasks of a unit, due on 30 June 2026: each letter is one. {@code +} beyond what was required, {@code .} on time,
     * {@code l} a day late, {@code o} still open; {@code x} open and not of the plan.
     */
    public Commune tasks(String unit, String each) {
        for (int i = 0; i < each.length(); i++) {
            String id = "t-" + unit + "-" + i;
            char letter = each.charAt(i);
            plan(aTask(id, unit)
                    .origin(letter == 'x' ? TaskOrigin.AD_HOC : TaskOrigin.PLANNED)
                    .build());
            switch (letter) {
                case '+' -> beyond(id);
                case '.' -> done(id, "2026-06-30");
                case 'l' -> done(id, "2026-07-01");
                default -> {}
            }
        }
        return this;
    }

    /** A unit that reaches this level by itself. */
    public Commune unitAt(String unit, RatingLevel level) {
        String total = level.equals(RatingLevel.EXCELLENT)
                ? "95"
                : level.equals(RatingLevel.GOOD) ? "80" : level.equals(RatingLevel.COMPLETED) ? "60" : "40";
        return total(unit, total).tasks(unit, "+..");
    }

    /** A conclusion about a unit or a person. */
    public Commune concluded(String subject, ConclusionKind kind, String day) {
        return record(
                day,
                Conclusion.builder()
                        .id(FactId.of("k-" + subject + "-" + day))
                        .subject(subject(subject))
                        .kind(kind)
                        .authorityPost("Cấp có thẩm quyền")
                        .concludedOn(LocalDate.parse(day))
                        .build());
    }

    /** A confirmed level for 2026, decided on this day, as {@code y-…}. */
    public static PublishedRating.Builder aLevel(String subject, RatingLevel level, String day) {
        return PublishedRating.builder()
                .id(FactId.of("y-" + subject + "-" + day))
                .subject(subject(subject))
                .period(ReportingPeriod.year(2026))
                .level(level)
                .authorityPost(POST)
                .decidedOn(LocalDate.parse(day));
    }

    public Commune decided(String subject, RatingLevel level) {
        return record("2027-01-05", aLevel(subject, level, "2027-01-05").build());
    }

    /** A confirmed score, decided on this day, as {@code q-…}. */
    public static PeriodScore.Builder aScore(String subject, String period, String points, String day) {
        return PeriodScore.builder()
                .id(FactId.of("q-" + subject + "-" + period))
                .subject(subject(subject))
                .period(ReportingPeriod.parse(period))
                .points(Points.of(points))
                .authorityPost(POST)
                .decidedOn(LocalDate.parse(day));
    }

    /** A confirmed score for each month of the period, decided on its last day. */
    public Commune confirmed(String cadre, String period, String points) {
        for (ReportingPeriod month : ReportingPeriod.parse(period).getMonths()) {
            String day = month.getLastDay().toString();
            record(day, aScore(cadre, month.toString(), points, day).build());
        }
        return this;
    }

    /** Staff of a unit with this score in every month of 2026: {@code prefix-01} and so on. */
    public Commune people(String prefix, int number, String unit, String score) {
        for (int i = 1; i <= number; i++) {
            String cadre = prefix + "-" + (i < 10 ? "0" : "") + i;
            staff(unit, cadre).confirmed(cadre, "2026", score);
        }
        return this;
    }

    public static SimilarTaskGroup.Builder aGroup(String id, String unit, String... members) {
        return SimilarTaskGroup.builder()
                .id(FactId.of(id))
                .name("Nhóm mẫu")
                .unit(OrgUnitId.of(unit))
                .addAllMembers(Arrays.stream(members).map(CadreId::of).toList())
                .period(ReportingPeriod.year(2026))
                .authorityPost(POST)
                .decidedOn(LocalDate.of(2026, 1, 1));
    }

    /** A share decided on the day, as {@code e-…}. */
    public Commune quota(String id, String unit, SubjectKind subjects, String rate, String day) {
        return record(
                day,
                QuotaDecision.builder()
                        .id(FactId.of(id))
                        .unit(OrgUnitId.of(unit))
                        .subjects(subjects)
                        .period(ReportingPeriod.year(2026))
                        .rate(Fraction.parse(rate))
                        .authorityPost(POST)
                        .decidedOn(LocalDate.parse(day))
                        .build());
    }

    public Agency agency() {
        return agency;
    }

    /** Everything that is known in the end. */
    public Snapshot known() {
        return agency.knownOn(Agency.AFTERWARDS);
    }

    /** The whole assessment of the year 2026 under the decree, when everything is known. */
    public Assessment assess() {
        return assess(Decree335.civilServants(), Decree335.organizations());
    }

    public Assessment assess(Regulation people, Regulation organizations) {
        return assess(Assessor.of(people, organizations), "2026", Agency.AFTERWARDS);
    }

    public Assessment assess(Assessor assessor, String period, String knownOn) {
        return assessor.assess(agency.knownOn(knownOn), ReportingPeriod.parse(period));
    }

    /** The rating of a person in a month or longer period, when everything is known. */
    public Rating rate(String cadre, String period) {
        return agency.rate(Decree335.civilServants(), cadre, period);
    }

    /** The rating of a unit for 2026. */
    public Rating rateUnit(String unit) {
        return rateUnit(Decree335.organizations(), unit);
    }

    public Rating rateUnit(Regulation organizations, String unit) {
        return assess(Decree335.civilServants(), organizations).rating(OrgUnitId.of(unit));
    }

    /** What the assessment of 2026 finds with this code, and what about. */
    public List<String> found(String code) {
        return assess().getFindings().stream()
                .filter(finding -> finding.code().code().equals(code))
                .map(finding -> finding.subject().toString())
                .toList();
    }

    /** A measure of a rating in words: its value, its bounds, or why there is none. */
    public static String measured(Rating rating, String measure) {
        Measurement found = rating.getEvaluation()
                .flatMap(Evaluation::getMeasurements)
                .flatMap(all -> all.find(MeasureId.of(measure)))
                .orElseThrow();
        return found.getValue()
                .map(value -> value.toFraction().toString())
                .or(() -> found.getLowest()
                        .map(lowest -> lowest + " to " + found.getHighest().orElseThrow()))
                .orElse(found.getStatus().name());
    }

    /** The codes of the findings of a rating, the reason not included. */
    public static List<String> codes(Rating rating) {
        return rating.getFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }
}
