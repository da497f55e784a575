// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.confidence.VoteBase;
import io.github.camket.distribution.LevelDistribution;
import io.github.camket.distribution.LevelDistributor;
import io.github.camket.distribution.LevelEntry;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.explanation.ConfidenceExplainer;
import io.github.camket.explanation.Depth;
import io.github.camket.explanation.DistributionExplainer;
import io.github.camket.explanation.Explainer;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.WorkItem;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.official.PartyRegulation96;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.ScaleId;
import io.github.camket.regulation.scale.ScaleLevel;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.TraceSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every worked example in words, read as a whole against texts that people have reviewed. After a change of words they are written
 * anew with {@code -Dcamket.golden.write=true}, and the difference is read before it is kept.
 */
class WorkedExamplesWordsTest {

    private static final Source LOCAL = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));
    private static final Points SEVENTY = Points.of("70");

    @ParameterizedTest
    @EnumSource
    void everyExampleReadsWell(Language language) throws IOException {
        Path kept = Path.of("src", "test", "resources", "worked-examples_" + language.getCode() + ".txt");
        if (Boolean.getBoolean("camket.golden.write")) {
            Files.writeString(kept, words(language), StandardCharsets.UTF_8);
        }
        assertThat(words(language)).isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }

    /** No example of the data is without words. */
    @ParameterizedTest
    @EnumSource
    void everyExampleIsThere(Language language) throws IOException {
        List<String> told = words(language)
                .lines()
                .filter(line -> line.startsWith("== "))
                .map(line -> line.substring(3))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        WorkedExample.all().stream().map(WorkedExample::id).toList());
    }

    static String words(Language language) throws IOException {
        StringBuilder all = new StringBuilder();
        for (WorkedExample example : WorkedExample.all()) {
            all.append("== ").append(example.id()).append('\n');
            all.append(words(example, language)).append("\n\n");
        }
        return all.toString();
    }

    private static String words(WorkedExample example, Language language) {
        Explainer explainer = Explainer.in(language);
        return switch (example.calculation()) {
            case "vote-share" -> vote(example, language);
            case "quota-base" ->
                DistributionExplainer.in(language)
                        .explain(distribution(example))
                        .toString();
            case "band" ->
                scores(example).stream()
                        .map(rating -> explainer.at(Depth.LINE).explain(rating).toString())
                        .collect(Collectors.joining("\n"));
            default -> explainer.explain(rating(example)).toString();
        };
    }

    private static Rating rating(WorkedExample example) {
        Optional<Points> general = Optional.ofNullable(
                        example.inputs().path("generalPoints").asText(null))
                .map(Points::of);
        JsonNode shares = example.inputs().path("componentsPercent");
        Measurements.Builder all = Measurements.builder();
        general.ifPresent(points -> all.put(Decree335.GENERAL, points));
        if (!shares.isMissingNode()) {
            all.put(Decree335.QUANTITY, Ratio.ofBarePercent(shares.path("a").asText()))
                    .put(Decree335.QUALITY, Ratio.ofBarePercent(shares.path("b").asText()))
                    .put(
                            Decree335.TIMELINESS,
                            Ratio.ofBarePercent(shares.path("c").asText()));
            return rate(Decree335.staff(), all.build());
        }
        Regulation regulation = regulation(example);
        Measurer.measure(regulation.getMeasures(), items(example), List.of(), TraceSink.keeping()).getAll().stream()
                .filter(measured -> !measured.getMeasure().equals(Decree335.GENERAL))
                .forEach(all::put);
        return rate(regulation, all.build());
    }

    private static Regulation regulation(WorkedExample example) {
        return example.calculation().equals("component-cap")
                ? LocalRules.decreeWith(rules ->
                        rules.withComponentCap(LocalRules.changed(rules.getComponentCap(), ComponentCap.PER_COMPONENT)))
                : example.regulation();
    }

    private static List<WorkItem> items(WorkedExample example) {
        int late = example.inputs().path("lateEvents").asInt();
        return example.items().isEmpty()
                ? List.of(WorkItem.of("t-1", Fraction.ONE, Fraction.ONE, Fraction.ONE, 0, late, 0))
                : example.items();
    }

    private static Rating rate(Regulation regulation, Measurements measured) {
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        return Rater.of(plan).rate(Subject.unnamed(), plan.evaluate(measured, TraceSink.keeping()), Conduct.NONE);
    }

    /** Scores alone: up to 70 from results, the rest from the general criteria. */
    private static List<Rating> scores(WorkedExample example) {
        JsonNode bounds = example.json().path("parameters").path("lowerBounds");
        Regulation decree = Decree335.staff();
        Regulation regulation = bounds.isMissingNode() ? decree : decree.withScale(scale(decree, bounds));
        List<Rating> ratings = new ArrayList<>();
        for (JsonNode score : example.inputs().path("scores")) {
            Fraction total = Fraction.parse(score.asText());
            Fraction results = total.atMost(SEVENTY.toFraction());
            Ratio share = Ratio.of(results, SEVENTY.toFraction());
            ratings.add(rate(
                    regulation,
                    Measurements.builder()
                            .put(Decree335.QUANTITY, share)
                            .put(Decree335.QUALITY, share)
                            .put(Decree335.TIMELINESS, share)
                            .put(Decree335.GENERAL, Points.of(total.minus(results)))
                            .build()));
        }
        return ratings;
    }

    private static RatingScale scale(Regulation decree, JsonNode bounds) {
        List<LevelBand> bands = new ArrayList<>();
        Optional<Points> below = Optional.empty();
        for (LevelBand band : decree.getScale().bands()) {
            int number = bands.size() + 1;
            Optional<Points> atLeast =
                    Optional.ofNullable(bounds.get(number - 1)).map(bound -> Points.of(bound.asText()));
            bands.add(
                    new LevelBand(band.level(), new Label("Mức " + number, "Level " + number), atLeast, below, LOCAL));
            below = atLeast;
        }
        return new RatingScale(bands);
    }

    private static String vote(WorkedExample example, Language language) {
        VoteBase base = VoteBase.valueOf(example.json().at("/parameters/base").asText());
        ConfidenceRules rules = PartyRegulation96.confidenceVotes()
                .withVoteBase(Parameter.reading(ConfidenceRules.VOTE_BASE, base, LOCAL));
        ConfidenceVote vote = ConfidenceVote.builder()
                .id(FactId.of("v-1"))
                .cadre(CadreId.of("c-1"))
                .post("Chức danh do Quốc hội bầu")
                .body("Quốc hội")
                .heldOn(LocalDate.of(2023, 10, 25))
                .low(Integer.parseInt(example.inputs().path("lowVotes").asText()))
                .returned(Integer.parseInt(example.inputs().path("votesCast").asText()))
                .totalDeputies(
                        Integer.parseInt(example.inputs().path("totalDeputies").asText()))
                .build();
        return ConfidenceExplainer.in(language)
                .explain(ConfidenceCounter.of(rules).count(vote))
                .toString();
    }

    /** Shares of one whole, told as levels of 10,000 people; the source states two levels, and the others together are the rest. */
    private static LevelDistribution distribution(WorkedExample example) {
        String document = example.json().at("/source/document").asText();
        RatingLevel others = RatingLevel.of("OTHERS");
        DatedScale scale = DatedScale.builder()
                .id(ScaleId.of("published.2012"))
                .title(new Label(document, document))
                .validity(Validity.parse("[2012-01-01,2013-01-01)"))
                .source(LegalBasis.inWords(new Label(document, document), Confidence.SECONDARY))
                .addLevels(
                        new ScaleLevel(RatingLevel.EXCELLENT, new Label("Hoàn thành xuất sắc nhiệm vụ", "Excellent")),
                        new ScaleLevel(RatingLevel.GOOD, new Label("Hoàn thành tốt nhiệm vụ", "Good")),
                        new ScaleLevel(others, new Label("các mức còn lại", "the other levels")))
                .build();
        int excellent = ofTenThousand(example, "excellentPercentOfAll");
        int good = ofTenThousand(example, "goodPercentOfAll");
        List<LevelEntry> entries = IntStream.range(0, 10_000)
                .mapToObj(number -> LevelEntry.decided(
                        Subject.of(CadreId.of("p-" + number)),
                        number < excellent
                                ? RatingLevel.EXCELLENT
                                : number < excellent + good ? RatingLevel.GOOD : others))
                .toList();
        return LevelDistributor.of(scale).distribute(ReportingPeriod.year(2012), entries);
    }

    private static int ofTenThousand(WorkedExample example, String input) {
        return Fraction.parse(example.inputs().path(input).asText())
                .times(100)
                .getNumerator()
                .intValueExact();
    }
}
