// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A vote of confidence about one person in one post, with the numbers as announced. Numbers that contradict each other are kept as
 * they are; what is wrong with them is told when they are counted. A number that nobody gave is empty, never 0.
 */
public sealed interface ConfidencePoll extends Fact permits ConfidenceVote, ConfidenceBallot {

    /** Identifier, unique among votes of its kind. */
    FactId getId();

    /** The person who was voted on. */
    CadreId getCadre();

    /** The post that was voted on, such as {@code Chủ tịch Hội đồng nhân dân tỉnh}; not blank. */
    String getPost();

    /** The unit that voted; empty if the ledger does not have it. */
    Optional<OrgUnitId> getUnit();

    /** Who voted, in words, such as {@code Hội đồng nhân dân tỉnh}; not blank; always given where there is no unit. */
    Optional<String> getBody();

    /** Day of the meeting. */
    LocalDate getHeldOn();

    /** The rules under which it was held; empty if nobody said. */
    Optional<ConfidenceRulesId> getHeldUnder();

    /** Valid ballots with a mark, 0 or more; empty for a mark that this kind of vote does not have, or if nobody said. */
    Optional<Integer> count(ConfidenceMark mark);

    /** The marks of this kind of vote, from the best to the worst. */
    List<ConfidenceMark> marks();

    /** Ballots returned that are not valid, 0 or more; empty if nobody said. */
    Optional<Integer> getInvalid();

    /** Ballots given out (số phiếu phát ra), 0 or more; empty if nobody said. */
    Optional<Integer> getIssued();

    /** Ballots that came back (số phiếu thu về), valid or not, 0 or more; empty if nobody said. */
    Optional<Integer> getReturned();

    /** All deputies of the body, present or not, 0 or more; empty if nobody said. */
    Optional<Integer> getTotalDeputies();

    /** Those summoned to the meeting, 0 or more; empty if nobody said. */
    Optional<Integer> getSummoned();

    /** Those summoned who were present, 0 or more; empty if nobody said. */
    Optional<Integer> getPresent();

    /** The document that announces the result; empty if there is none. */
    Optional<LegalBasis> getDocument();
}
