// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;

/** What can be wrong in a regulation, so that it cannot be compiled. */
public final class RegulationProblem {

    /** Two measures with one identifier. */
    public static final FindingCode DUPLICATE_MEASURE = error("DUPLICATE_MEASURE");
    /** Two criteria with one identifier. */
    public static final FindingCode DUPLICATE_CRITERION = error("DUPLICATE_CRITERION");
    /** Two bands of one level. */
    public static final FindingCode DUPLICATE_LEVEL = error("DUPLICATE_LEVEL");
    /** A regulation without criteria. */
    public static final FindingCode NO_CRITERIA = error("NO_CRITERIA");
    /** A regulation without levels. */
    public static final FindingCode NO_LEVELS = error("NO_LEVELS");

    /** A line names a layer that the regulation does not have. */
    public static final FindingCode UNKNOWN_LAYER = error("UNKNOWN_LAYER");

    /** A measure is used that the regulation does not define. */
    public static final FindingCode UNKNOWN_MEASURE = error("UNKNOWN_MEASURE");
    /** A criterion is used that the regulation does not define. */
    public static final FindingCode NO_SUCH_CRITERION = error("NO_SUCH_CRITERION");
    /** A level is used that the scale does not have. */
    public static final FindingCode UNKNOWN_LEVEL = error("UNKNOWN_LEVEL");
    /** A value of another unit than its place takes: points where there must be a ratio, a count where there must be points. */
    public static final FindingCode WRONG_UNIT = error("WRONG_UNIT");
    /** A criterion and the judged measure that it takes over as it is have different maxima. */
    public static final FindingCode MAXIMUM_DIFFERS = error("MAXIMUM_DIFFERS");
    /** A position or kind of organizations that the regulation governs has no formula in a criterion. */
    public static final FindingCode NO_FORMULA = error("NO_FORMULA");
    /** Rules that the regulation needs and does not set: for work, tasks of units, periods, levels with conditions. */
    public static final FindingCode NO_RULES = error("NO_RULES");
    /** What concerns organizations in a regulation for people, or the reverse. */
    public static final FindingCode WRONG_SUBJECT = error("WRONG_SUBJECT");
    /** Weights that do not add up to 1, where the regulation does not say that they are to be normalized. */
    public static final FindingCode WEIGHTS_DO_NOT_SUM = error("WEIGHTS_DO_NOT_SUM");
    /** A row of a table that no value reaches, because of the rows before it or of what is looked up. */
    public static final FindingCode ROW_UNREACHABLE = error("ROW_UNREACHABLE");
    /** A band whose lower bound is not below its upper one. */
    public static final FindingCode BAND_REVERSED = error("BAND_REVERSED");
    /** A band that does not lie below the one before it. */
    public static final FindingCode BANDS_OVERLAP = error("BANDS_OVERLAP");
    /** A level that no score and no facts can give. */
    public static final FindingCode LEVEL_UNREACHABLE = error("LEVEL_UNREACHABLE");
    /**
     * Points where conditions alone decide: a criterion, a bound, a quota, or a mean of months; or a level without conditions there.
     * Also a period looked at as a whole where there are points.
     */
    public static final FindingCode SCALE_MIXED = error("SCALE_MIXED");
    /** A condition that holds for no facts. */
    public static final FindingCode NEVER_HOLDS = error("NEVER_HOLDS");
    /** A line of an official regulation that cites nothing. */
    public static final FindingCode CITATION_MISSING = error("CITATION_MISSING");

    private RegulationProblem() {}

    private static FindingCode error(String code) {
        return new FindingCode(code, Severity.ERROR);
    }
}
