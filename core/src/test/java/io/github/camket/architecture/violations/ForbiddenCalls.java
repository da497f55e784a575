// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Calendar;
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
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One forbidden call in each method. Never run: only its class file is read. */
public class ForbiddenCalls {

    LocalDate today() {
        return LocalDate.now();
    }

    LocalDate todayThere() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    Supplier<LocalDate> todayByReference() {
        return LocalDate::now;
    }

    Supplier<Instant> instantInLambda() {
        return () -> Instant.now();
    }

    Year year() {
        return Year.now();
    }

    ZonedDateTime zoned() {
        return ZonedDateTime.now();
    }

    ThaiBuddhistDate otherChronology() {
        return ThaiBuddhistDate.now();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    long nanos() {
        return System.nanoTime();
    }

    Date date() {
        return new Date();
    }

    Calendar calendar() {
        return Calendar.getInstance();
    }

    int chance() {
        return (int) Math.random();
    }

    Random random() {
        return new Random(1);
    }

    Random secure() {
        return new SecureRandom();
    }

    int perThread() {
        return ThreadLocalRandom.current().nextInt();
    }

    UUID uuid() {
        return UUID.randomUUID();
    }

    void shuffled(List<String> list) {
        Collections.shuffle(list);
    }

    int identity() {
        return System.identityHashCode(this);
    }

    Locale locale() {
        return Locale.getDefault();
    }

    String lower(String text) {
        return text.toLowerCase();
    }

    Function<String, String> upperByReference() {
        return String::toUpperCase;
    }

    String format(String text) {
        return String.format("%s", text);
    }

    String formatted(String text) {
        return "%s".formatted(text);
    }

    Formatter formatter() {
        return new Formatter();
    }

    Scanner scanner(String text) {
        return new Scanner(text);
    }

    PrintWriter printed(PrintWriter out) {
        return out.printf("%s", "");
    }

    NumberFormat decimal() {
        return new DecimalFormat("0.0");
    }

    NumberFormat number() {
        return NumberFormat.getInstance();
    }

    NumberFormat percent() {
        return NumberFormat.getPercentInstance();
    }

    DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance();
    }

    MessageFormat message() {
        return new MessageFormat("{0}");
    }

    String messageText() {
        return MessageFormat.format("{0}", 1);
    }

    Collator collator() {
        return Collator.getInstance();
    }

    BreakIterator words() {
        return BreakIterator.getWordInstance();
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("MMMM");
    }

    DateTimeFormatter localized() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
    }

    DateTimeFormatter built() {
        return new DateTimeFormatterBuilder().toFormatter();
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages");
    }

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    TimeZone timeZone() {
        return TimeZone.getDefault();
    }

    SimpleDateFormat dateFormat() {
        return new SimpleDateFormat("yyyy", Locale.ROOT);
    }

    Charset charset() {
        return Charset.defaultCharset();
    }

    byte[] bytes(String text) {
        return text.getBytes();
    }

    String text(byte[] bytes) {
        return new String(bytes);
    }

    String partOfText(byte[] bytes) {
        return new String(bytes, 0, 1);
    }

    Reader fileReader() throws IOException {
        return new FileReader("a");
    }

    Writer fileWriter() throws IOException {
        return new FileWriter("a");
    }

    Reader reader(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes));
    }

    Writer writer(ByteArrayOutputStream out) {
        return new OutputStreamWriter(out);
    }

    PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out);
    }

    Writer printWriter(ByteArrayOutputStream out) {
        return new PrintWriter(out);
    }

    String collected(ByteArrayOutputStream out) {
        return out.toString();
    }

    void printed() {
        System.out.println();
    }

    void printedAsError() {
        System.err.println();
    }

    void stackTrace(Exception e) {
        e.printStackTrace();
    }

    String lineEnd() {
        return System.lineSeparator();
    }

    Stream<String> parallelStream(ArrayList<String> list) {
        return list.parallelStream();
    }

    IntStream parallel() {
        return IntStream.range(0, 1).parallel();
    }

    Map<String, String> hashMap() {
        return new HashMap<>();
    }

    Supplier<Map<String, String>> hashMapByReference() {
        return HashMap::new;
    }

    Set<String> hashSet() {
        return new HashSet<>();
    }

    Map<String, String> hashtable() {
        return new Hashtable<>();
    }

    Map<String, String> identityMap() {
        return new IdentityHashMap<>();
    }

    Map<String, String> weakMap() {
        return new WeakHashMap<>();
    }

    Map<String, String> concurrentMap() {
        return new ConcurrentHashMap<>();
    }

    Set<String> setOfTwo() {
        return Set.of("a", "b");
    }

    Set<String> setOfArray(String[] array) {
        return Set.of(array);
    }

    Set<String> setCopy(List<String> list) {
        return Set.copyOf(list);
    }

    Map<String, String> mapOfTwo() {
        return Map.of("a", "a", "b", "b");
    }

    Map<String, String> mapOfEntries() {
        return Map.ofEntries(Map.entry("a", "b"));
    }

    Map<String, String> mapCopy(Map<String, String> map) {
        return Map.copyOf(map);
    }

    Set<String> toSet(Stream<String> stream) {
        return stream.collect(Collectors.toSet());
    }

    Map<String, String> toMap(Stream<String> stream) {
        return stream.collect(Collectors.toMap(s -> s, s -> s));
    }

    Map<String, List<String>> grouped(Stream<String> stream) {
        return stream.collect(Collectors.groupingBy(s -> s));
    }
}
