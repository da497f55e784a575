// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.repeals;
import static io.github.camket.model.directive.Papers.replaces;
import static io.github.camket.model.directive.Papers.to;
import static io.github.camket.model.directive.Papers.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.document.Source;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectiveGraphTest {

    private static final DirectiveId OLD = DirectiveId.of("v-1");
    private static final DirectiveItemId ONE = DirectiveItemId.of("1");
    private static final String MARCH = "2023-03-01";
    private static final String MAY = "2023-05-01";
    private static final String JULY = "2023-07-01";
    private static final Directive FIRST = issued("v-1", MARCH);

    @Test
    void aDirectiveIsInForceFromItsDayOfIssueUnlessItSaysOtherwise() {
        assertThat(state(graph(FIRST), "2023-02-28")).isEqualTo(ForceState.NOT_YET_IN_FORCE);
        assertThat(state(graph(FIRST), MARCH)).isEqualTo(ForceState.IN_FORCE);
        DirectiveGraph later = graph(FIRST.withEffectiveFrom(day(MAY)));
        assertThat(state(later, MARCH)).isEqualTo(ForceState.NOT_YET_IN_FORCE);
        assertThat(state(later, MAY)).isEqualTo(ForceState.IN_FORCE);
    }

    @Test
    void theDayOfIssueIsAReadingThatCanBeChanged() {
        assertThat(graph(FIRST).statusOn(OLD, day(MAY)).getParameters())
                .hasToString("[unstatedEffect = DAY_OF_ISSUE (READING, -)]");
        InForceRules strict = InForceRules.builder()
                .unstatedEffect(Parameter.reading("unstatedEffect", UnstatedEffect.UNKNOWN, Source.NONE))
                .build();
        DirectiveGraph graph = DirectiveGraph.of(List.of(FIRST), strict);
        assertThat(state(graph, MAY)).isEqualTo(ForceState.UNKNOWN);
        DirectiveGraph stated = DirectiveGraph.of(List.of(FIRST.withEffectiveFrom(day(MARCH))), strict);
        assertThat(state(stated, MAY)).isEqualTo(ForceState.IN_FORCE);
        assertThat(stated.statusOn(OLD, day(MAY)).getParameters()).isEmpty();
    }

    @Test
    void aDirectiveExpiresOnTheDayThatItNames() {
        DirectiveGraph graph = graph(FIRST.withEffectiveTo(day(MAY)));
        assertThat(state(graph, "2023-04-30")).isEqualTo(ForceState.IN_FORCE);
        assertThat(state(graph, MAY)).isEqualTo(ForceState.EXPIRED);
        assertThat(graph.statusOn(OLD, day(MAY)).getBy()).isEmpty();
    }

    @Test
    void aReplacedDirectiveNamesTheOneThatReplacedItAndSinceWhen() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, replaces("v-1")));
        assertThat(state(graph, "2023-04-30")).isEqualTo(ForceState.IN_FORCE);
        ForceStatus status = graph.statusOn(OLD, day(JULY));
        assertThat(status.getState()).isEqualTo(ForceState.REPLACED);
        assertThat(status.getBy()).hasToString("[v-2]");
        assertThat(status.getEnd()).contains(day(MAY));
        assertThat(status.getBecause()).hasToString("[v-2 REPLACES v-1 2023-05-01]");
        assertThat(graph.getFindings()).isEmpty();
    }

    @Test
    void aRelationMayHoldFromADayOfItsOwn() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, repeals("v-1").startingOn(day(JULY))));
        assertThat(state(graph, "2023-06-30")).isEqualTo(ForceState.IN_FORCE);
        assertThat(state(graph, JULY)).isEqualTo(ForceState.REPEALED);
    }

    @Test
    void ofSeveralEndsTheEarliestCountsAndOnOneDayReplacementComesFirst() {
        assertThat(state(
                        graph(
                                FIRST.withEffectiveTo(day(MAY)),
                                issued("v-2", MAY, repeals("v-1")),
                                issued("v-3", MAY, replaces("v-1"))),
                        MAY))
                .isEqualTo(ForceState.REPLACED);
        assertThat(state(graph(FIRST.withEffectiveTo(day(MAY)), issued("v-2", MAY, repeals("v-1"))), MAY))
                .isEqualTo(ForceState.REPEALED);
        assertThat(state(graph(FIRST.withEffectiveTo(day(MAY)), issued("v-2", JULY, repeals("v-1"))), JULY))
                .isEqualTo(ForceState.EXPIRED);
    }

    @Test
    void whatHasEndedDoesNotComeBack() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, replaces("v-1")), issued("v-3", JULY, repeals("v-2")));
        assertThat(state(graph, "2023-08-01")).isEqualTo(ForceState.REPLACED);
        assertThat(graph.inForceOn(day("2023-08-01")))
                .extracting(Directive::getId)
                .hasToString("[v-3]");
    }

    @Test
    void aDirectiveThatEndedBeforeEndsNoOther() {
        DirectiveGraph graph = graph(
                FIRST,
                issued("v-2", MAY, replaces("v-1")).withEffectiveFrom(day(JULY)),
                issued("v-3", "2023-06-01", repeals("v-2")));
        assertThat(state(graph, "2023-08-01")).isEqualTo(ForceState.IN_FORCE);
        assertThat(graph.getFindings())
                .hasToString("[WARNING CHANGE_AFTER_END directive:v-2 [v-1, 2023-07-01],"
                        + " WARNING ENDED_BEFORE_EFFECT directive:v-2 [v-3, 2023-06-01, 2023-07-01]]");
    }

    @Test
    void aDirectiveThatExpiresOnADayEndsNoOtherOnIt() {
        DirectiveGraph graph = graph(
                FIRST, issued("v-2", MAY, repeals("v-1").startingOn(day(JULY))).withEffectiveTo(day(JULY)));
        assertThat(state(graph, JULY)).isEqualTo(ForceState.IN_FORCE);
    }

    @Test
    void ofOneDayAllHappensAtOnce() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, replaces("v-1")), issued("v-3", MAY, replaces("v-2")));
        assertThat(graph.inForceOn(day(MAY))).extracting(Directive::getId).hasToString("[v-3]");
        assertThat(graph.current(OLD, day(MAY)).getOnly()).hasToString("Optional[v-3]");
        assertThat(graph.getFindings())
                .hasToString("[WARNING ENDED_BEFORE_EFFECT directive:v-2 [v-3, 2023-05-01, 2023-05-01]]");
    }

    @Test
    void aCircleIsNamedInFullAndFollowedOnce() {
        DirectiveGraph graph = graph(
                issued("v-1", MAY, replaces("v-2")),
                issued("v-2", MAY, replaces("v-3")),
                issued("v-3", MAY, replaces("v-1")));
        assertThat(graph.inForceOn(day(MAY))).isEmpty();
        assertThat(graph.current(OLD, day(MAY)).getInForce()).isEmpty();
        assertThat(graph.getFindings())
                .extracting(String::valueOf)
                .contains("ERROR REPLACEMENT_CIRCLE directive:v-1 [v-1 → v-2 → v-3 → v-1]");
    }

    @Test
    void aCircleOverDifferentDaysLeavesWhatCameFirst() {
        DirectiveGraph graph =
                graph(issued("v-1", MARCH, replaces("v-2").startingOn(day(JULY))), issued("v-2", MAY, replaces("v-1")));
        assertThat(state(graph, "2023-08-01")).isEqualTo(ForceState.REPLACED);
        assertThat(graph.inForceOn(day("2023-08-01")))
                .extracting(Directive::getId)
                .hasToString("[v-2]");
        assertThat(graph.getFindings())
                .extracting(String::valueOf)
                .containsExactly(
                        "WARNING CHANGES_LATER_DIRECTIVE directive:v-1 [2023-03-01, v-2, 2023-05-01]",
                        "WARNING CHANGE_AFTER_END directive:v-1 [v-2, 2023-07-01]",
                        "ERROR REPLACEMENT_CIRCLE directive:v-1 [v-1 → v-2 → v-1]");
    }

    @Test
    void oneReplacedByTwoHasTwoCandidates() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, replaces("v-1")), issued("v-3", JULY, replaces("v-1")));
        CurrentDirectives current = graph.current(OLD, day(JULY));
        assertThat(current.getInForce()).hasToString("[v-2, v-3]");
        assertThat(current.getOnly()).isEmpty();
        assertThat(current.getSteps()).hasToString("[v-2 REPLACES v-1 2023-05-01, v-3 REPLACES v-1 2023-07-01]");
        assertThat(graph.getFindings()).hasToString("[WARNING REPLACED_TWICE directive:v-1 [v-2, v-3]]");
    }

    @Test
    void theCurrentOneIsFoundOverSeveralSteps() {
        DirectiveGraph graph = graph(FIRST, issued("v-2", MAY, replaces("v-1")), issued("v-3", JULY, replaces("v-2")));
        assertThat(graph.current(OLD, day(MARCH)).getOnly()).contains(OLD);
        assertThat(graph.current(OLD, day(MAY)).getOnly()).hasToString("Optional[v-2]");
        assertThat(graph.current(OLD, day(JULY)).getOnly()).hasToString("Optional[v-3]");
        assertThat(graph.current(OLD, day("2023-01-01")).getInForce()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsUnknown() {
        DirectiveGraph graph = graph(FIRST, undated("v-2", replaces("v-1")));
        ForceStatus status = graph.statusOn(OLD, day(MAY));
        assertThat(status.getState()).isEqualTo(ForceState.UNKNOWN);
        assertThat(status.getBecause()).hasToString("[v-2 REPLACES v-1]");
        assertThat(status.getBy()).isEmpty();
        assertThat(graph.statusOn(DirectiveId.of("v-2"), day(MAY)).getState()).isEqualTo(ForceState.UNKNOWN);
        assertThat(graph.current(OLD, day(MAY)).getUndecided()).hasToString("[v-1]");
        assertThat(graph.getFindings())
                .hasToString("[WARNING CHANGE_UNDATED directive:v-2 [v-1], INFO DIRECTIVE_UNDATED directive:v-2]");
    }

    @Test
    void anEndBeforeTheFirstDayIsFound() {
        DirectiveGraph graph = graph(FIRST.withEffectiveFrom(day(JULY)), issued("v-2", MAY, repeals("v-1")));
        assertThat(state(graph, "2023-04-30")).isEqualTo(ForceState.NOT_YET_IN_FORCE);
        assertThat(state(graph, MAY)).isEqualTo(ForceState.REPEALED);
        assertThat(graph.getFindings())
                .hasToString("[WARNING ENDED_BEFORE_EFFECT directive:v-1 [v-2, 2023-05-01, 2023-07-01]]");
    }

    @Test
    void changingALaterOneOrBeforeOnesOwnFirstDayIsFound() {
        assertThat(graph(FIRST.withIssuedOn(day(JULY)), issued("v-2", MAY, to(RelationKind.AMENDS, "v-1")))
                        .getFindings())
                .hasToString("[WARNING CHANGES_LATER_DIRECTIVE directive:v-2 [2023-05-01, v-1, 2023-07-01]]");
        assertThat(graph(FIRST, issued("v-2", MAY, replaces("v-1").startingOn(day("2023-04-01"))))
                        .getFindings())
                .hasToString("[WARNING CHANGE_BEFORE_EFFECT directive:v-2 [v-1, 2023-04-01, 2023-05-01]]");
        assertThat(graph(FIRST.withIssuedOn(day(JULY)), issued("v-2", MAY, to(RelationKind.CITES, "v-1")))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void someItemsEndAndTheRestStaysInForce() {
        Directive old = FIRST.withItems(item("1"), item("2"));
        DirectiveGraph graph = graph(
                old,
                issued("v-2", MAY, to(RelationKind.AMENDS, "v-1")),
                issued("v-3", JULY, repeals("v-1").confinedTo(ONE)));
        assertThat(state(graph, JULY)).isEqualTo(ForceState.IN_FORCE);
        assertThat(graph.itemsInForce(OLD, day(MAY)))
                .extracting(DirectiveItem::getId)
                .hasToString("[1, 2]");
        assertThat(graph.itemsInForce(OLD, day(JULY)))
                .extracting(DirectiveItem::getId)
                .hasToString("[2]");
        assertThat(graph.itemsInForce(OLD, day("2023-01-01"))).isEmpty();
        assertThat(graph.amendmentsOn(OLD, day(MAY))).hasToString("[v-2 AMENDS v-1 2023-05-01]");
        assertThat(graph.amendmentsOn(OLD, day(JULY)))
                .hasToString("[v-2 AMENDS v-1 2023-05-01, v-3 REPEALS v-1 [1] 2023-07-01]");
    }

    @Test
    void whatIsNotThereIsFound() {
        Directive lost = issued(
                        "v-2",
                        MAY,
                        to(RelationKind.CITES, "v-9"),
                        to(RelationKind.AMENDS, "v-1").confinedTo(ONE))
                .withItems(item("1", "v-1#7"), item("2", "v-8#1"));
        assertThat(graph(FIRST, lost).getFindings())
                .hasToString("[WARNING NO_SUCH_DIRECTIVE directive:v-2 [v-8],"
                        + " WARNING NO_SUCH_DIRECTIVE directive:v-2 [v-9],"
                        + " WARNING NO_SUCH_ITEM directive:v-2 [1, v-1],"
                        + " WARNING NO_SUCH_ITEM directive:v-2 [7, v-1]]");
    }

    @Test
    void circlesOfItemsAndOfImplementationAreFound() {
        Directive one = issued("v-1", MARCH, to(RelationKind.IMPLEMENTS, "v-2")).withItems(item("1", "v-2#1"));
        Directive two = issued("v-2", MARCH, to(RelationKind.IMPLEMENTS, "v-1")).withItems(item("1", "v-1#1"));
        assertThat(graph(one, two).getFindings())
                .hasToString("[ERROR IMPLEMENTATION_CIRCLE directive:v-1 [v-1 → v-2 → v-1],"
                        + " ERROR ITEM_CIRCLE directiveItem:v-1#1 [v-1#1 → v-2#1 → v-1#1]]");
    }

    @Test
    void twoCirclesWithOneMemberInCommonAreBothNamed() {
        DirectiveGraph graph = graph(
                undated("a", replaces("b"), replaces("c")), undated("b", replaces("a")), undated("c", replaces("a")));
        assertThat(graph.getFindings())
                .filteredOn(found -> found.code().equals(DirectiveGraph.REPLACEMENT_CIRCLE))
                .hasToString("[ERROR REPLACEMENT_CIRCLE directive:a [a → b → a],"
                        + " ERROR REPLACEMENT_CIRCLE directive:a [a → c → a]]");
    }

    @Test
    void tenThousandInARowAreFollowed() {
        int length = 10_000;
        List<Directive> chain = new ArrayList<>();
        LocalDate first = day("1980-01-01");
        for (int i = 0; i < length; i++) {
            Directive next = i == 0 ? undated("d0") : undated("d" + i, replaces("d" + (i - 1)));
            chain.add(next.withIssuedOn(first.plusDays(i))
                    .withItems(i == 0 ? item("1") : item("1", "d" + (i - 1) + "#1")));
        }
        Collections.reverse(chain);
        DirectiveGraph graph = DirectiveGraph.of(chain);
        LocalDate last = first.plusDays(length);
        assertThat(graph.inForceOn(last)).hasSize(1);
        assertThat(graph.current(DirectiveId.of("d0"), last).getOnly()).hasToString("Optional[d9999]");
        assertThat(graph.getFindings()).isEmpty();
        chain.set(length - 1, chain.get(length - 1).withRelations(replaces("d9999")));
        assertThat(DirectiveGraph.of(chain).getFindings())
                .filteredOn(found -> found.code().equals(DirectiveGraph.REPLACEMENT_CIRCLE))
                .hasSize(1);
    }

    @Test
    void aWrongArgumentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(FIRST, FIRST))
                .withMessage("directives must have different ids: v-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph(FIRST).statusOn(DirectiveId.of("v-9"), day(MAY)))
                .withMessage("directive must be one of the graph: v-9");
    }

    private static DirectiveGraph graph(Directive... directives) {
        return DirectiveGraph.of(List.of(directives));
    }

    private static ForceState state(DirectiveGraph graph, String day) {
        return graph.statusOn(OLD, day(day)).getState();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theSymbolOfTheNumberWinsOverTheWordsThatNameAnotherType() {
        Directive letter = issued("v-1", "2023-03-20").withNumber(DocumentNumber.parse("522-CV/HU"));
        assertThat(DirectiveGraph.of(List.of(letter.withType(DocumentType.CONG_VAN)))
                        .getFindings())
                .isEmpty();
        assertThat(DirectiveGraph.of(List.of(letter)).getFindings())
                .extracting(Finding::toString)
                .containsExactly("WARNING TYPE_DISAGREES directive:v-1 [QUYET_DINH, 522-CV/HU]");
    }

    @Test
    void anAmbiguousSymbolAllowsEachOfItsTypes() {
        Directive regulation = issued("v-1", "2023-02-02").withNumber(DocumentNumber.parse("96-QĐ/TW"));
        for (DocumentType type : List.of(DocumentType.QUYET_DINH, DocumentType.QUY_DINH)) {
            assertThat(DirectiveGraph.of(List.of(regulation.withType(type))).getFindings())
                    .isEmpty();
        }
    }
}
