// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Source;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.Wording;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.LevelOrder;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.StatedParameter;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes one page for each instrument out of its data: what each article became, parameters, and what is absent. */
final class LawPages {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "335/2025/NĐ-CP", "decree-335.md",
            "90/2020/NĐ-CP", "decree-90.md",
            "124-QĐ/TW", "party-regulation-124.md",
            "366-QĐ/TW", "party-regulation-366.md",
            "96-QĐ/TW", "party-regulation-96.md",
            "21-HD/BTCTW", "party-guidance-21.md"));

    static final String NOTHING = "—";

    private final Instrument instrument;
    private final StringBuilder page = new StringBuilder();
    private final Map<String, Set<String>> became = new LinkedHashMap<>();

    private LawPages(Instrument instrument) {
        this.instrument = instrument;
    }

    /** All pages by the name of their file. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        for (Instrument instrument : Instruments.all()) {
            pages.put(FILES.get(instrument.number()), new LawPages(instrument).write());
        }
        pages.put("README.md", index());
        return pages;
    }

    private static String index() {
        StringBuilder index = new StringBuilder("""
                # The law as shipped

                One page for each instrument, written out of the data of the library: the levels in Vietnamese and English, each with its whole condition and what each exclusion
                does; what each article became, the parameters with their defaults and what they rest on, and what is absent. Do not edit them. A test fails with the difference if a page is stale; this writes them again:

                ```
                mvn -pl core test -Dtest=LawPagesTest -Dcamket.law.write=true -Dsurefire.failIfNoSpecifiedTests=false
                ```

                | instrument | issued | lines without text |
                | --- | --- | --- |
                """);
        for (Instrument instrument : Instruments.all()) {
            index.append("| [")
                    .append(instrument.number())
                    .append("](")
                    .append(FILES.get(instrument.number()))
                    .append(") ")
                    .append(LevelText.both(instrument.title()))
                    .append(" | ")
                    .append(instrument.issued())
                    .append(" | ")
                    .append(instrument.isPartial() ? "yes: partial" : "none")
                    .append(" |\n");
        }
        index.append("""

                ## Which one governs

                `Regulations.inForce(SubjectClass, day)` gives the official regulations that govern facts of a day, never of the day of the computation, and says what is
                wanting. The rules of the State and of the Party apply side by side; each has its own classes.

                `Regulations.inForce(SubjectClass, period)` gives those that govern every day of a period. Where the rules change within it there is none, with the gap
                `RULES_CHANGED_WITHIN_PERIOD` and the days of the change: of the shipped regulations none rates a year in which it begins or ends, such as 2023 and 2025 under
                the rules of the Party, or 2023 under those of the State. Which rules apply then is for the competent authority. `InForceExplainer` says it in words.

                | gap | meaning |
                | --- | --- |
                """);
        for (LegalGap gap : LegalGap.values()) {
            index.append("| `")
                    .append(gap)
                    .append("` | ")
                    .append(LevelText.both(gap.words()))
                    .append(" |\n");
        }
        index.append("""

                ## Partial instruments

                A line whose words are not available is not shipped. It stands in its place as an `ABSENT` condition, which no fact decides: a level that it could change
                is never given in silence. The rating is `INCOMPLETE`, with the best and the worst level that remain possible and one `ABSENT_LINE` for each such line. A
                decision on discipline, whose text is available, settles the level all the same. Whoever answers for what such a line says supplies it in its place with an
                overlay ([`lines`](../overlay.md#what-an-overlay-can-do)); the regulation with the overlay is not official.

                ## Citations

                `CitationIndex` has the articles, clauses and points that are known; a test looks up every citation of the shipped regulations, procedures, votes and uses there.
                `CitationChecker` looks at the citations of an application's own regulations and overlays, and at mistakes that go round, and says what is right.
                """);
        return index.toString();
    }

    private String write() {
        gather();
        page.append("# ")
                .append(instrument.number())
                .append("\n\n")
                .append(instrument.title().en())
                .append(" (")
                .append(instrument.title().vi())
                .append(").\n")
                .append("Ban hành — issued ")
                .append(instrument.issued())
                .append("; có hiệu lực — in force ")
                .append(instrument
                        .validity()
                        .getFrom()
                        .map(day -> "từ — from " + day)
                        .orElse(""))
                .append(instrument
                        .validity()
                        .getTo()
                        .map(day -> ", đến trước — until before " + day)
                        .orElse(""))
                .append(".\n\n");
        instrument
                .relations()
                .forEach(relation ->
                        page.append("- ").append(LevelText.both(relation)).append(".\n"));
        if (!instrument.relations().isEmpty()) {
            page.append('\n');
        }
        page.append(
                instrument.isPartial()
                        ? "**Chưa đầy đủ — partial**: một số dòng chưa có nguyên văn, nêu ở dưới — lines are not available as text; they are named below.\n\n"
                        : "Không thiếu nguyên văn của dòng nào có thể làm thay đổi mức xếp loại — nothing that could change a level is without text.\n\n");
        instrument.regulations().forEach(this::levels);
        articles();
        absent();
        left();
        readings();
        instrument.regulations().forEach(this::parameters);
        page.append("Written by `LawPages`; see [README.md](README.md).\n");
        return page.toString();
    }

    /** The levels whole, for those who read the law and not the data. */
    private void levels(Regulation regulation) {
        LevelText words = new LevelText(regulation, LawPages::place);
        page.append("## Các mức — levels of `")
                .append(regulation.getId())
                .append("`\n\n")
                .append(LevelText.both(regulation.getTitle()))
                .append(".\n\n")
                .append(sameBefore(regulation, Regulation::getScale)
                        .map(same -> "- Các mức như — levels as of `" + same.getId() + "`.\n")
                        .orElseGet(words::bands))
                .append(words.exclusions())
                .append('\n');
        regulation
                .getScale()
                .levelOrder()
                .filter(order -> order.value() == LevelOrder.LOWEST_FIRST)
                .ifPresent(order -> page.append(
                                "Xét mức thấp nhất trước, sau đó từ mức cao nhất xuống (cách hiểu của thư viện) — the lowest level is looked at first, then")
                        .append(" from the highest down (our reading).\n\n"));
    }

    private void articles() {
        page.append("## Articles\n\n| place | about | became |\n| --- | --- | --- |\n");
        Set<String> shown = new LinkedHashSet<>();
        for (CitationIndex.Entry entry : instrument.articles()) {
            String place = place(entry.citation());
            page.append("| ")
                    .append(place)
                    .append(" | ")
                    .append(entry.title().map(LevelText::both).orElse(""))
                    .append(" | ")
                    .append(String.join("; ", becameOf(place)))
                    .append(" |\n");
            shown.add(place);
        }
        became.keySet().removeAll(shown);
        became.forEach((place, lines) -> page.append("| ")
                .append(place)
                .append(" | | ")
                .append(String.join("; ", lines))
                .append(" |\n"));
        page.append('\n');
    }

    /** What a place became; of one that only its parts or the place around it hold, where to look. */
    private Set<String> becameOf(String place) {
        if (became.containsKey(place)) {
            return became.get(place);
        }
        if (became.keySet().stream().anyMatch(other -> other.startsWith(place) && isPart(other, place))) {
            return Set.of("see its parts");
        }
        return became.keySet().stream()
                .filter(other -> place.startsWith(other) && isPart(place, other))
                .max(Comparator.comparingInt(String::length))
                .map(other -> Set.of("with " + other))
                .orElse(Set.of(NOTHING));
    }

    /** Whether the rest is a clause or a point, and not another digit of the number. */
    private static boolean isPart(String place, String of) {
        return !Character.isDigit(place.charAt(of.length()));
    }

    private void absent() {
        List<AbsentLine> lines = instrument.absentLines();
        if (lines.isEmpty()) {
            return;
        }
        page.append(
                "## Lines without text\n\n| place | what depends on it | about | known |\n| --- | --- | --- | --- |\n");
        for (AbsentLine line : lines) {
            page.append("| ")
                    .append(place(line.line().source()))
                    .append(" | ")
                    .append(dependsOn(line))
                    .append(" | ")
                    .append(LevelText.both(line.line().line()))
                    .append(" | ")
                    .append(LevelText.known(line.line().known()))
                    .append(" |\n");
        }
        page.append('\n');
    }

    /** The level that needs the line, or what the exclusion does that it belongs to. */
    private String dependsOn(AbsentLine line) {
        for (Regulation regulation : instrument.regulations()) {
            for (Exclusion exclusion : regulation.getExclusions()) {
                if (holds(exclusion.when(), line.line())) {
                    return effect(exclusion.effect());
                }
            }
        }
        return line.level().map(level -> "level `" + level + "`").orElse("");
    }

    private static boolean holds(Condition condition, Condition.Absent line) {
        return condition.equals(line) || condition.parts().stream().anyMatch(part -> holds(part, line));
    }

    private static String effect(Effect effect) {
        if (effect instanceof Effect.Forced forced) {
            return "forced `" + forced.level() + "`";
        }
        return effect instanceof Effect.AtBest atBest
                ? "at best `" + atBest.level() + "`"
                : ((Effect.Lowered) effect).steps() + " lower";
    }

    private void left() {
        if (left(false).isEmpty()) {
            return;
        }
        page.append("## Not in a regulation\n\n| place | line | why |\n| --- | --- | --- |\n");
        for (InstrumentLine line : left(false)) {
            page.append("| ")
                    .append(place(line.source()))
                    .append(" | ")
                    .append(LevelText.both(line.line()))
                    .append(" | ")
                    .append(reason(line.reason()))
                    .append(" |\n");
        }
        page.append('\n');
    }

    static String reason(InstrumentLine.Reason reason) {
        return switch (reason) {
            case SECONDARY -> LevelText.known(Confidence.SECONDARY);
            case UNVERIFIED -> LevelText.known(Confidence.UNVERIFIED);
            case READING -> throw new IllegalArgumentException("reason must not be a reading: " + reason);
            case NOT_COMPUTED ->
                "có nguyên văn, thư viện không tính — available as text, not computed here (`NOT_COMPUTED`)";
        };
    }

    /** An earlier one on the page that has the same of something, so that it stands there once. */
    private Optional<Regulation> sameBefore(Regulation regulation, Function<Regulation, ?> of) {
        return instrument.regulations().stream()
                .takeWhile(one -> !one.equals(regulation))
                .filter(one -> of.apply(one).equals(of.apply(regulation)))
                .findFirst();
    }

    private void readings() {
        if (left(true).isEmpty()) {
            return;
        }
        page.append(
                "## Where the words are silent\n\nCách hiểu của thư viện, ngoài các tham số dưới đây — our readings, besides the parameters below.\n\n| place | reading |\n| --- | --- |\n");
        for (InstrumentLine line : left(true)) {
            page.append("| ")
                    .append(place(line.source()))
                    .append(" | ")
                    .append(LevelText.both(line.line()))
                    .append(" |\n");
        }
        page.append('\n');
    }

    private List<InstrumentLine> left(boolean readings) {
        return instrument.left().stream()
                .filter(line -> (line.reason() == InstrumentLine.Reason.READING) == readings)
                .toList();
    }

    private void parameters(Regulation regulation) {
        Optional<Regulation> same = sameBefore(regulation, Regulation::statedParameters);
        if (same.isPresent()) {
            page.append("Các tham số của — the parameters of `")
                    .append(regulation.getId())
                    .append("`: như — as those of `")
                    .append(same.get().getId())
                    .append("`.\n\n");
            return;
        }
        page.append("## Parameters of `")
                .append(regulation.getId())
                .append("`\n\n")
                .append(LevelText.both(regulation.getTitle()))
                .append(
                        ".\n\n| parameter | default | in words | bằng lời | basis | place |\n| --- | --- | --- | --- | --- | --- |\n");
        Wording english = Wording.of(Language.ENGLISH, regulation);
        Wording vietnamese = Wording.of(Language.VIETNAMESE, regulation);
        regulation.statedParameters().forEach(stated -> row(stated, english.choice(stated), vietnamese.choice(stated)));
        page.append('\n');
    }

    private void row(StatedParameter stated, String english, String vietnamese) {
        Parameter<?> parameter = stated.parameter();
        page.append("| `")
                .append(stated.name())
                .append("` | `")
                .append(parameter.value())
                .append("` | ")
                .append(english)
                .append(" | ")
                .append(vietnamese)
                .append(" | ")
                .append(parameter.basis() == Basis.READING ? "our reading" : "the text")
                .append(" | ")
                .append(place(parameter.source()))
                .append(" |\n");
    }

    private void gather() {
        instrument.regulations().forEach(this::gather);
        if (instrument.number().equals(Decree335.INSTRUMENT)) {
            Decree335Procedure.people().all().forEach(one -> add(one.source(), "procedure `" + one.name() + "`"));
            Decree335Procedure.organizations()
                    .all()
                    .forEach(one -> add(one.source(), "procedure `" + one.name() + "`"));
            Decree335.useOfResults()
                    .getLines()
                    .forEach(line -> add(line.source(), "consequence to consider: " + line.id()));
            Decree335.useOfResults().getUses().forEach(use -> add(use.source(), "use of results of a " + use.period()));
        }
        if (instrument.number().equals("96-QĐ/TW")) {
            var votes = PartyRegulation96.confidenceVotes();
            add(votes.getVoteBase().source(), "parameter `voteBase`");
            votes.getVoteTiers().forEach(tier -> add(tier.source(), "tier " + tier.code()));
        }
        left(false)
                .forEach(line -> add(
                        line.source(), "*not in a regulation: " + line.line().en() + "*"));
        left(true)
                .forEach(line ->
                        add(line.source(), "*our reading: " + line.line().en() + "*"));
    }

    private void gather(Regulation regulation) {
        if (regulation.getApplicability() instanceof Applicability.People people) {
            add(people.legalClassSource(), "who is rated: " + LevelText.named(people.legalClasses()));
            add(people.positionSource(), "for " + LevelText.named(people.positions()));
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            add(
                    organizations.source(),
                    "which organizations are rated: "
                            + LevelText.named(organizations.scopes().stream()
                                    .map(Applicability.Scope::kind)
                                    .toList()));
        }
        if (!regulation.getScale().isByConditions()) {
            add(regulation.getTotal().source(), "total score");
        }
        regulation.getMeasures().getMeasures().forEach(one -> add(one.source(), "measure `" + one.id() + "`"));
        regulation
                .getCriteria()
                .forEach(one -> add(one.source(), "criterion `" + one.id() + "`, up to " + one.max() + " points"));
        regulation
                .getCriteria()
                .forEach(one -> one.scoring().mapSources(source -> {
                    add(source, "formula of `" + one.id() + "`");
                    return source;
                }));
        regulation.getScale().bands().forEach(band -> add(band.source(), level(band)));
        regulation
                .getScale()
                .bands()
                .forEach(band -> band.conditions().forEach(one -> condition(one, "`" + band.level() + "` needs")));
        regulation.getExclusions().forEach(one -> condition(one.when(), effect(one.effect()) + " if"));
        regulation.getQuota().ifPresent(quota -> add(quota.getSource(), "quota of `" + quota.getLevel() + "`"));
        regulation.getLevelCap().ifPresent(cap -> add(cap.source(), "level cap"));
        regulation.parameters().forEach(one -> add(one.source(), "parameter `" + one.name() + "`"));
    }

    private static String level(LevelBand band) {
        List<String> bounds = new ArrayList<>();
        band.atLeast().ifPresent(points -> bounds.add(points + " or more"));
        band.below().ifPresent(points -> bounds.add("below " + points));
        return "level `" + band.level() + "` " + LevelText.both(band.label())
                + (bounds.isEmpty() ? "" : ": " + String.join(", ", bounds));
    }

    /** The whole condition stands at its own place; at the other places of its parts, that they are parts of it. */
    private void condition(Condition condition, String of) {
        if (condition instanceof Condition.Absent absent) {
            add(condition.source(), "*" + of + ": " + absent.line().en() + ", without text*");
        } else {
            add(condition.source(), of + " `" + condition + "`");
        }
        parts(condition, condition, of);
    }

    private void parts(Condition condition, Condition whole, String of) {
        if (condition instanceof Condition.Disciplined disciplined) {
            disciplined.once().ifPresent(source -> add(source, "an act counts once"));
            disciplined.elsewhere().ifPresent(source -> add(source, "an act in a former organization counts there"));
        }
        for (Condition part : condition.parts()) {
            if (!place(part.source()).equals(place(whole.source()))) {
                add(
                        part.source(),
                        "part of " + place(whole.source()) + ", " + of + ": "
                                + (part instanceof Condition.Absent absent
                                        ? "*" + absent.line().en() + ", without text*"
                                        : "`" + part + "`"));
            }
            parts(part, whole, of);
        }
    }

    private void add(Source source, String line) {
        became.computeIfAbsent(place(source), key -> new LinkedHashSet<>()).add(line);
    }

    private static String place(Source source) {
        return source.citation().map(LawPages::place).orElse("-");
    }

    private static String place(Citation citation) {
        return citation.toString()
                .substring(citation.getInstrument().length())
                .replace(" @ ", "")
                .strip();
    }
}
