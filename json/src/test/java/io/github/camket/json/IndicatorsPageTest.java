// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Direction;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.OverTime;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the page on indicators name everything there is, and say of it what the code says. */
class IndicatorsPageTest {

    private static final Path DOCS = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("..", "docs");
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 20);

    private static final Map<String, Set<String>> WORDS = Map.of(
            "numbers", Set.of("BOUND", "REACH", "RANGE"),
            "decrease", Set.of("DECREASE"),
            "earlier", Set.of("RELATIVE"));

    /** The rows of the first table of the page below a heading, by their first cell. */
    private static Map<String, List<String>> table(String page, String heading) {
        String section = text(page).split("\n## " + heading + "\n", 2)[1].split("\n## ", 2)[0];
        Map<String, List<String>> rows = new LinkedHashMap<>();
        section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::trim)
                        .toList())
                .forEach(cells -> rows.put(cells.get(0).replace("`", ""), cells));
        return rows;
    }

    // kinds

    @Test
    void everyKindHasItsRowInTheOrderOfTheCode() {
        assertThat(table("indicators.md", "Kinds").keySet().stream().sorted())
                .containsExactlyElementsOf(Stream.of(IndicatorKind.values())
                        .map(Enum::name)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aKindHasTheDirectionAndTheRulesThatItsRowSays(IndicatorKind kind) {
        List<String> row = row(kind);
        assertThat(row.get(6)).isEqualTo(code(kind.getDirection().name()));
        List<String> overTime = new ArrayList<>(List.of(code(kind.getOverTime().name())));
        kind.getOverTimeChoices().stream()
                .filter(choice -> choice != kind.getOverTime())
                .map(OverTime::name)
                .map(IndicatorsPageTest::code)
                .forEach(overTime::add);
        assertThat(row.get(7)).isEqualTo(String.join(", ", overTime));
        assertThat(row.get(8)).isEqualTo(code(kind.getAcrossUnits().name()));
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aKindCanBeAskedForWhatItsRowSaysAndForNothingElse(IndicatorKind kind) {
        Set<String> told = new TreeSet<>();
        for (String word : row(kind).get(4).split(", ")) {
            told.addAll(WORDS.getOrDefault(word, Set.of(word.replace("`", ""))));
        }
        Set<String> fitting = new TreeSet<>();
        forms().forEach((name, form) -> {
            if (fits(kind, form)) {
                fitting.add(name);
            }
        });
        assertThat(told).isEqualTo(fitting);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aKindCanBeExceededWhereItsRowSaysSo(IndicatorKind kind) {
        String asked = row(kind).get(4);
        String expected = asked.contains("ALL_OF")
                ? "parameter"
                : asked.matches("`(NO_CASE|HOLDS|DELIVERED|COMPOSED)`") ? "no" : "yes";
        assertThat(row(kind).get(5)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void aKindTakesTheShapesThatItsRowNames(IndicatorKind kind) {
        Set<String> told = Stream.of(row(kind).get(2).split("[^A-Z_]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(shapesOf(kind));
    }

    private static Set<String> shapesOf(IndicatorKind kind) {
        return samples(IndicatorReading.class, reading -> Optional.of(reading.getValue())).values().stream()
                .filter(reading -> !(reading.getValue() instanceof ReadingValue.None))
                .filter(reading -> judge(kind, new Requirement.NoCase(), List.of(reading)).getFindings().stream()
                        .noneMatch(finding -> finding.code().equals(TargetJudge.READING_OF_ANOTHER_KIND)))
                .map(reading -> nameOf(reading.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // requirements

    @Test
    void everyFormOfARequirementHasItsRow() {
        Set<String> told = table("indicators.md", "What is asked").keySet().stream()
                .map(cell -> cell.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(new TreeSet<>(forms().keySet()));
        assertThat(forms()).hasSize(Requirement.class.getPermittedSubclasses().length);
        for (Operator operator : Operator.values()) {
            assertThat(table("indicators.md", "What is asked")).containsKey("BOUND " + operator);
        }
    }

    @Test
    void theFilesNameEveryFormAndEveryShape() {
        String page = text("json-ledger.md");
        assertThat(forms().keySet())
                .allSatisfy(form -> assertThat(page).containsPattern("\\| `requirement` \\|[^|]*`" + form + "`"));
        Set<String> shapes = samples(IndicatorReading.class, reading -> Optional.of(reading.getValue()))
                .keySet();
        assertThat(shapes)
                .hasSize(ReadingValue.class.getPermittedSubclasses().length)
                .allSatisfy(shape -> assertThat(page).containsPattern("\\| `value` \\| `" + shape + "` \\|"));
    }

    @Test
    void everyStatusAndEveryDirectionIsExplained() {
        String page = text("indicators.md");
        for (TargetStatus status : TargetStatus.values()) {
            assertThat(page).contains("`" + status + "`");
        }
        for (Direction direction : Direction.values()) {
            assertThat(page).contains("`" + direction + "`");
        }
    }

    /** One requirement of each form, by its name in the files: those of the shared ledger. */
    private static Map<String, Requirement> forms() {
        Map<String, Requirement> forms = new TreeMap<>();
        samples(Target.class, Target::getRequirement)
                .forEach((name, target) ->
                        forms.put(name, target.getRequirement().orElseThrow()));
        return forms;
    }

    /** One fact of the shared ledger for each form or shape. */
    private static <F extends Fact> Map<String, F> samples(Class<F> type, Function<F, Optional<?>> form) {
        Map<String, F> samples = new TreeMap<>();
        SmallAgency.ledger().knownOn(KNOWN).getFacts(type).stream()
                .filter(fact -> fact.getRef().id().startsWith("k"))
                .forEach(fact -> form.apply(fact).ifPresent(value -> samples.putIfAbsent(nameOf(value), fact)));
        return samples;
    }

    /** The name of a form or a shape in the files. */
    private static String nameOf(Object form) {
        return form.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT)
                .replace("UNITS_MEETING", "UNITS");
    }

    private static boolean fits(IndicatorKind kind, Requirement requirement) {
        return judge(kind, requirement, List.of()).getStatus() != TargetStatus.UNREADABLE;
    }

    /** A target of an indicator of the kind, with these readings of it, in the shared ledger. */
    private static TargetResult judge(IndicatorKind kind, Requirement requirement, List<IndicatorReading> readings) {
        IndicatorId id = IndicatorId.of("x");
        Indicator.Builder indicator =
                Indicator.builder().id(id).name("Mẫu").kind(kind).unitOfMeasure("đơn vị");
        if (kind == IndicatorKind.ORDINAL) {
            indicator.addScale("HTNV", "HTTNV", "HTXSNV");
        }
        if (kind == IndicatorKind.COMPOUND) {
            indicator.addMeasures(IndicatorId.of("ki-count"), IndicatorId.of("ki-score"));
        }
        Ledger shared = SmallAgency.ledger();
        Target target = ((Target) shared.knownOn(KNOWN)
                        .find(TargetId.of("kt-count").toRef())
                        .orElseThrow())
                .withId(TargetId.of("x"))
                .withIndicator(id)
                .withRequirement(requirement);
        List<LedgerEntry> entries = new ArrayList<>(shared.getEntries());
        entries.add(new LedgerEntry.Recorded(KNOWN, indicator.build()));
        entries.add(new LedgerEntry.Recorded(KNOWN, target));
        readings.forEach(reading -> entries.add(new LedgerEntry.Recorded(
                KNOWN,
                reading.withId(FactId.of("x"))
                        .withIndicator(id)
                        .withPeriod(target.getPeriod())
                        .withAsOf(target.getDueOn()))));
        return TargetJudge.of(Ledger.of(entries).knownOn(KNOWN)).judge(target);
    }

    private static List<String> row(IndicatorKind kind) {
        return table("indicators.md", "Kinds").get(kind.name());
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String text(String page) {
        try {
            return Files.readString(DOCS.resolve(page), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
