// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.Assessment;
import io.github.camket.calendar.CutOff;
import io.github.camket.model.organization.Subject;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.ConditionResult;
import io.github.camket.rating.GroupReview;
import io.github.camket.rating.Margin;
import io.github.camket.rating.QuotaPlaces;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Ref;
import java.util.List;

/**
 * Documents of the format {@code camket-assessment/1}; written only. What is absent or empty is left out, except the ratings.
 */
public final class AssessmentDocument {

    /** Name and version of the format. */
    public static final String FORMAT = "camket-assessment/1";

    private final Members out;
    private final TraceMembers traces;

    private AssessmentDocument(JsonSink out, int maxTraceDepth) {
        this.out = new Members(out);
        this.traces = new TraceMembers(this.out, maxTraceDepth);
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
        writeLayers(regulation, sink);
        out.text("period", assessment.getPeriod());
        out.text("knownOn", assessment.getKnownOn());
        out.text("closedOn", assessment.getCutOff().map(CutOff::getClosedOn));
        out.text("coveredUntil", assessment.getCoveredUntil());
        out.text("missingTail", assessment.getMissingTail());
        out.stated(regulation.statedParameters());
        out.object("organizations", assessment.getOrganizationRegulation(), rules -> {
            out.text("regulation", rules.getId());
            out.text("instrument", rules.getInstrument());
            out.flag("official", rules.isOfficial());
            writeLayers(rules, sink);
            out.stated(rules.statedParameters());
        });
        sink.name("ratings");
        sink.beginArray();
        Place ratings = Place.ROOT.member("ratings");
        EvaluationMembers people = new EvaluationMembers(out, traces, regulation);
        for (int i = 0; i < assessment.getRatings().size(); i++) {
            sink.beginObject();
            write(assessment.getRatings().get(i), ratings.element(i), people);
            sink.endObject();
        }
        sink.endArray();
        Place unitRatings = Place.ROOT.member("unitRatings");
        assessment.getOrganizationRegulation().ifPresent(rules -> {
            EvaluationMembers units = new EvaluationMembers(out, traces, rules);
            out.numbered(
                    "unitRatings",
                    assessment.getUnitRatings(),
                    (rating, i) -> write(rating, unitRatings.element(i), units));
        });
        out.objects("reviews", assessment.getReviews(), this::write);
        out.findings("findings", assessment.getFindings());
        sink.endObject();
    }

    private void write(Rating rating, Place place, EvaluationMembers evaluations) {
        out.text("subject", rating.getSubject().ref());
        out.text("status", rating.getStatus());
        out.text("level", rating.getLevel());
        out.object("decided", rating.getDecided(), decision -> {
            out.text("fact", decision.getRef());
            out.text("level", decision.getLevel());
            out.text("authorityPost", decision.getAuthorityPost());
            out.text("decidedOn", decision.getDecidedOn());
        });
        out.text("levelByPoints", rating.getLevelByPoints());
        out.text("levelAlone", rating.getLevelAlone());
        out.text("bestLevel", rating.getBestLevel());
        out.text("worstLevel", rating.getWorstLevel());
        out.flag("settled", rating.isSettled());
        out.text("score", rating.getScore());
        out.texts("decisive", rating.getDecisive());
        out.object("margin", rating.getMargin(), this::write);
        out.objects("appliedRules", rating.getAppliedRules(), this::write);
        out.objects("conditions", rating.getConditions(), this::write);
        out.object("reason", rating.getReason(), out::finding);
        out.findings("findings", rating.getFindings());
        out.object(
                "evaluation",
                rating.getEvaluation(),
                evaluation -> evaluations.write(
                        evaluation,
                        place.member("evaluation"),
                        rating.getTrace().isPresent()));
        traces.write("trace", rating.getTrace(), place);
    }

    private void writeLayers(Regulation regulation, JsonSink sink) {
        out.objects("layers", regulation.getLayers(), layer -> LayerShapes.LAYER.writeMembers(layer, sink));
    }

    private void write(ConditionResult result) {
        out.text("level", result.level());
        out.flag("forcing", result.forcing());
        out.text("condition", result.condition());
        out.text("outcome", result.outcome());
        out.text("value", result.value());
        out.source("citation", result.condition().source());
        out.objects("parts", result.parts(), this::write);
    }

    private void write(GroupReview review) {
        out.text("within", review.getWithin().map(Subject::ref));
        out.text("level", review.getQuota().getLevel());
        out.text("rate", review.getRate());
        out.source("citation", review.getQuota().getSource());
        out.objects("places", review.getPlaces(), this::write);
        out.texts("chosen", refs(review.getChosen()));
        out.objects("ties", review.getTies(), tie -> {
            out.texts("subjects", refs(tie.subjects()));
            out.text("score", tie.score());
            out.count("places", tie.places());
            writeLimit(tie.limit());
            out.objects("groups", tie.groups(), share -> {
                out.text("group", share.group());
                out.count("places", share.places());
            });
        });
        out.objects("resolvedTies", review.getResolvedTies(), resolved -> {
            out.texts("subjects", refs(resolved.tie().subjects()));
            out.text("score", resolved.tie().score());
            out.count("places", resolved.tie().places());
            writeLimit(resolved.tie().limit());
            out.text("decision", resolved.decision().getRef());
            out.text("authorityPost", resolved.decision().getAuthorityPost());
            out.text("decidedOn", resolved.decision().getDecidedOn());
            out.text("reason", resolved.decision().getReason());
            out.texts("chosen", refs(resolved.chosen()));
        });
        out.objects("over", review.getOver(), over -> {
            out.text("subject", over.subject().ref());
            writeLimit(over.limit());
        });
        out.texts("decided", refs(review.getDecided()));
        out.texts("open", refs(review.getOpen()));
        out.findings("findings", review.getFindings());
    }

    private void write(QuotaPlaces places) {
        writeLimit(places);
        out.count("reached", places.reached());
        out.count("below", places.below());
        out.count("places", places.places());
    }

    private void writeLimit(QuotaPlaces limit) {
        out.text("scope", limit.scope());
        out.text("group", limit.group());
    }

    private static List<Ref> refs(List<Subject> subjects) {
        return subjects.stream().map(Subject::ref).toList();
    }

    private void write(Margin margin) {
        out.object("next", margin.next(), this::write);
        out.object("lower", margin.lower(), this::write);
        out.object("gap", margin.gap(), this::write);
        out.object("range", margin.range(), this::write);
    }

    private void write(Margin.Step step) {
        out.text("level", step.level());
        out.text("distance", step.distance());
        out.flag("beyond", step.beyond());
    }

    private void write(AppliedRule rule) {
        out.text("kind", rule.kind());
        out.text("change", rule.change());
        out.text("level", rule.level());
        out.source("citation", rule.source());
        out.text("note", rule.source().note());
        out.texts("facts", rule.facts());
    }
}
