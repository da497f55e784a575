// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;

/** What can be wrong with an overlay, so that it cannot be laid on a regulation. */
public final class OverlayProblem {

    /** The regulation or layer that the overlay is made for does not lie beneath. */
    public static final FindingCode OTHER_BASE = error("OTHER_BASE");

    /** A layer beneath has the same identifier. */
    public static final FindingCode LAYER_TWICE = error("LAYER_TWICE");

    /** A layer beneath belongs to a lower tier: a province cannot be laid on lines of one of its units. */
    public static final FindingCode TIER_ORDER = error("TIER_ORDER");

    /** There is no day on which both are in effect. */
    public static final FindingCode NO_COMMON_VALIDITY = error("NO_COMMON_VALIDITY");

    /** The regulation has no parameter of this name. */
    public static final FindingCode NO_SUCH_PARAMETER = error("NO_SUCH_PARAMETER");

    /** The words of a document beneath set the parameter: its basis is TEXT or LOCAL. */
    public static final FindingCode PARAMETER_FIXED = error("PARAMETER_FIXED");

    /** The value of a parameter does not fit the rules that it stands in. */
    public static final FindingCode VALUE_DOES_NOT_FIT = error("VALUE_DOES_NOT_FIT");

    /** A basis that the overlay cannot have: TEXT, or that of a document where it has none. */
    public static final FindingCode WRONG_BASIS = error("WRONG_BASIS");

    /** A measure, criterion or level of this identifier is there already. */
    public static final FindingCode ALREADY_DEFINED = error("ALREADY_DEFINED");

    /** The regulation leaves nothing open here: the score, the levels, or rules of this kind are complete. */
    public static final FindingCode NOT_OPEN = error("NOT_OPEN");

    /** In the place of a supplied line the regulation lacks none, or none for that level. */
    public static final FindingCode NO_SUCH_LINE = error("NO_SUCH_LINE");

    /** In the place of a supplied line the regulation lacks lines of several levels: the level must be said. */
    public static final FindingCode LEVEL_OF_LINE_MISSING = error("LEVEL_OF_LINE_MISSING");

    /** A level is named that the regulation does not have. */
    public static final FindingCode NO_SUCH_LEVEL = error("NO_SUCH_LEVEL");

    /** A condition of the lowest level, below which there is none to fall to. */
    public static final FindingCode LOWEST_LEVEL = error("LOWEST_LEVEL");

    /** An exclusion that could give a better level than the regulation does. */
    public static final FindingCode RAISES_LEVEL = error("RAISES_LEVEL");

    /** Levels get conditions, and nothing says what follows where one fails: {@code unclassifiedPolicy} is needed. */
    public static final FindingCode POLICY_MISSING = error("POLICY_MISSING");

    /** A line cites another document than that of the overlay. */
    public static final FindingCode OTHER_DOCUMENT = error("OTHER_DOCUMENT");

    /** A line of an overlay with a document does not cite it. */
    public static final FindingCode NOT_CITED = error("NOT_CITED");

    /** A line says that another layer brought it. */
    public static final FindingCode OTHER_LAYER = error("OTHER_LAYER");

    private OverlayProblem() {}

    private static FindingCode error(String code) {
        return new FindingCode(code, Severity.ERROR);
    }
}
