// SPDX-License-Identifier: Apache-2.0
package io.github.camket.decision;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerDifference;
import io.github.camket.model.Movement;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.Rating;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells the path of a rating: what was put forward, decided, made known, petitioned and replaced, and what became of the time
 * limits. It finds; it refuses nothing and decides nothing.
 *
 * <pre>{@code
 * RatingPathReviewer reviewer = RatingPathReviewer.of(Decree335Procedure.people(), WorkingCalendar.official());
 * RatingPath path = reviewer.review(ledger.knownOn(LocalDate.of(2026, 12, 28)), rating);
 * }</pre>
 */
public final class RatingPathReviewer {

    /** The first decision came after the last day for it. Arguments: its day, the last day. */
    public static final FindingCode DECIDED_LATE = new FindingCode("DECIDED_LATE", Severity.WARNING);
    /** The last day for the decision is over, and there is none. Argument: the last day. */
    public static final FindingCode DECISION_OVERDUE = new FindingCode("DECISION_OVERDUE", Severity.WARNING);
    /** The decision that holds says another level than was proposed and gives neither a reason nor a ground. Arguments: both levels. */
    public static final FindingCode DIFFERS_WITHOUT_REASON =
            new FindingCode("DIFFERS_WITHOUT_REASON", Severity.WARNING);
    /** A decision takes the place of another one without a ground. Argument: the earlier one. */
    public static final FindingCode REPLACED_WITHOUT_GROUND =
            new FindingCode("REPLACED_WITHOUT_GROUND", Severity.WARNING);
    /** A later decision does not name the earlier one whose place it takes. Arguments: the earlier one, its day. */
    public static final FindingCode REPLACES_UNNAMED = new FindingCode("REPLACES_UNNAMED", Severity.WARNING);
    /** A decision names as the earlier one a decision about somebody else, another period, or a mere proposal. Argument: that one. */
    public static final FindingCode REPLACES_OTHER = new FindingCode("REPLACES_OTHER", Severity.WARNING);
    /** A decision is dated before the one whose place it takes. Arguments: its day, the other one, that one's day. */
    public static final FindingCode REPLACES_LATER = new FindingCode("REPLACES_LATER", Severity.WARNING);
    /** Several decisions take the place of the same one. Argument: them. */
    public static final FindingCode DECISION_REPLACED_TWICE =
            new FindingCode("DECISION_REPLACED_TWICE", Severity.WARNING);
    /** A decision was made known before it was made. Arguments: the decision, the day of the notice, that of the decision. */
    public static final FindingCode NOTICE_BEFORE_DECISION =
            new FindingCode("NOTICE_BEFORE_DECISION", Severity.WARNING);
    /** An opinion was given after the last decision. Arguments: its day, that of the decision. */
    public static final FindingCode OPINION_AFTER_DECISION =
            new FindingCode("OPINION_AFTER_DECISION", Severity.WARNING);
    /** A step was taken before one that comes first. Arguments: the step, its day, the other step, its day. */
    public static final FindingCode STEPS_OUT_OF_ORDER = new FindingCode("STEPS_OUT_OF_ORDER", Severity.WARNING);
    /** It was decided, and a step that comes before is not on record. Argument: the step. */
    public static final FindingCode STEP_MISSING = new FindingCode("STEP_MISSING", Severity.WARNING);
    /** A unit below was decided after this one. Arguments: the unit below, its day, the day of this one. */
    public static final FindingCode LOWER_DECIDED_LATER = new FindingCode("LOWER_DECIDED_LATER", Severity.WARNING);
    /** A petition came before the decision was made known. Arguments: the day of receipt, the decision, the day of the notice or -. */
    public static final FindingCode PETITION_BEFORE_NOTICE =
            new FindingCode("PETITION_BEFORE_NOTICE", Severity.WARNING);
    /** A petition came after the time to file one. Arguments: the day of receipt, the last day. */
    public static final FindingCode PETITION_FILED_LATE = new FindingCode("PETITION_FILED_LATE", Severity.WARNING);
    /** A petition is against the rating of somebody else. Arguments: who asks, the decision. */
    public static final FindingCode PETITION_OF_ANOTHER = new FindingCode("PETITION_OF_ANOTHER", Severity.WARNING);
    /** A petition is against a level that is only proposed. Argument: the proposal. */
    public static final FindingCode PETITION_AGAINST_PROPOSAL =
            new FindingCode("PETITION_AGAINST_PROPOSAL", Severity.WARNING);
    /** A petition is against a decision whose place another had taken. Arguments: the decision, the one that took its place. */
    public static final FindingCode PETITION_AGAINST_REPLACED =
            new FindingCode("PETITION_AGAINST_REPLACED", Severity.WARNING);
    /** A petition was settled after the last day. Arguments: the day, the last day. */
    public static final FindingCode RATING_PETITION_LATE = new FindingCode("RATING_PETITION_LATE", Severity.WARNING);
    /** The last day to settle a petition is over, and it is not settled. Argument: the last day. */
    public static final FindingCode RATING_PETITION_OVERDUE =
            new FindingCode("RATING_PETITION_OVERDUE", Severity.WARNING);
    /** A petition is settled before it was received. Arguments: the petition, the day, that of receipt. */
    public static final FindingCode SETTLED_BEFORE_RECEIPT =
            new FindingCode("SETTLED_BEFORE_RECEIPT", Severity.WARNING);
    /** A petition has several replies; the first settles it. Argument: the replies. */
    public static final FindingCode SEVERAL_REPLIES = new FindingCode("SEVERAL_REPLIES", Severity.WARNING);
    /** A petition is upheld, and no decision takes the place of the one it is against. Arguments: the petition, that decision. */
    public static final FindingCode UPHELD_WITHOUT_DECISION =
            new FindingCode("UPHELD_WITHOUT_DECISION", Severity.WARNING);
    /** A reply names a decision that does not replace the one the petition is against. Arguments: the petition, both decisions. */
    public static final FindingCode REPLY_NAMES_OTHER_DECISION =
            new FindingCode("REPLY_NAMES_OTHER_DECISION", Severity.WARNING);
    /** A decision gives an upheld petition as its ground, and none against the earlier one was upheld. Argument: the earlier one. */
    public static final FindingCode GROUND_WITHOUT_PETITION =
            new FindingCode("GROUND_WITHOUT_PETITION", Severity.WARNING);
    /** A result was passed on after the last day. Arguments: the decision, the day, the last day. */
    public static final FindingCode SYNCED_LATE = new FindingCode("SYNCED_LATE", Severity.WARNING);
    /** A result was passed on before it was decided. Arguments: the decision, the day, that of the decision. */
    public static final FindingCode SYNC_BEFORE_DECISION = new FindingCode("SYNC_BEFORE_DECISION", Severity.WARNING);
    /** The last day to pass on the result that holds is over, and it is not on record that this was done. Argument: the last day. */
    public static final FindingCode SYNC_OVERDUE = new FindingCode("SYNC_OVERDUE", Severity.WARNING);
    /** A time limit leaves the years of the calendar. Argument: the day from which it counts. */
    public static final FindingCode PATH_LIMIT_OUTSIDE_CALENDAR =
            new FindingCode("PATH_LIMIT_OUTSIDE_CALENDAR", Severity.WARNING);

