// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.json.IndicatorRows.Example;
import io.github.camket.json.IndicatorRows.Published;
import io.github.camket.json.IndicatorRows.Row;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty indicators as they were published: each is written as JSON, read, judged and told as its words say. */
class PublishedIndicatorsTest {

    /** What the operators of the table are read as. */
    private static final Map<String, Set<String>> READ_AS = Map.ofEntries(
            Map.entry(">=", Set.of("AT_LEAST", "AT_LEAST_STEP", "AT_LEAST AT_LEAST")),
            Map.entry("range", Set.of("RANGE")),
            Map.entry(">= range", Set.of("RANGE")),
            Map.entry("~", Set.of("ABOUT, as a floor")),
            Map.entry("~ (treated as ceiling)", Set.of("ABOUT, as a ceiling")),
            Map.entry("~ (lower is better)", Set.of("ABOUT, as a ceiling")),
            Map.entry("< (strict)", Set.of("BELOW")),
            Map.entry("> (strict)", Set.of("ABOVE", "DECREASE ABOVE")),
            Map.entry("range of decrease", Set.of("DECREASE RANGE", "DECREASE RANGE; DECREASE RANGE; DECREASE RANGE")),
            Map.entry("= (read as >=)", Set.of("STATED, as a floor")),
            Map.entry("=", Set.of("STATED, as a floor", "DECREASE STATED", "COMPOSED", "HOLDS")),
            Map.entry("> ; >=", Set.of("ABOVE; AT_LEAST")),
            Map.entry(">= ; > ; =", Set.of("AT_LEAST; ABOVE; EQUAL")),
            Map.entry("done", Set.of("DELIVERED")),
            Map.entry("= 0", Set.of("NO_CASE", "EQUAL")),
            Map.entry("<= previous", Set.of("RELATIVE AT_MOST")),
            Map.entry("<= 10", Set.of("AT_MOST")),
            Map.entry(">= 100 at year end", Set.of("AT_LEAST")),
            Map.entry("can exceed 100", Set.of("AT_LEAST")),
            Map.entry("rank <=", Set.of("RELATIVE AT_MOST RELATIVE AT_LEAST")),
            Map.entry("group", Set.of("RELATIVE AT_MOST RELATIVE AT_LEAST")));

    static Stream<Row> rows() {
        return IndicatorRows.rows().stream();
    }

    static Stream<Example> examples() {
        return IndicatorRows.examples();
    }

    // the data

