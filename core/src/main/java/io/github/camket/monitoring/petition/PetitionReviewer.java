// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.directive.PetitionOutcome;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which petitions are answered, in time or late, and which are overdue. It counts; nothing follows by itself. */
public final class PetitionReviewer {

    /** A reply is dated before the petition was received, or sent. Arguments: the petition, both days. */
    public static final FindingCode REPLY_BEFORE_RECEIPT = new FindingCode("REPLY_BEFORE_RECEIPT", Severity.WARNING);
    /** A petition has several answers; the first counts. Argument: their identifiers. */
    public static final FindingCode SEVERAL_ANSWERS = new FindingCode("SEVERAL_ANSWERS", Severity.WARNING);
    /** A petition has a limit, but nobody knows when it was received. Argument: the day on which it was sent. */
    public static final FindingCode RECEIPT_UNKNOWN = new FindingCode("RECEIPT_UNKNOWN", Severity.WARNING);
    /** The limit of a petition leaves the years of the calendar. Argument: the day from which it counts. */
    public static final FindingCode LIMIT_OUTSIDE_CALENDAR =
            new FindingCode("LIMIT_OUTSIDE_CALENDAR", Severity.WARNING);
    /** A briefing lists a petition that names another one, or that another lists; the first counts. Arguments: both. */
    public static final FindingCode RAISED_ELSEWHERE = new FindingCode("RAISED_ELSEWHERE", Severity.WARNING);
    /** A petition is said to lead to an item that the directive does not have. Arguments: the petition, the item, the directive. */
    public static final FindingCode LEADS_TO_UNKNOWN_ITEM = new FindingCode("LEADS_TO_UNKNOWN_ITEM", Severity.WARNING);
    /** A briefing is held before the one that it follows up. Arguments: its day, the other one, that one's day. */
    public static final FindingCode BRIEFING_BEFORE_PREVIOUS =
            new FindingCode("BRIEFING_BEFORE_PREVIOUS", Severity.WARNING);

    private static final Comparator<PetitionReply> BY_DAY =
            Comparator.comparing(PetitionReply::getRepliedOn).thenComparing(PetitionReply::getId);

    private final DeadlineCounter counter;
    private final PetitionRules rules;

