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
        CirculatingMistakes.rightName(citation.getInstrument())
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

    /**
     * Mistakes that go round, in Vietnamese words of an application: the text of a local rule, a note, a message. Letter case, hard blanks and
     * decomposed letters make no difference. Only what is plainly one of them is found, in a clause with what it is said of; that nothing
     * is found proves nothing.
     *
     * @param about what the words belong to
     */
    public static List<Finding> checkWords(Ref about, String words) {
        return CirculatingMistakes.in(about, words);
    }

    private static Ref ref(Citation citation) {
        return Ref.of("citation", citation.toString());
    }

    private static FindingCode warning(String code) {
        return new FindingCode(code, Severity.WARNING);
    }
}