    @Test
    void everyPublishedRowIsExpressedOnceAndInItsOrder() {
        assertThat(IndicatorRows.published()).hasSize(40);
        assertThat(rows().map(Row::published)).containsExactlyElementsOf(IndicatorRows.published());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowKeepsItsWordsItsNameAndItsUnit(Row row) {
        Snapshot known = knownOn(
                row.examples().stream().filter(Example::isPossible).findFirst().orElseThrow());
        Published published = row.published();
        for (JsonNode data : row.targets()) {
            Target target = known.getFacts(Target.class).stream()
                    .filter(each -> each.getId().value().equals(data.get("id").textValue()))
                    .findFirst()
                    .orElseThrow();
            boolean ours = data.path("ours").booleanValue();
            assertThat(target.getWords().equals(published.words())).isNotEqualTo(ours);
            assertThat(indicator(known, target.getIndicator()).getName()).isEqualTo(published.name());
        }
        Set<String> units = new LinkedHashSet<>();
        known.getFacts(Indicator.class).stream()
                .filter(each -> each.getMeasures().isEmpty())
                .sorted((one, other) -> order(row, one) - order(row, other))
                .forEach(each -> units.add(each.getUnitOfMeasure()));
        assertThat(String.join("; ", units).equals(published.unit())
                        || row.data().has("unit"))
                .as("%s is %s", published.unit(), units)
                .isTrue();
    }

    private static int order(Row row, Indicator indicator) {
        List<String> ids = row.indicators().stream()
                .map(each -> each.get("id").textValue())
                .toList();
        return ids.indexOf(indicator.getId().value());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsOperatorIsReadAsTheTableOfWordsSays(Row row) {
        Snapshot known = knownOn(
                row.examples().stream().filter(Example::isPossible).findFirst().orElseThrow());
        String operators = known.getFacts(Target.class).stream()
                .map(target -> operator(target.getRequirement().orElseThrow(), indicator(known, target.getIndicator())))
                .collect(Collectors.joining(" "));
        assertThat(READ_AS.get(row.published().direction())).contains(operators);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsBoundsAreThoseOfTheTable(Row row) {
        Snapshot known = knownOn(
                row.examples().stream().filter(Example::isPossible).findFirst().orElseThrow());
        Set<String> bounds = new LinkedHashSet<>();
        known.getFacts(Target.class)
                .forEach(target -> addBounds(
                        target.getRequirement().orElseThrow(), indicator(known, target.getIndicator()), known, bounds));
        assertThat(bounds).containsExactlyInAnyOrderElementsOf(expectedBounds(row));
        assertThat(row.data().has("bounds"))
                .as("another bound than the table has its reason")
                .isEqualTo(row.data().has("because"));
    }

    private static Set<String> expectedBounds(Row row) {
        Set<String> bounds = new LinkedHashSet<>();
        String text = row.data().has("bounds")
                ? row.data().get("bounds").textValue()
                : row.published().low() + " " + row.published().high();
        for (String bound : text.split("[ ;]+")) {
            if (bound.contains("/")) {
                // A fraction of counts is a share already.
                bounds.add(Fraction.parse(bound).times(100).toString());
            } else if (bound.matches("[0-9.]+")) {
                bounds.add(Fraction.parse(bound).toString());
            } else if (!bound.isEmpty()) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itHasReadingsPastAtAndShortOfWhatIsAsked(Row row) {
        assertThat(row.examples()).extracting(Example::place).contains("ABOVE", "AT", "BELOW");
        assertThat(row.examples().stream().filter(example -> !example.isPossible()))
                .allSatisfy(example -> {
                    assertThat(example.place()).isEqualTo("ABOVE");
                    assertThat(example.data().get("because").textValue()).isNotBlank();
                });
    }

    @Test
    void nothingIsPastWhatCanOnlyBeMetOrMissed() {
        assertThat(rows().filter(row -> !row.examples().get(0).isPossible())
                        .map(row -> row.published().id()))
                .containsExactly("IND-17", "IND-38", "IND-45", "IND-46", "IND-50");
    }

    // what becomes of it

    @ParameterizedTest
    @MethodSource("examples")
    void itIsJudgedAsItsWordsSay(Example example) {
        Map<String, String> expected = new TreeMap<>();
        example.data()
                .get("outcomes")
                .properties()
                .forEach(each -> expected.put(each.getKey(), each.getValue().textValue()));
        Map<String, String> found = new TreeMap<>();
        for (TargetResult result : judged(example)) {
            found.put(
                    result.getTarget().getId().value(),
                    result.getOutcome().map(Enum::name).orElse("none, " + result.getStatus()));
            boolean due = example.asOf().equals("2025-12-31");
            assertThat(result.getStatus()).isEqualTo(due ? TargetStatus.JUDGED : TargetStatus.PROVISIONAL);
            assertThat(result.getFindings()).isEmpty();
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itIsTheSameLedgerAfterWritingAndReading(Example example) {
        Ledger ledger = CamketJson.readLedger(example.ledger());
        for (Readers reader : Readers.values()) {
            assertThat(reader.ledger(CamketJson.writeLedger(ledger)).getEntries())
                    .as(reader.name())
                    .isEqualTo(ledger.getEntries());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsShownOfItIsExpected(Example example) {
        CommitmentWording wording = CommitmentWording.in(Language.VIETNAMESE);
        for (TargetResult result : judged(example)) {
            String words = wording.result(result);
            String shown = example.data()
                    .path("shown")
                    .path(result.getTarget().getId().value())
                    .asText(" – ");
            assertThat(words).contains(shown);
            String progress = example.data()
                    .path("progress")
                    .path(result.getTarget().getId().value())
                    .asText("");
            if (!progress.isEmpty()) {
                assertThat(result.getProgress().map(Ratio::toFraction)).contains(Fraction.parse(progress));
            }
        }
    }

    @Test
    void theCountsOfAFractionAreKeptAsTheyWereGiven() {
        for (String kept : List.of("IND-56 103/87", "IND-34 4/9", "IND-34 3/9")) {
            String id = kept.substring(0, 6);
            assertThat(examples()
                            .filter(example -> example.row().published().id().equals(id))
                            .flatMap(example -> judged(example).stream())
                            .flatMap(result -> result.getReading().stream())
                            .map(reading -> ((ReadingValue.Share) reading.getValue())
                                    .ratio()
                                    .toString()))
                    .as(id)
                    .contains(kept.substring(7));
        }
    }

    @Test
    void oneFigureIsHeldAgainstTwoTargets() {
        Example one = examples()
                .filter(example -> example.toString().equals("IND-67 ABOVE"))
                .findFirst()
                .orElseThrow();
        List<TargetResult> results = judged(one);
        assertThat(results).hasSize(2);
        assertThat(results.stream().map(TargetResult::getReading).distinct()).hasSize(1);
    }

    @Test
    void everyKindButThoseThatCountNamesOccurs() {
        Set<IndicatorKind> kinds = new LinkedHashSet<>();
        examples()
                .forEach(example -> knownOn(example)
                        .getFacts(Indicator.class)
                        .forEach(indicator -> kinds.add(indicator.getKind())));
        List<IndicatorKind> all = new ArrayList<>(List.of(IndicatorKind.values()));
        all.removeAll(List.of(IndicatorKind.PRODUCTS_WITH_EVIDENCE, IndicatorKind.SUBORDINATE_UNITS));
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(all);
    }

    // how requirements are told

    private static String operator(Requirement requirement, Indicator indicator) {
        if (requirement instanceof Requirement.Bound bound) {
            return bound.operator().name();
        }
        if (requirement instanceof Requirement.Reach reach) {
            return reach.precision()
                    + (indicator.getDirection() == Direction.LESS_IS_BETTER ? ", as a ceiling" : ", as a floor");
        }
        if (requirement instanceof Requirement.Decrease decrease) {
            return "DECREASE "
                    + (decrease.by() instanceof Requirement.Reach reach
                            ? reach.precision().name()
                            : operator(decrease.by(), indicator));
        }
        if (requirement instanceof Requirement.Relative relative) {
            return "RELATIVE " + relative.operator();
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.measures().stream()
                    .map(measure -> operator(measure.requirement(), indicator))
                    .collect(Collectors.joining("; "));
        }
        return requirement
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static void addBounds(Requirement requirement, Indicator indicator, Snapshot known, Set<String> bounds) {
        if (requirement instanceof Requirement.Bound bound) {
            bounds.add(text(bound.value(), indicator));
        } else if (requirement instanceof Requirement.Reach reach) {
            bounds.add(text(reach.value(), indicator));
        } else if (requirement instanceof Requirement.Range range) {
            bounds.add(text(range.low(), indicator));
            bounds.add(text(range.high(), indicator));
        } else if (requirement instanceof Requirement.Decrease decrease) {
            addBounds(decrease.by(), indicator, known, bounds);
        } else if (requirement instanceof Requirement.AllOf all) {
            all.measures()
                    .forEach(measure ->
                            addBounds(measure.requirement(), indicator(known, measure.indicator()), known, bounds));
        } else if (requirement instanceof Requirement.Composed composed) {
            composed.parts().forEach(part -> bounds.add(part.share().times(100).toString()));
        } else if (requirement instanceof Requirement.AtLeastStep step) {
            bounds.add(step.step());
        } else if (requirement instanceof Requirement.NoCase) {
            bounds.add("0");
        } else if (requirement instanceof Requirement.Relative && indicator.getKind() == IndicatorKind.SHARE) {
            bounds.add("prev");
        }
    }

    private static String text(Fraction value, Indicator indicator) {
        return (indicator.getKind().isShare() ? value.times(100) : value).toString();
    }

    private static Indicator indicator(Snapshot known, IndicatorId id) {
        return (Indicator) known.find(id.toRef()).orElseThrow();
    }

    private static Snapshot knownOn(Example example) {
        return CamketJson.readLedger(example.ledger()).knownOn(LocalDate.parse(example.asOf()));
    }

    private static List<TargetResult> judged(Example example) {
        return TargetJudge.of(knownOn(example)).judgeAll();
    }
}
