// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camket.calendar.PeriodType;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.json.Fragments.Fragment;
import io.github.camket.measurement.ComponentCap;
import io.github.camket.measurement.Delivery;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.ExceededMeaning;
import io.github.camket.measurement.ExtraWork;
import io.github.camket.measurement.Gathering;
import io.github.camket.measurement.ItemAttribute;
import io.github.camket.measurement.ItemPer;
import io.github.camket.measurement.LateCompletion;
import io.github.camket.measurement.LatenessModel;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.NoStaffPolicy;
import io.github.camket.measurement.RatioDenominator;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetSelection;
import io.github.camket.measurement.TaskShareBase;
import io.github.camket.measurement.TaskTest;
import io.github.camket.measurement.UnitCause;
import io.github.camket.measurement.UnreadableTarget;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.measurement.WorkItem;
import io.github.camket.measurement.ZeroDenominatorPolicy;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.FactorId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.monitoring.CompletedMeans;
import io.github.camket.quantity.Amount;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Conduct;
import io.github.camket.rating.Rater;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.MeanOver;
import io.github.camket.regulation.MidPeriodAttribution;
import io.github.camket.regulation.MinimumCounting;
import io.github.camket.regulation.NotEvaluableMonth;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.UnclassifiedPolicy;
import io.github.camket.regulation.UnfinishedMonth;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.YearFormula;
import io.github.camket.trace.Basis;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.TraceSink;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on the rule language tells the truth: its JSON is read, checked and gives what the page says, and it leaves nothing out. */
class RuleLanguageTest {

    private static final Pattern ONE_OF = Pattern.compile("must be (?:a known property, )?one of \\[([^]]*)]");

    static Stream<Fragment> fragments() {
        return Fragments.all().stream();
    }

