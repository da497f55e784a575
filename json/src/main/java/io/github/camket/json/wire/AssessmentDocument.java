// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.Assessment;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;

/**
 * Documents of the format {@code camket-assessment/1}; written only. What is absent or empty is left out, except the ratings.
 */
public final class AssessmentDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-assessment/1";

    private final Members out;
    private final EvaluationMembers evaluations;

    private AssessmentDocument(JsonSink out, int maxTraceDepth) {
        this.out = new Members(out);
        this.evaluations = new EvaluationMembers(this.out, new TraceMembers(this.out, maxTraceDepth));
    }

    /**
     * Writes the assessment.
     *
     * @param maxTraceDepth most steps inside each other in a trace
     * @throws WireException if a trace is deeper
     */
    public static void write(Assessment assessment, JsonSink out, int maxTraceDepth) {
        new AssessmentDocument(out, maxTraceDepth).write(assessment, out);
    }

    private void write(Assessment assessment, JsonSink sink) {
        Regulation regulation = assessment.getRegulation();
        sink.beginObject();
        out.text(Header.NAME, FORMAT);
        out.text("regulation", regulation.getId());
        out.text("instrument", regulation.getInstrument());
        out.flag("official", regulation.isOfficial());
        out.text("period", assessment.getPeriod());
        out.text("knownOn", assessment.getKnownOn());
        out.object("parameters", () -> {
            RuleShapes.WORK_RULES.writeMembers(regulation.getMeasures().getWorkRules(), sink);
            MeasureShapes.SET.writeMember("countingStage", regulation.getMeasures(), sink);
            RuleShapes.PERIOD_RULES.writeMembers(regulation.getPeriodRules(), sink);
        });
        sink.name("ratings");
        sink.beginArray();
        Place ratings = Place.ROOT.member("ratings");
        for (int i = 0; i < assessment.getRatings().size(); i++) {
            sink.beginObject();
            write(assessment.getRatings().get(i), ratings.element(i));
            sink.endObject();
        }
        sink.endArray();
        out.objects("findings", assessment.getFindings(), this::write);
        sink.endObject();
    }

    private void write(Rating rating, Place place) {
        out.text("subject", rating.getSubject().ref());
        out.text("status", rating.getStatus());
        out.text("level", rating.getLevel());
        out.text("levelByPoints", rating.getLevelByPoints());
        out.text("bestLevel", rating.getBestLevel());
        out.text("worstLevel", rating.getWorstLevel());
        out.flag("settled", rating.isSettled());
        out.text("score", rating.getScore());
        out.object("margin", rating.getMargin(), this::write);
        out.objects("appliedRules", rating.getAppliedRules(), this::write);
        out.object("reason", rating.getReason(), this::write);
        out.objects("findings", rating.getFindings(), this::write);
        out.object(
                "evaluation",
                rating.getEvaluation(),
                evaluation -> evaluations.write(
                        evaluation,
                        place.member("evaluation"),
                        rating.getTrace().isPresent()));
        evaluations.traces().write("trace", rating.getTrace(), place);
    }

    private void write(Margin margin) {
        out.text("next", margin.next());
        out.text("toNext", margin.toNext());
        out.text("lower", margin.lower());
        out.text("toLower", margin.toLower());
    }

    private void write(AppliedRule rule) {
        out.text("kind", rule.kind());
        out.text("level", rule.level());
        out.text("citation", rule.citation());
        out.texts("facts", rule.facts());
    }

    private void write(Finding finding) {
        out.text("code", finding.code().code());
        out.text("severity", finding.code().severity());
        out.text("subject", finding.subject());
        out.texts("arguments", finding.arguments());
    }
}