    private final PathRules rules;
    private final DeadlineCounter counter;
    private final boolean closingLater;

    private RatingPathReviewer(PathRules rules, DeadlineCounter counter, boolean closingLater) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.counter = Objects.requireNonNull(counter, "counter");
        this.closingLater = closingLater;
    }

    /** Reviews by rules, and counts days by the readings of this library. */
    public static RatingPathReviewer of(PathRules rules, WorkingCalendar calendar) {
        return of(rules, DeadlineCounter.of(calendar));
    }

    /** Reviews by rules, and counts days by rules of one's own. */
    public static RatingPathReviewer of(PathRules rules, DeadlineCounter counter) {
        return new RatingPathReviewer(rules, counter, false);
    }

    /**
     * The same reviewer for a body that does not close its work at the end of the year and so decides until the next one. Which
     * body is one, no text that is known here lists; the one who asks says it.
     */
    public RatingPathReviewer closingLater() {
        return new RatingPathReviewer(rules, counter, true);
    }

    /**
     * The path of a subject, whose decision is compared with what was put forward last.
     *
     * @throws IllegalArgumentException if the subject is not of the kind that the rules are for
     */
    public RatingPath review(Snapshot known, Subject subject, ReportingPeriod period) {
        return review(known, subject, period, Optional.empty());
    }

    /**
     * The path that begins with a rating, whose level the decision is compared with.
     *
     * @throws IllegalArgumentException if the rating is of no period, or its subject is not of the kind that the rules are for
     */
    public RatingPath review(Snapshot known, Rating rating) {
        ReportingPeriod period = rating.getPeriod()
                .orElseThrow(() -> new IllegalArgumentException("rating must be of a period: " + rating));
        return review(known, rating.getSubject(), period, Optional.of(rating));
    }

    private RatingPath review(Snapshot known, Subject subject, ReportingPeriod period, Optional<Rating> rating) {
        Objects.requireNonNull(period, "period");
        boolean fits = switch (rules.getSubjects()) {
            case PERSON -> subject.cadre().isPresent();
            case COLLECTIVE -> subject.unit().isPresent();
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "subject must be of the kind " + rules.getSubjects() + ": " + subject.ref());
        }
        return new PathReview(rules, counter, closingLater, known, subject, period, rating).run();
    }

    /**
     * What changed on a path between two days.
     *
     * @throws IllegalArgumentException if {@code later} is before {@code earlier}, or the subject is not of the kind that the
     *     rules are for
     */
    public PathDifference between(
            Ledger ledger, Subject subject, ReportingPeriod period, LocalDate earlier, LocalDate later) {
        LedgerDifference.between(ledger, earlier, later);
        return PathDifference.builder()
                .earlier(review(ledger.knownOn(earlier), subject, period))
                .later(review(ledger.knownOn(later), subject, period))
                .build();
    }

    /**
     * As {@link #between(Ledger, Subject, ReportingPeriod, LocalDate, LocalDate)}, with what moved the proposal: a decision that
     * replaces another can show the facts that became known in between.
     *
     * @param assess how the subject is rated for the period from what is known; asked for every day on which something was
     *     recorded, and again without each entry of a day on which the level moved
     */
    public PathDifference between(
            Ledger ledger,
            Subject subject,
            ReportingPeriod period,
            LocalDate earlier,
            LocalDate later,
            Function<Snapshot, Rating> assess) {
        Function<Snapshot, Rating> asked = known -> requireOf(assess.apply(known), subject, period);
        List<Movement<Optional<RatingLevel>>> movements = LedgerDifference.between(ledger, earlier, later)
                .movements(known -> asked.apply(known).getLevel());
        Snapshot before = ledger.knownOn(earlier);
        Snapshot after = ledger.knownOn(later);
        return PathDifference.builder()
                .earlier(review(before, asked.apply(before)))
                .later(review(after, asked.apply(after)))
                .movements(movements)
                .build();
    }

    private static Rating requireOf(Rating rating, Subject subject, ReportingPeriod period) {
        if (!rating.getSubject().equals(subject) || !rating.getPeriod().equals(Optional.of(period))) {
            throw new IllegalArgumentException("assess must rate " + subject + " for " + period + ": " + rating);
        }
        return rating;
    }
}
