// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.camket.architecture.Ban.NEW;
import static io.github.camket.architecture.Ban.all;
import static io.github.camket.architecture.Ban.longerThan;
import static io.github.camket.architecture.Ban.named;
import static io.github.camket.architecture.Ban.only;
import static io.github.camket.architecture.Ban.with;
import static io.github.camket.architecture.Ban.without;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.lang.ArchRule;
import io.github.camket.architecture.violations.DeterministicCalls;
import io.github.camket.architecture.violations.ForbiddenCalls;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.BaseStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps out whatever could make two runs on the same input differ: clock, chance, defaults of the machine, hash order. */
class ForbiddenApiTest {

    private static final List<Ban> BANS = List.of(
            ban(
                    "clock",
                    named("now")
                            .and(target -> target.getOwner().getPackageName().startsWith("java.time")),
                    all(Clock.class),
                    all(InstantSource.class),
                    only(System.class, "currentTimeMillis", "nanoTime"),
                    all(Date.class),
                    all(Calendar.class)),
            ban(
                    "chance",
                    only(Math.class, "random"),
                    only(StrictMath.class, "random"),
                    all(RandomGenerator.class),
                    only(UUID.class, "randomUUID"),
                    only(Collections.class, "shuffle"),
                    only(System.class, "identityHashCode")),
            ban(
                    "default locale",
                    only(Locale.class, "getDefault"),
                    only(String.class, "toLowerCase", "toUpperCase", "format", "formatted")
                            .and(without(Locale.class)),
                    only(Formatter.class, NEW).and(without(Locale.class)),
                    all(Scanner.class),
                    only(PrintStream.class, "printf", "format").and(without(Locale.class)),
                    only(PrintWriter.class, "printf", "format").and(without(Locale.class)),
                    createdWithoutLocale(Format.class),
                    createdWithoutLocale(Collator.class),
                    createdWithoutLocale(BreakIterator.class),
                    createdWithoutLocale(DecimalFormatSymbols.class),
                    createdWithoutLocale(DateFormatSymbols.class),
                    only(MessageFormat.class, "format").and(with(String.class)),
                    only(DateTimeFormatter.class, "ofPattern").and(without(Locale.class)),
                    only(DateTimeFormatter.class, "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime"),
                    only(DateTimeFormatterBuilder.class, "toFormatter").and(without(Locale.class)),
                    only(ResourceBundle.class, "getBundle").and(without(Locale.class))),
            ban("default zone", only(ZoneId.class, "systemDefault"), all(TimeZone.class), all(DateFormat.class)),
            ban(
                    "default charset",
                    only(Charset.class, "defaultCharset"),
                    only(String.class, "getBytes").and(without(Charset.class)),
                    only(String.class, NEW).and(with(byte[].class)).and(without(Charset.class)),
                    createdWithoutCharset(FileReader.class),
                    createdWithoutCharset(FileWriter.class),
                    createdWithoutCharset(InputStreamReader.class),
                    createdWithoutCharset(OutputStreamWriter.class),
                    createdWithoutCharset(PrintStream.class),
                    createdWithoutCharset(PrintWriter.class).and(without(Writer.class)),
                    only(ByteArrayOutputStream.class, "toString").and(without(Charset.class))),
            ban(
                    "the machine's console and line ends",
                    only(System.class, "out", "err", "in", "lineSeparator"),
                    named("printStackTrace").and(without(PrintStream.class, PrintWriter.class))),
            ban(
                    "thread order",
                    named("parallelStream").and(all(Collection.class)),
                    named("parallel").and(all(BaseStream.class))),
            ban(
                    "hash order",
                    only(HashMap.class, NEW),
                    only(HashSet.class, NEW),
                    only(Hashtable.class, NEW),
                    only(IdentityHashMap.class, NEW),
                    only(WeakHashMap.class, NEW),
                    only(ConcurrentHashMap.class, NEW),
                    only(Set.class, "of").and(longerThan(1).or(with(Object[].class))),
                    only(Map.class, "of").and(longerThan(2)),
                    only(Map.class, "ofEntries", "copyOf"),
                    only(Set.class, "copyOf"),
                    only(Collectors.class, "toSet", "toUnmodifiableSet", "toUnmodifiableMap", "toConcurrentMap"),
                    only(Collectors.class, "toMap", "groupingBy", "groupingByConcurrent")
                            .and(without(Supplier.class))));

    private static final ArchRule RULE = classes().should(Ban.respect(BANS));

    @Test
    void sameInputSameOutput() {
        assertThat(CoreClasses.violationsInMain(RULE)).isEmpty();
    }

    @Test
    void everyPlantedCallIsReported() {
        List<String> reports = CoreClasses.violationsIn(RULE, ForbiddenCalls.class);
        List<String> missed = methods(ForbiddenCalls.class)
                .filter(method ->
                        reports.stream().noneMatch(report -> report.contains("ForbiddenCalls." + method + "(")))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void everyBanIsProvedByAPlantedCall() {
        List<String> reports = CoreClasses.violationsIn(RULE, ForbiddenCalls.class);
        assertThat(BANS)
                .allSatisfy(ban -> assertThat(reports)
                        .anySatisfy(report -> assertThat(report).startsWith(ban.reason() + ": ")));
    }

    @Test
    void deterministicCallsAreAllowed() {
        assertThat(CoreClasses.violationsIn(RULE, DeterministicCalls.class)).isEmpty();
    }

    @SafeVarargs
    private static Ban ban(String reason, Predicate<AccessTarget>... targets) {
        Predicate<AccessTarget> any = target -> false;
        for (Predicate<AccessTarget> target : targets) {
            any = any.or(target);
        }
        return new Ban(reason, any);
    }

    private static Predicate<AccessTarget> createdWithoutLocale(Class<?> type) {
        return all(type)
                .and(target -> target.getName().equals(NEW) || target.getName().matches("get\\w*Instance"))
                .and(without(Locale.class, DecimalFormatSymbols.class, DateFormatSymbols.class));
    }

    private static Predicate<AccessTarget> createdWithoutCharset(Class<?> type) {
        return only(type, NEW).and(without(Charset.class, CharsetDecoder.class, CharsetEncoder.class));
    }

    private static Stream<String> methods(Class<?> planted) {
        return Stream.of(planted.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName);
    }
}
