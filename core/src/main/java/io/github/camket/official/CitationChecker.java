// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.decision.PathRules;
import io.github.camket.document.Citation;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the citations that an application brings, in its overlays, its regulations or its words: against the places that are known, and
 * against mistakes that go round.
 */
public final class CitationChecker {

    /** An article that is about something else than what it is cited for. Arguments: the citation, the right one. */
    public static final FindingCode OTHER_ARTICLE = warning("OTHER_ARTICLE");
    /** An instrument under a name or symbol that is not its own. Arguments: as written, the right form. */
    public static final FindingCode INSTRUMENT_MISNAMED = warning("INSTRUMENT_MISNAMED");
    /** An instrument with a day of issue that is not its own. Arguments: its number, the day as written, the right day. */
    public static final FindingCode OTHER_ISSUE_DAY = warning("OTHER_ISSUE_DAY");
    /** A decree is said to replace others of which it abolished a part only. Arguments: the place that says what is abolished. */
    public static final FindingCode REPEAL_OVERSTATED = warning("REPEAL_OVERSTATED");
    /** A time that the decree sets is said to be a local proposal. Arguments: the place that sets it. */
    public static final FindingCode SET_BY_LAW = warning("SET_BY_LAW");
    /** A coefficient of the handbook as its running text misprints it. Arguments: as printed, the right one. */
    public static final FindingCode MISPRINTED_COEFFICIENT = warning("MISPRINTED_COEFFICIENT");
    /** A place of a known instrument that is not in the index. Argument: the citation. */
    public static final FindingCode PLACE_NOT_KNOWN = warning("PLACE_NOT_KNOWN");

    private static final String DECREE = Decree335.INSTRUMENT;
    private static final Pattern REVERSED_PARTY_FORM = Pattern.compile("(\\d{1,4})/(QĐ|HD|KL|CV)-(TW|BTCTW)");
    private static final Pattern DECISION_OF_PARTY = Pattern.compile("Quyết định (?:số )?(366|66)-QĐ/TW");
    private static final String IS_DECREE = "335/2025";

    private CitationChecker() {}

    /** What is wrong with the citations of a regulation, in their order; empty if nothing is known to be. */
    public static List<Finding> check(Regulation regulation) {
        return check(CitedPlaces.of(regulation));
    }

    /** As {@link #check(Regulation)}, of an overlay. */
    public static List<Finding> check(Overlay overlay) {
        return check(CitedPlaces.of(overlay));
    }

    /** As {@link #check(Regulation)}, of a procedure. */
    public static List<Finding> check(PathRules procedure) {
        return check(CitedPlaces.of(procedure));
    }

    /** What is wrong with one citation, whatever it is cited for. */
    public static List<Finding> check(Citation citation) {
        return check(new CitedPlaces.Cited(citation, ""));
    }

    private static List<Finding> check(List<CitedPlaces.Cited> places) {
        return places.stream()
                .flatMap(place -> check(place).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> check(CitedPlaces.Cited cited) {
        Citation citation = cited.citation();
        List<Finding> findings = new ArrayList<>();
        misnamed(citation.getInstrument())
                .ifPresent(right ->
                        findings.add(INSTRUMENT_MISNAMED.about(ref(citation), citation.getInstrument(), right)));
        Optional<Citation> right = rightFor(cited);
        if (right.isPresent()) {
            findings.add(OTHER_ARTICLE.about(ref(citation), citation, right.get()));
        } else if (CitationIndex.shipped().knows(citation.getInstrument())
                && !CitationIndex.shipped().has(citation)) {
            findings.add(PLACE_NOT_KNOWN.about(ref(citation), citation));
        }
        return findings;
    }

    /** The article that a petition or the time of rating really is in. */
    private static Optional<Citation> rightFor(CitedPlaces.Cited cited) {
        if (!cited.citation().getInstrument().equals(DECREE)) {
            return Optional.empty();
        }
        int article = cited.citation().getArticle().orElse(0);
        if (cited.about().startsWith("ratingPetition") && article == 24) {
            return Optional.of(Citation.of(DECREE, "22"));
        }
        return cited.about().startsWith("decisionBefore") && article == 21
                ? Optional.of(Citation.of(DECREE, "19"))
                : Optional.empty();
    }

    private static Optional<String> misnamed(String instrument) {
        Matcher decision = DECISION_OF_PARTY.matcher(instrument);
        if (decision.matches()) {
            return Optional.of("Quy định " + decision.group(1) + "-QĐ/TW");
        }
        Matcher reversed = REVERSED_PARTY_FORM.matcher(instrument);
        return reversed.matches()
                ? Optional.of(reversed.group(1) + "-" + reversed.group(2) + "/" + reversed.group(3))
                : Optional.empty();
    }

    /**
     * Mistakes that go round, in Vietnamese words of an application: the text of a local rule, a note, a message. Only what is plainly one
     * of them is found; that nothing is found proves nothing.
     *
     * @param about what the words belong to
     */
    public static List<Finding> checkWords(Ref about, String words) {
        List<Finding> findings = new ArrayList<>();
        Matcher reversed = REVERSED_PARTY_FORM.matcher(words);
        while (reversed.find()) {
            findings.add(INSTRUMENT_MISNAMED.about(
                    about, reversed.group(), misnamed(reversed.group()).orElseThrow()));
        }
        Matcher decision = DECISION_OF_PARTY.matcher(words);
        while (decision.find()) {
            findings.add(
                    INSTRUMENT_MISNAMED.about(about, decision.group(), "Quy định " + decision.group(1) + "-QĐ/TW"));
        }
        if (words.contains("Sổ tay") && words.contains("0,6") && words.contains("hệ số")) {
            findings.add(MISPRINTED_COEFFICIENT.about(about, "0,6", "0,8"));
        }
        if (words.contains(IS_DECREE)) {
            findings.addAll(ofDecree(about, words));
        }
        return List.copyOf(findings);
    }

    private static List<Finding> ofDecree(Ref about, String words) {
        List<Finding> findings = new ArrayList<>();
        if (words.contains("31/12/2025")) {
            findings.add(OTHER_ISSUE_DAY.about(about, DECREE, "2025-12-31", "2025-12-21"));
        }
        if (words.contains("thay thế Nghị định 90") || words.contains("thay thế Nghị định số 90")) {
            findings.add(REPEAL_OVERSTATED.about(about, Citation.of(DECREE, "27.2")));
        }
        boolean petition = words.contains("kiến nghị");
        if (petition && words.contains("Điều 24")) {
            findings.add(OTHER_ARTICLE.about(about, Citation.of(DECREE, "24"), Citation.of(DECREE, "22")));
        }
        if (words.contains("thời điểm") && words.contains("Điều 21")) {
            findings.add(OTHER_ARTICLE.about(about, Citation.of(DECREE, "21"), Citation.of(DECREE, "19")));
        }
        boolean sevenDays = words.contains("7 ngày làm việc") || words.contains("07 ngày làm việc");
        if (petition && sevenDays && words.contains("đề xuất")) {
            findings.add(SET_BY_LAW.about(about, Citation.of(DECREE, "22")));
        }
        return findings;
    }

    private static Ref ref(Citation citation) {
        return Ref.of("citation", citation.toString());
    }

    private static FindingCode warning(String code) {
        return new FindingCode(code, Severity.WARNING);
    }
}
