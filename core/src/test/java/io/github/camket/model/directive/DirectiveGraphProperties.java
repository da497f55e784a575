// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is in force, among few directives on few days, so that they meet in every way: circles, gaps, doubles. */
class DirectiveGraphProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 7;
    private static final int DIRECTIVES = 5;

    @Provide
    Arbitrary<List<Directive>> papers() {
        Arbitrary<Optional<LocalDate>> days = Arbitraries.integers()
                .between(0, DAYS - 2)
                .map(n -> FIRST.plusDays(n))
                .optional(0.7);
        Arbitrary<Relation> relations = Combinators.combine(
                        Arbitraries.of(RelationKind.class),
                        Arbitraries.integers().between(0, DIRECTIVES - 1),
                        days,
                        Arbitraries.of(true, true, true, false))
                .as((kind, target, from, whole) -> new Relation(
                        kind,
                        new RelationTarget.Known(DirectiveId.of("v-" + target)),
                        from,
                        whole ? List.of() : List.of(DirectiveItemId.of("1"))));
        Arbitrary<Directive> drafts = Combinators.combine(
                        days, days, days, relations.list().ofMaxSize(2))
                .as(DirectiveGraphProperties::draft);
        return drafts.list().ofSize(DIRECTIVES).map(DirectiveGraphProperties::numbered);
    }

    private static Directive draft(
            Optional<LocalDate> issuedOn, Optional<LocalDate> from, Optional<LocalDate> to, List<Relation> relations) {
        Optional<LocalDate> start = from.or(() -> issuedOn);
        return Papers.undated("draft", relations.toArray(Relation[]::new))
                .withItems(Papers.item("1"), Papers.item("2"))
                .withIssuedOn(issuedOn)
                .withEffectiveFrom(from)
                .withEffectiveTo(to.filter(end -> start.isEmpty() || end.isAfter(start.get())));
    }

    private static List<Directive> numbered(List<Directive> drafts) {
        List<Directive> numbered = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            DirectiveId id = DirectiveId.of("v-" + i);
            List<Relation> others = drafts.get(i).getRelations().stream()
                    .filter(relation -> !relation.target().known().equals(Optional.of(id)))
                    .toList();
            numbered.add(drafts.get(i).withRelations(others).withId(id));
        }
        return numbered;
    }

    private static List<LocalDate> days() {
        return FIRST.minusDays(1).datesUntil(FIRST.plusDays(DAYS)).toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsInForceDoesNotDependOnTheOrderOfTheInput(@ForAll("papers") List<Directive> papers, @ForAll long seed) {
        List<Directive> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(seed));
        DirectiveGraph one = DirectiveGraph.of(papers);
        DirectiveGraph other = DirectiveGraph.of(shuffled);
        assertThat(other.getFindings()).isEqualTo(one.getFindings());
        for (LocalDate day : days()) {
            assertThat(other.inForceOn(day)).isEqualTo(one.inForceOn(day));
            for (Directive each : papers) {
                assertThat(other.statusOn(each.getId(), day)).isEqualTo(one.statusOn(each.getId(), day));
                assertThat(other.current(each.getId(), day)).isEqualTo(one.current(each.getId(), day));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDirectiveAndItsFullReplacementAreNeverBothInForceFromItsDayOn(@ForAll("papers") List<Directive> papers) {
        DirectiveGraph graph = DirectiveGraph.of(papers);
        for (LocalDate day : days()) {
            for (Directive each : papers) {
                for (StatedRelation said : graph.relationsTo(each.getId())) {
                    boolean replaced = said.relation().kind() == RelationKind.REPLACES
                            && said.relation().isWhole()
                            && said.from().filter(from -> !from.isAfter(day)).isPresent();
                    assertThat(replaced && graph.isInForceOn(each.getId(), day) && graph.isInForceOn(said.by(), day))
                            .isFalse();
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStateIsThatOfTheDefinition(@ForAll("papers") List<Directive> papers) {
        DirectiveGraph graph = DirectiveGraph.of(papers);
        NaiveForce naive = new NaiveForce(papers);
        for (LocalDate day : days()) {
            for (Directive each : papers) {
                assertThat(graph.statusOn(each.getId(), day).getState())
                        .as("%s on %s", each, day)
                        .isEqualTo(naive.state(each, day));
                assertThat(graph.itemsInForce(each.getId(), day)).isEqualTo(naive.itemsInForce(each, day));
                assertThat(graph.current(each.getId(), day).getInForce())
                        .isEqualTo(List.copyOf(naive.current(each, day, new TreeSet<>())));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void exactlyTheDirectivesThatComeBackToThemselvesAreNamedInCircles(@ForAll("papers") List<Directive> papers) {
        String named = DirectiveGraph.of(papers).getFindings().stream()
                .filter(found -> found.code().equals(DirectiveGraph.REPLACEMENT_CIRCLE))
                .map(found -> found.arguments().get(0))
                .reduce("", String::concat);
        NaiveForce naive = new NaiveForce(papers);
        for (Directive each : papers) {
            assertThat(named.contains(each.getId().value()))
                    .isEqualTo(naive.replacedFrom(each, new TreeSet<>()).contains(each.getId()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatHasEndedStaysSo(@ForAll("papers") List<Directive> papers) {
        DirectiveGraph graph = DirectiveGraph.of(papers);
        for (Directive each : papers) {
            ForceState before = ForceState.NOT_YET_IN_FORCE;
            for (LocalDate day : days()) {
                ForceState now = graph.statusOn(each.getId(), day).getState();
                if (before == ForceState.EXPIRED || before == ForceState.REPLACED || before == ForceState.REPEALED) {
                    assertThat(now).isEqualTo(before);
                }
                before = now;
            }
        }
    }
}