    static Stream<Arguments> cases() {
        return fragments().flatMap(fragment -> fragment.gives().stream().map(given -> Arguments.of(fragment, given)));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyFragmentIsReadAndTheAnalysisSaysWhatThePageSays(Fragment fragment) {
        Regulation regulation = fragment.regulation();

        List<String> problems = EvaluationPlan.analyse(regulation).stream()
                .map(problem -> problem.code().code() + " " + problem.subject().id())
                .toList();
        if (fragment.wrong().isEmpty()) {
            assertThat(problems).isEmpty();
            assertThat(CamketJson.readRegulation(CamketJson.writeRegulation(regulation)))
                    .isEqualTo(regulation);
        } else {
            assertThat(problems).contains(String.join(" ", fragment.wrong()));
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cases")
    void theFragmentGivesWhatThePageSays(Fragment fragment, String given) {
        String[] sides = given.split(" → ");
        assertThat(sides).as("a case with an arrow").hasSize(2);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : sides[0].split(", ")) {
            facts.put(fact.split(" ")[0], fact.split(" ")[1]);
        }
        assertThat(outcome(fragment, facts)).isEqualTo(sides[1]);
    }

    @Test
    void fragmentsThatComputeSayWhatTheyGive() {
        assertThat(fragments()
                        .filter(fragment -> List.of("scoring", "value", "test", "scale", "exclusion")
                                .contains(fragment.kind()))
                        .filter(fragment -> fragment.wrong().isEmpty()))
                .isNotEmpty()
                .allSatisfy(fragment -> assertThat(fragment.gives()).isNotEmpty());
    }

    private static String outcome(Fragment fragment, Map<String, String> facts) {
        Regulation regulation = fragment.regulation();
        if (fragment.kind().equals("value") || fragment.kind().equals("test")) {
            Measurement counted = Measurer.measure(
                            regulation.getMeasures().only(List.of(MeasureId.of("items"))),
                            List.of(item(facts)),
                            List.of(),
                            TraceSink.none())
                    .find(MeasureId.of("items"))
                    .orElseThrow();
            return fragment.kind().equals("value") ? number(counted) : answer(counted);
        }
        Evaluation evaluation = evaluate(regulation, facts);
        Rating rating = Rater.of(EvaluationPlan.compile(regulation)).rate(Subject.unnamed(), evaluation, Conduct.NONE);
        return switch (fragment.kind()) {
            case "condition" ->
                switch (rating.getConditions().get(0).outcome()) {
                    case HOLDS -> "holds";
                    case FAILS -> "fails";
                    case OPEN -> "open";
                };
            case "scale", "exclusion" -> levels(rating);
            case "regulation" ->
                evaluation.getStatus() == EvaluationStatus.NOT_EVALUABLE
                        ? "no score"
                        : points(evaluation) + " " + levels(rating);
            default -> points(evaluation);
        };
    }

    private static Evaluation evaluate(Regulation regulation, Map<String, String> facts) {
        Measurements.Builder measurements = Measurements.builder();
        for (Measure measure : regulation.getMeasures().getMeasures()) {
            Optional.ofNullable(facts.get(measure.id().value()))
                    .filter(value -> !value.equals("missing"))
                    .ifPresent(value -> measurements.put(measurement(measure, value)));
        }
        EvaluationPlan plan = EvaluationPlan.compile(regulation);
        if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            OrgKind first = organizations.scopes().get(0).kind();
            OrgKind kind =
                    Optional.ofNullable(facts.get("kind")).map(OrgKind::of).orElse(first);
            return plan.evaluate(kind, measurements.build(), TraceSink.none());
        }
        Position position = Position.valueOf(facts.getOrDefault("position", "STAFF"));
        return plan.evaluate(position, measurements.build(), TraceSink.none());
    }

    private static Measurement measurement(Measure measure, String value) {
        if (value.equals("nothing")) {
            return Measurement.builder()
                    .measure(measure.id())
                    .status(MeasurementStatus.NOT_EVALUABLE)
                    .build();
        }
        Fraction number = Fraction.parse(value);
        return switch (measure.unit()) {
            case RATIO -> Measurement.of(measure.id(), Ratio.of(number, Fraction.ONE));
            case POINTS -> Measurement.of(measure.id(), Points.of(number));
            case COUNT -> Measurement.of(measure.id(), Amount.of(number));
        };
    }

    /** An item of which the facts are given by name; other names are factors. */
    private static WorkItem item(Map<String, String> given) {
        Map<String, String> facts = new LinkedHashMap<>(given);
        Delivery.Builder delivery = Delivery.builder()
                .source(Ref.of("taskReport", "r-1"))
                .amount(number(facts, "delivered", "10"))
                .lateEvents(Extent.exactly(number(facts, "lateEvents", "0")))
                .workingDaysLate(Extent.exactly(number(facts, "workingDaysLate", "0")));
        Optional.ofNullable(facts.remove("quality"))
                .filter(quality -> !quality.equals("missing"))
                .ifPresent(quality -> delivery.quality(Fraction.parse(quality)));
        WorkItem.Builder item = WorkItem.builder()
                .task(Ref.of("task", "t-1"))
                .coefficient(Fraction.ONE)
                .assigned(number(facts, "assigned", "10"))
                .addDeliveries(delivery.build())
                .beyondRequirement(facts.remove("beyond") != null)
                .latenessExcused(facts.remove("excused") != null);
        Map<FactorId, Fraction> factors = new LinkedHashMap<>();
        facts.forEach((name, value) -> factors.put(FactorId.of(name), Fraction.parse(value)));
        return item.factors(factors).build();
    }

    private static Fraction number(Map<String, String> facts, String name, String unlessGiven) {
        return Fraction.parse(Optional.ofNullable(facts.remove(name)).orElse(unlessGiven));
    }

    private static String number(Measurement counted) {
        return counted.getValue()
                .map(value -> value.toFraction().toString())
                .orElseGet(() -> counted.getLowest().orElseThrow() + " to "
                        + counted.getHighest().orElseThrow());
    }

    private static String answer(Measurement counted) {
        return counted.getValue()
                .map(value -> value.toFraction().signum() > 0 ? "holds" : "fails")
                .orElse("open");
    }

    private static String points(Evaluation evaluation) {
        return switch (evaluation.getStatus()) {
            case SCORED -> evaluation.score().orElseThrow().toString();
            case MISSING ->
                evaluation.getLeast().orElseThrow() + " to "
                        + evaluation.getMost().orElseThrow();
            default -> "no score";
        };
    }

    /** The level; the best and the worst of those possible, if it is open. */
    private static String levels(Rating rating) {
        return rating.getLevel()
                .or(() -> rating.getBestLevel()
                        .filter(best -> rating.getWorstLevel().equals(Optional.of(best))))
                .map(Object::toString)
                .orElseGet(() -> rating.getBestLevel().map(Object::toString).orElse("no level") + " or "
                        + rating.getWorstLevel().map(Object::toString).orElse("no level"));
    }

    /** Where a type is asked for, what stands around it, and the kinds of fragments that show it. */
    static Stream<Arguments> families() {
        String item = "{\"type\": \"ITEMS\", \"id\": \"items\", \"label\": {\"vi\": \"a\", \"en\": \"a\"}, "
                + "\"counted\": {\"per\": \"TASK\", ";
        return Stream.of(
                Arguments.of("applicability", "%s", List.of("applicability")),
                Arguments.of("measures.measures.0", "%s", List.of("measure")),
                Arguments.of("criteria.0.scoring", "%s", List.of("scoring")),
                Arguments.of("scale.bands.0.conditions.0", "%s", List.of("condition")),
                Arguments.of(
                        "exclusions.0",
                        "{\"when\": {\"type\": \"APPLICABLE\", \"measure\": \"onTime\"}, \"effect\": %s}",
                        List.of("exclusion")),
                Arguments.of("measures.measures.0", item + "\"value\": %s}}", List.of("value", "measure")),
                Arguments.of("measures.measures.0", item + "\"filter\": %s}}", List.of("test", "measure")));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("families")
    void everyTypeHasAFragmentAndEveryPropertyIsOnThePage(String place, String around, List<String> kinds) {
        for (String code : oneOf(place, around.formatted("{\"type\": \"?\"}"))) {
            assertThat(fragments()
                            .filter(fragment -> kinds.contains(fragment.kind()))
                            .filter(fragment -> fragment.json().contains("\"type\": \"" + code + "\"")))
                    .as("fragments with the type %s", code)
                    .isNotEmpty();
            assertThat(Fragments.page()).as("type in the text").contains("`" + code + "`");
            for (String property : oneOf(place, around.formatted("{\"type\": \"" + code + "\", \"?\": 1}"))) {
                assertOnThePage(property, code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "measures",
                "measures.workRules",
                "measures.gatheringRules",
                "measures.unitRules",
                "measures.countingStage",
                "criteria.0",
                "total",
                "periodRules",
                "scale",
                "scale.bands.0",
                "quota",
                "levelCap",
                "exclusions.0"
            })
    void everyPropertyIsOnThePage(String place) {
        for (String property : oneOf(place, "{\"?\": 1}")) {
            assertOnThePage(property, place);
        }
    }

    private static void assertOnThePage(String property, String of) {
        assertThat(Fragments.page().contains("`" + property + "`")
                        || Fragments.page().contains("\"" + property + "\": "))
                .as("property %s of %s", property, of)
                .isTrue();
    }

    /** What could stand in a place, as the complaint about something else tells. */
    private static List<String> oneOf(String place, String wrong) {
        ObjectNode host = Fragments.host(place.contains("unitRules"));
        if (place.isEmpty()) {
            host.put("?", 1);
        } else {
            Fragments.put(host, place, wrong);
        }
        CamketJsonException refused =
                catchThrowableOfType(CamketJsonException.class, () -> CamketJson.readRegulation(host.toString()));
        Matcher names = ONE_OF.matcher(String.valueOf(refused.getMessage()));
        assertThat(names.find()).as(refused.getMessage()).isTrue();
        return Arrays.stream(names.group(1).split(", "))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void everyProblemIsOnThePage() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : RegulationProblem.class.getFields()) {
            codes.add(((FindingCode) field.get(null)).code());
        }
        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Fragments.page()).contains("`" + code + "`"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantIsOnThePage(Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            if (!constant.name().equals("UNNECESSARY")) {
                assertThat(Fragments.page()).as(type.getSimpleName()).contains("`" + constant.name() + "`");
            }
        }
    }

    static Stream<Class<? extends Enum<?>>> constants() {
        return Stream.of(
                Comparison.class,
                java.math.RoundingMode.class,
                Basis.class,
                WeightPolicy.class,
                MeanOver.class,
                UnclassifiedPolicy.class,
                LevelOrder.class,
                Condition.Outcome.class,
                Condition.About.class,
                QuotaBase.class,
                QuotaBaseMoment.class,
                QuotaScope.class,
                OverQuotaPolicy.class,
                YearFormula.class,
                MinimumCounting.class,
                UnfinishedMonth.class,
                NotEvaluableMonth.class,
                MidPeriodAttribution.class,
                PeriodType.class,
                AbsenceKind.class,
                LegalClass.class,
                Position.class,
                Stage.class,
                DisciplineGround.class,
                ConclusionKind.class,
                TaskOrigin.class,
                TaskPhase.class,
                MeasureUnit.class,
                WorkCredit.class,
                LatenessModel.class,
                RatioDenominator.class,
                ComponentCap.class,
                ZeroDenominatorPolicy.class,
                LateCompletion.class,
                CompletedMeans.class,
                ExtraWork.class,
                NoStaffPolicy.class,
                TaskTest.class,
                ExceededMeaning.class,
                TaskShareBase.class,
                UnitCause.class,
                TargetCredit.class,
                TargetSelection.class,
                EstimatedTarget.class,
                UnreadableTarget.class,
                ItemPer.class,
                ItemAttribute.class,
                Gathering.class);
    }
}
