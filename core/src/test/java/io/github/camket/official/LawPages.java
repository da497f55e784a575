// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.regulation.AbsentLine;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes one page for each instrument out of its data: what each article became, parameters, and what is absent. */
final class LawPages {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "335/2025/NĐ-CP", "decree-335.md",
            "90/2020/NĐ-CP", "decree-90.md",
            "124-QĐ/TW", "party-regulation-124.md",
            "366-QĐ/TW", "party-regulation-366.md",
            "96-QĐ/TW", "party-regulation-96.md"));

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

                One page for each instrument, written out of the data of the library: what each article became, the parameters with their defaults and what they rest
                on, and what is absent. Do not edit them. A test fails with the difference if a page is stale; this writes them again:

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
                    .append(instrument.title().en())
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

                | gap | meaning |
                | --- | --- |
                """);
        for (LegalGap gap : LegalGap.values()) {
            index.append("| `")
                    .append(gap)
                    .append("` | ")
                    .append(gap.words().en())
                    .append(" |\n");
        }
        index.append("""

                ## Partial instruments

                A line whose words are not available is not shipped. It stands in its place as an `ABSENT` condition, which no fact decides: a level that it could change
                is never given in silence. The rating is `INCOMPLETE`, with the best and the worst level that remain possible and one `ABSENT_LINE` for each such line. A
                decision on discipline, whose text is available, settles the level all the same. An application that has the text puts its own conditions in that place
                (`Regulation.withScale`, `withExclusions`); what comes of it is not official.

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
                .append("Issued ")
                .append(instrument.issued())
                .append("; in force ")
                .append(instrument.validity())
                .append(".\n\n");
        instrument
                .relations()
                .forEach(relation -> page.append("- ").append(relation.en()).append(".\n"));
        if (!instrument.relations().isEmpty()) {
            page.append('\n');
        }
        page.append(
                instrument.isPartial()
                        ? "**Partial**: lines are not available as text; they are named below.\n\n"
                        : "Nothing that could change a level is without text.\n\n");
        articles();
        absent();
        left();
        readings();
        instrument.regulations().forEach(this::parameters);
        page.append("Written by `LawPages`; see [README.md](README.md).\n");
        return page.toString();
    }

    private void articles() {
        page.append("## Articles\n\n| place | about | became |\n| --- | --- | --- |\n");
        Set<String> shown = new LinkedHashSet<>();
        for (CitationIndex.Entry entry : instrument.articles()) {
            String place = place(entry.citation());
            page.append("| ")
                    .append(place)
                    .append(" | ")
                    .append(entry.title().map(title -> title.en()).orElse(""))
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
        page.append("## Lines without text\n\n| place | level | about | known |\n| --- | --- | --- | --- |\n");
        for (AbsentLine line : lines) {
            page.append("| ")
                    .append(place(line.line().source()))
                    .append(" | ")
                    .append(line.level().map(Object::toString).orElse(""))
                    .append(" | ")
                    .append(line.line().line().en())
                    .append(" | ")
                    .append(line.line().known())
                    .append(" |\n");
        }
        page.append('\n');
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
                    .append(line.line().en())
                    .append(" | ")
                    .append(line.reason())
                    .append(" |\n");
        }
        page.append('\n');
    }

    private void readings() {
        if (left(true).isEmpty()) {
            return;
        }
        page.append(
                "## Where the words are silent\n\nBesides the parameters below; our readings.\n\n| place | reading |\n| --- | --- |\n");
        for (InstrumentLine line : left(true)) {
            page.append("| ")
                    .append(place(line.source()))
                    .append(" | ")
                    .append(line.line().en())
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
        page.append("## Parameters of `")
                .append(regulation.getId())
                .append("`\n\n")
                .append(regulation.getTitle().en())
                .append(".\n\n| parameter | default | basis | place |\n| --- | --- | --- | --- |\n");
        regulation.statedParameters().forEach(stated -> row(stated.name(), stated.parameter()));
        page.append('\n');
    }

    private void row(String name, Parameter<?> parameter) {
        page.append("| `")
                .append(name)
                .append("` | ")
                .append(parameter.value())
                .append(" | ")
                .append(parameter.basis() == Basis.READING ? "our reading" : parameter.basis())
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
            add(people.legalClassSource(), "who is rated: " + people.legalClasses());
            add(people.positionSource(), "for " + people.positions());
        } else if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            add(organizations.source(), "which organizations are rated");
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
                .forEach(band -> band.conditions().forEach(one -> condition(one, "condition of " + band.level())));
        for (Exclusion exclusion : regulation.getExclusions()) {
            condition(
                    exclusion.when(),
                    exclusion.effect().named().map(level -> "case of " + level).orElse("case"));
        }
        regulation.getQuota().ifPresent(quota -> add(quota.getSource(), "quota of " + quota.getLevel()));
        regulation.getLevelCap().ifPresent(cap -> add(cap.source(), "level cap"));
        regulation.parameters().forEach(one -> add(one.source(), "parameter `" + one.name() + "`"));
    }

    private static String level(LevelBand band) {
        List<String> bounds = new ArrayList<>();
        band.atLeast().ifPresent(points -> bounds.add(points + " or more"));
        band.below().ifPresent(points -> bounds.add("below " + points));
        return "level " + band.level() + (bounds.isEmpty() ? "" : ": " + String.join(", ", bounds));
    }

    private void condition(Condition condition, String of) {
        if (condition instanceof Condition.Absent) {
            add(condition.source(), "*" + of + ": without text*");
        } else if (condition.parts().isEmpty()) {
            add(condition.source(), of + ": `" + condition + "`");
        }
        if (condition instanceof Condition.Disciplined disciplined) {
            disciplined.once().ifPresent(source -> add(source, "an act counts once"));
            disciplined.elsewhere().ifPresent(source -> add(source, "an act in a former organization counts there"));
        }
        condition.parts().forEach(part -> condition(part, of));
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