    private PetitionReviewer(DeadlineCounter counter, PetitionRules rules) {
        this.counter = Objects.requireNonNull(counter, "counter");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** Reviews by the readings of this library. */
    public static PetitionReviewer of(WorkingCalendar calendar) {
        return of(DeadlineCounter.of(calendar), PetitionRules.defaults());
    }

    /** Reviews by rules of one's own. */
    public static PetitionReviewer of(DeadlineCounter counter, PetitionRules rules) {
        return new PetitionReviewer(counter, rules);
    }

    /** How the petitions of this snapshot stand on its day. */
    public PetitionReview review(Snapshot snapshot) {
        return new Round(Objects.requireNonNull(snapshot, "snapshot")).review();
    }

    /** The review of one snapshot. */
    private final class Round {

        private final Snapshot snapshot;
        private final SortedSet<Finding> findings = new TreeSet<>();
        private final Map<PetitionId, FactId> briefings = new TreeMap<>();
        private final Map<PetitionId, List<PetitionReply>> replies;

        Round(Snapshot snapshot) {
            this.snapshot = snapshot;
            this.replies = snapshot.getFacts(
                    PetitionReply.class, PetitionReply::getPetition, PetitionReply::getRepliedOn, findings);
        }

        PetitionReview review() {
            List<Petition> petitions = snapshot.getFacts(Petition.class);
            petitions.forEach(petition ->
                    petition.getBriefing().ifPresent(briefing -> briefings.put(petition.getId(), briefing)));
            snapshot.getFacts(Briefing.class).forEach(this::enter);
            List<PetitionResult> results = petitions.stream()
                    .filter(petition -> snapshot.hasHappened(petition, petition.getSentOn(), findings))
                    .map(this::result)
                    .toList();
            return PetitionReview.builder()
                    .knownOn(snapshot.getKnownOn())
                    .rules(rules)
                    .results(results)
                    .findings(findings)
                    .build();
        }

        private void enter(Briefing briefing) {
            for (PetitionId petition : briefing.getPetitions()) {
                FactId named = briefings.putIfAbsent(petition, briefing.getId());
                if (named != null && !named.equals(briefing.getId())) {
                    findings.add(RAISED_ELSEWHERE.about(petition.toRef(), named, briefing.getId()));
                }
            }
            briefing.getPrevious()
                    .flatMap(id -> snapshot.find(id.toRef(Briefing.KIND)))
                    .map(Briefing.class::cast)
                    .filter(previous -> previous.getHeldOn().isAfter(briefing.getHeldOn()))
                    .ifPresent(previous -> findings.add(BRIEFING_BEFORE_PREVIOUS.about(
                            briefing.getRef(), briefing.getHeldOn(), previous.getId(), previous.getHeldOn())));
        }

        private PetitionResult result(Petition petition) {
            SortedSet<Finding> notes = new TreeSet<>();
            List<PetitionReply> given = replies.getOrDefault(petition.getId(), List.of()).stream()
                    .sorted(BY_DAY)
                    .toList();
            Optional<PetitionReply> answer = answer(petition, given, notes);
            LocalDate until = answer.map(PetitionReply::getRepliedOn).orElse(snapshot.getKnownOn());
            Optional<LocalDate> start = start(petition, given, answer, notes);
            Optional<CountedDeadline> deadline = deadline(petition, start, notes);
            PetitionState state = deadline.map(due -> state(due.getLastDay(), answer))
                    .orElse(petition.getReplyLimit().isEmpty() ? PetitionState.NO_LIMIT : PetitionState.LIMIT_UNKNOWN);
            boolean late = state == PetitionState.REPLIED_LATE || state == PetitionState.OVERDUE;
            return PetitionResult.builder()
                    .petition(petition)
                    .sender(unit(petition.getSender()))
                    .addressee(unit(petition.getAddressee()))
                    .forwardedTo(given.stream()
                            .flatMap(reply -> reply.getForwardedTo().stream())
                            .reduce((first, last) -> last)
                            .map(this::unit))
                    .briefing(Optional.ofNullable(briefings.get(petition.getId())))
                    .state(state)
                    .deadline(deadline)
                    .replies(given)
                    .answer(answer)
                    .workingDaysUsed(workingDays(start, until))
                    .workingDaysLate(
                            late ? workingDays(deadline.map(CountedDeadline::getLastDay), until) : OptionalInt.empty())
                    .settled(deadline.stream()
                            .flatMap(due -> due.getAlternatives().stream())
                            .allMatch(other -> state(other.lastDay(), answer) == state))
                    .findings(notes)
                    .build();
        }

        private Optional<PetitionReply> answer(Petition petition, List<PetitionReply> given, SortedSet<Finding> notes) {
            LocalDate earliest = petition.getReceivedOn().orElse(petition.getSentOn());
            for (PetitionReply reply : given) {
                if (reply.getRepliedOn().isBefore(earliest)) {
                    notes.add(REPLY_BEFORE_RECEIPT.about(
                            reply.getRef(), petition.getId(), reply.getRepliedOn(), earliest));
                }
            }
            given.forEach(reply -> reply.getLeadsTo().stream()
                    .filter(item -> !exists(item))
                    .forEach(item -> notes.add(LEADS_TO_UNKNOWN_ITEM.about(
                            reply.getRef(), petition.getId(), item.item(), item.directive()))));
            List<PetitionReply> answers =
                    given.stream().filter(PetitionReviewer.this::answers).toList();
            if (answers.size() > 1) {
                String all =
                        answers.stream().map(reply -> reply.getId().value()).collect(Collectors.joining(", "));
                notes.add(SEVERAL_ANSWERS.about(petition.getRef(), all));
            }
            return answers.stream().findFirst();
        }

        /** The day from which the limit counts. */
        private Optional<LocalDate> start(
                Petition petition,
                List<PetitionReply> given,
                Optional<PetitionReply> answer,
                SortedSet<Finding> notes) {
            Optional<LocalDate> received =
                    petition.getReceivedOn().filter(day -> snapshot.hasHappened(petition, day, notes));
            Optional<LocalDate> forwarded = rules.getForwarding().value() != Forwarding.CLOCK_BEGINS_ANEW
                    ? Optional.empty()
                    : given.stream()
                            .takeWhile(reply -> !answer.equals(Optional.of(reply)))
                            .map(PetitionReply::getRepliedOn)
                            .reduce((first, last) -> last);
            return forwarded.or(() -> received);
        }

        private Optional<CountedDeadline> deadline(
                Petition petition, Optional<LocalDate> start, SortedSet<Finding> notes) {
            if (petition.getReplyLimit().isEmpty()) {
                return Optional.empty();
            }
            if (start.isEmpty()) {
                notes.add(RECEIPT_UNKNOWN.about(petition.getRef(), petition.getSentOn()));
                return Optional.empty();
            }
            TimeLimit limit = petition.getReplyLimit().get();
            try {
                return Optional.of(counter.count(start.get(), limit));
            } catch (IllegalArgumentException e) {
                notes.add(LIMIT_OUTSIDE_CALENDAR.about(petition.getRef(), start.get()));
                return Optional.empty();
            }
        }

        private PetitionState state(LocalDate lastDay, Optional<PetitionReply> answer) {
            if (answer.isPresent()) {
                return answer.get().getRepliedOn().isAfter(lastDay)
                        ? PetitionState.REPLIED_LATE
                        : PetitionState.REPLIED_IN_TIME;
            }
            return snapshot.getKnownOn().isAfter(lastDay) ? PetitionState.OVERDUE : PetitionState.AWAITING_REPLY;
        }

        private boolean exists(ItemRef item) {
            return snapshot.find(item.directive().toRef())
                    .map(Directive.class::cast)
                    .flatMap(directive -> directive.findItem(item.item()))
                    .isPresent();
        }

        private OrgUnit unit(OrgUnitId id) {
            return snapshot.find(id.toRef()).map(OrgUnit.class::cast).orElseThrow();
        }
    }

    private boolean answers(PetitionReply reply) {
        return reply.getOutcome() != PetitionOutcome.FORWARDED
                || rules.getForwarding().value() == Forwarding.COUNTS_AS_REPLY;
    }

    private OptionalInt workingDays(Optional<LocalDate> after, LocalDate until) {
        boolean reaches = after.isPresent() && isInCalendar(after.get()) && isInCalendar(until);
        return reaches
                ? OptionalInt.of(counter.getCalendar().countWorkingDays(after.get(), until))
                : OptionalInt.empty();
    }

    private static boolean isInCalendar(LocalDate day) {
        return day.getYear() >= WorkingCalendar.FIRST_YEAR && day.getYear() <= WorkingCalendar.LAST_YEAR;
    }
}
