// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random trees of units, each with a target and a figure, and random links that may lead in circles. */
class TargetCascadeProperties {

    @Property(tries = 200)
    void whatIsAskedAtTheBottomIsWhatIsAskedAtTheTopAndEveryDifferenceBetween(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int units) {
        List<Target> targets = tree(new Random(seed), units);
        TargetCascade cascade = cascade(facts(targets, new Random(seed)));
        Fraction differences = Fraction.ZERO;
        for (TargetReconciliation each : cascade.getReconciliations()) {
            differences = differences.plus(each.getBound().orElseThrow().difference());
        }
        assertThat(sum(leaves(targets))).isEqualTo(value(targets.get(0)).plus(differences));
    }

    @Property(tries = 200)
    void whatIsReachedAtTheBottomIsWhatIsReachedAtTheTopAndEveryDifferenceBetween(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int units) {
        List<Target> targets = tree(new Random(seed), units);
        List<Fact> facts = facts(targets, new Random(seed));
        TargetCascade cascade = cascade(facts);
        Fraction differences = Fraction.ZERO;
        for (TargetReconciliation each : cascade.getReconciliations()) {
            ReadingSum sum = each.getReading().orElseThrow();
            assertThat(sum.isComplete()).isTrue();
            differences = differences.plus(sum.columns().get(0).difference());
        }
        Fraction bottom =
                leaves(targets).stream().map(leaf -> reached(facts, leaf)).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(bottom).isEqualTo(reached(facts, targets.get(0)).plus(differences));
    }

    @Property(tries = 200)
    void everyLinkIsFollowedOnceOrLeadsInACircle(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        Random random = new Random(seed);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int whole = random.nextInt(size);
            targets.add(
                    target(i, whole == i || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(whole), random));
        }
        TargetCascade cascade = cascade(facts(targets, random));
        List<TargetId> followed = cascade.getReconciliations().stream()
                .flatMap(each -> each.getParts().stream())
                .map(part -> part.target().getId())
                .toList();
        assertThat(followed).doesNotHaveDuplicates();
        TreeSet<TargetId> circling = new TreeSet<>();
        cascade.getCircles().forEach(circling::addAll);
        for (Target target : targets) {
            boolean circles = leadsToItself(target, targets);
            assertThat(circling.contains(target.getId())).isEqualTo(circles);
            assertThat(followed.contains(target.getId()))
                    .isEqualTo(target.getPartOf().isPresent() && !circles);
        }
    }

    @Property(tries = 100)
    void theOrderOfFactsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int units) {
        List<Fact> facts = facts(tree(new Random(seed), units), new Random(seed));
        TargetCascade expected = cascade(facts);
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(cascade(shuffled)).isEqualTo(expected);
    }

    private static boolean leadsToItself(Target target, List<Target> targets) {
        Optional<TargetId> at = target.getPartOf();
        for (int i = 0; i < targets.size() && at.isPresent(); i++) {
            TargetId here = at.get();
            if (here.equals(target.getId())) {
                return true;
            }
            at = targets.stream()
                    .filter(each -> each.getId().equals(here))
                    .findFirst()
                    .flatMap(Target::getPartOf);
        }
        return false;
    }

    /** One target of each unit; unit 0 is the top, and every other stands below an earlier one. */
    private static List<Target> tree(Random random, int units) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            targets.add(target(i, i == 0 ? Optional.empty() : Optional.of(random.nextInt(i)), random));
        }
        return targets;
    }

    private static Target target(int number, Optional<Integer> whole, Random random) {
        Requirement asked =
                new Requirement.Bound(Operator.AT_LEAST, Fraction.of(random.nextInt(200), 1 + random.nextInt(6)));
        return aTarget("t-" + number, asked)
                .indicator(IndicatorId.of("i-a"))
                .assigner(unit(0))
                .assignee(unit(number))
                .partOf(whole.map(each -> TargetId.of("t-" + each)))
                .build();
    }

    /** The targets with their units, which stand as the targets do as long as these do not circle, and one figure each. */
    private static List<Fact> facts(List<Target> targets, Random random) {
        Province base = Province.empty().indicator("a", IndicatorKind.COUNT);
        List<Fact> facts = new ArrayList<>();
        base.entries().forEach(entry -> facts.add(((LedgerEntry.Recorded) entry).fact()));
        facts.add(Province.aDirective("1").withIssuer(unit(0)));
        for (Target target : targets) {
            facts.add(OrgUnit.builder()
                    .id(target.getAssignee())
                    .name("Đơn vị")
                    .kind(OrgKind.of("PARTY_ORGANIZATION"))
                    .parent(target.getPartOf()
                            .map(whole -> OrgUnitId.of("u-" + whole.value().substring(2))))
                    .build());
            facts.add(target);
            facts.add(
                    aReading("r-" + target.getId(), "a", DUE, new ReadingValue.Amount(Fraction.of(random.nextInt(100))))
                            .unit(target.getAssignee())
                            .build());
        }
        return facts;
    }

    private static TargetCascade cascade(List<Fact> facts) {
        Province province = Province.empty();
        facts.forEach(province::add);
        return TargetReconciler.reconcile(province.knownOn(Province.AFTERWARDS));
    }

    private static List<Target> leaves(List<Target> targets) {
        return targets.stream()
                .filter(target ->
                        targets.stream().noneMatch(other -> other.getPartOf().equals(Optional.of(target.getId()))))
                .toList();
    }

    private static Fraction sum(List<Target> targets) {
        return targets.stream().map(TargetCascadeProperties::value).reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction value(Target target) {
        return ((Requirement.Bound) target.getRequirement().orElseThrow()).value();
    }

    private static Fraction reached(List<Fact> facts, Target target) {
        FactId id = FactId.of("r-" + target.getId());
        return facts.stream()
                .filter(fact -> fact.getRef().equals(id.toRef("indicatorReading")))
                .map(IndicatorReading.class::cast)
                .map(reading -> ((ReadingValue.Amount) reading.getValue()).amount())
                .findFirst()
                .orElseThrow();
    }

    private static OrgUnitId unit(int number) {
        return OrgUnitId.of("u-" + number);
    }
}
