// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.counterfactual.Counterfactual;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.counterfactual.FactChange;
import io.github.camket.counterfactual.Outcome;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.rating.Margin;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells in plain words what would change a level, and how far the score is from it. */
public final class CounterfactualExplainer {

    private static final int SHOWN = 20;

    /** Kinds of facts with words of their own where they are withdrawn. */
    private static final List<String> WITHDRAWN = List.of(
            TaskReport.KIND, Acceptance.KIND, ObjectiveCause.KIND, Discipline.KIND, Conclusion.KIND, Shortcoming.KIND);

    private final Wording wording;
    private final int most;

    private CounterfactualExplainer(Wording wording, int most) {
        this.wording = wording;
        this.most = most;
    }

    /**
     * Explains in a language, with the names of the levels of a regulation: at most 20 singles and 20 pairs, the others counted.
     */
    public static CounterfactualExplainer in(Language language, Regulation regulation) {
        return new CounterfactualExplainer(Wording.of(language, regulation), SHOWN);
    }

    /** The same explainer that tells all of them, however many there are. */
    public CounterfactualExplainer inFull() {
        return new CounterfactualExplainer(wording, Integer.MAX_VALUE);
    }

    /**
     * Explains.
     *
     * @param margin the distances of the score, level cap and quota included; empty if there is no score
     */
    public Explanation explain(Counterfactuals found, Optional<Margin> margin) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0, wording.text("whatIf.title", found.getSubject().toString(), wording.period(found.getPeriod()))));
        lines.add(new Line(1, wording.text("whatIf.knownOn", wording.date(found.getKnownOn()))));
        lines.add(new Line(1, wording.text("whatIf.present", outcome(found.getPresent()))));
        MarginWriter margins = new MarginWriter(wording);
        margin.ifPresent(known -> margins.of(known).forEach(word -> lines.add(new Line(1, word))));
        String considered = wording.count(found.getConsidered().size());
        lines.add(new Line(0, wording.text("whatIf.singles", considered)));
        add(found.getSingles(), "whatIf.noSingle", lines);
        if (found.isPairsComplete()) {
            lines.add(new Line(0, wording.text("whatIf.pairs", wording.count(found.getPairsConsidered()))));
            add(found.getPairs(), "whatIf.noPair", lines);
        } else {
            lines.add(new Line(0, wording.text("whatIf.pairs.notConsidered")));
        }
        lines.add(new Line(0, wording.text("whatIf.bound")));
        return Explanation.of(wording.language(), lines);
    }

    /** Higher levels first, then lower ones, then what leaves no level; in the order considered otherwise. */
    private void add(List<Counterfactual> found, String none, List<Line> lines) {
        if (found.isEmpty()) {
            lines.add(new Line(1, wording.text(none)));
        }
        found.stream()
                .sorted(Comparator.comparing(one -> one.isUpwards() ? 0 : one.isDownwards() ? 1 : 2))
                .limit(most)
                .forEach(one -> lines.add(new Line(1, line(one))));
        if (found.size() > most) {
            lines.add(new Line(1, wording.text("whatIf.more", wording.count(found.size() - most))));
        }
    }

    private String line(Counterfactual one) {
        String outcome = outcome(one.outcome());
        String first = change(one.changes().get(0));
        if (one.changes().size() > 1) {
            return wording.text(
                    "whatIf.two", outcome, first, change(one.changes().get(1)));
        }
        return one.isCliff()
                ? wording.text(
                        "whatIf.cliff",
                        outcome,
                        first,
                        wording.count(Math.abs(one.steps().orElseThrow())))
                : wording.text("whatIf.one", outcome, first);
    }

    private String outcome(Outcome outcome) {
        return outcome.level()
                .map(level -> "\"" + wording.level(level) + "\"")
                .orElseGet(() -> wording.status(outcome.status()));
    }

    /** A change in words, such as "an objective cause of lateness is confirmed for task t-1". */
    public String change(FactChange change) {
        String about = change.about().id();
        if (change instanceof FactChange.CauseConfirmed confirmed) {
            return wording.text("whatIf.CAUSE_CONFIRMED." + confirmed.concern(), task(about));
        }
        if (change instanceof FactChange.RestDelivered rest) {
            return wording.text("whatIf.REST_DELIVERED", task(about), wording.date(rest.on()));
        }
        if (change instanceof FactChange.DeliveryAccepted) {
            return wording.text("whatIf.DELIVERY_ACCEPTED", about);
        }
        if (change instanceof FactChange.DeliveredInTime) {
            return wording.text("whatIf.DELIVERED_IN_TIME", about);
        }
        if (change instanceof FactChange.DeliveredLater) {
            return wording.text("whatIf.DELIVERED_LATER", about);
        }
        if (change instanceof FactChange.FailureCounted counted) {
            return wording.text(counted.more() ? "whatIf.FAILURE_MORE" : "whatIf.FAILURE_FEWER", about);
        }
        if (change instanceof FactChange.BeyondRequirement beyond) {
            return wording.text(beyond.found() ? "whatIf.BEYOND" : "whatIf.NOT_BEYOND", about);
        }
        if (change instanceof FactChange.PointsJudged judged) {
            return wording.text("whatIf.POINTS_JUDGED", about, wording.points(judged.points()));
        }
        if (change instanceof FactChange.ShortcomingRemedied remedied) {
            return remedied.on()
                    .map(day -> wording.text("whatIf.SHORTCOMING_REMEDIED", about, wording.date(day)))
                    .orElseGet(() -> wording.text("whatIf.SHORTCOMING_NOT_REMEDIED", about));
        }
        if (change instanceof FactChange.FactAdded added) {
            return added(added.fact());
        }
        return change instanceof FactChange.FactWithdrawn
                ? withdrawn(change.about())
                : wording.text("whatIf.FACT_REPLACED", change.about().toString());
    }

    private String withdrawn(Ref about) {
        return WITHDRAWN.contains(about.kind())
                ? wording.text("whatIf.withdrawn." + about.kind(), about.id())
                : wording.text("whatIf.FACT_WITHDRAWN", about.toString());
    }

    private String added(Fact fact) {
        if (fact instanceof Discipline discipline) {
            return wording.text("whatIf.DISCIPLINE", wording.text("whatIf.ground." + discipline.getGround()));
        }
        if (fact instanceof Conclusion conclusion) {
            return wording.text(
                    "whatIf.CONCLUSION",
                    wording.word(conclusion.getKind()),
                    conclusion.getSubject().toString());
        }
        if (fact instanceof PhaseChange phase && phase.getPhase() == TaskPhase.CANCELLED) {
            String turn = phase.getTurn().map(day -> "@" + day).orElse("");
            return wording.text("whatIf.TASK_WITHDRAWN", task(phase.getTask() + turn));
        }
        return wording.text("whatIf.FACT_ADDED", fact.getRef().toString());
    }

    private String task(String id) {
        return wording.text("whatIf.task", id);
    }
}
