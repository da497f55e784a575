// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Candidate;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Quotas, and candidates whose levels are held against them. */
final class QuotaArbitraries {

    private static final Source ANY_PLACE = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));

    private QuotaArbitraries() {}

    static Arbitrary<Quota> quotas() {
        Quota decree = Decree335.civilServants().getQuota().orElseThrow();
        Arbitrary<List<QuotaScope>> scopes = Arbitraries.frequency(
                Tuple.of(3, List.of(QuotaScope.AGENCY, QuotaScope.SIMILAR_GROUP)),
                Tuple.of(1, List.of(QuotaScope.AGENCY)),
                Tuple.of(1, List.of(QuotaScope.AUTHORITY)),
                Tuple.of(1, List.of(QuotaScope.SIMILAR_GROUP)));
        return Combinators.combine(
                        share(),
                        share(),
                        Arbitraries.of(QuotaBase.class),
                        Arbitraries.of(QuotaBaseMoment.class),
                        scopes,
                        Arbitraries.of(OverQuotaPolicy.class))
                .as((rate, raised, base, moment, scope, policy) -> Quota.builder()
                        .from(decree)
                        .rate(local(decree.getRate(), rate))
                        .rateExceptional(local(decree.getRateExceptional(), raised.atLeast(rate)))
                        .base(local(decree.getBase(), base))
                        .baseMoment(local(decree.getBaseMoment(), moment))
                        .scopes(local(decree.getScopes(), scope))
                        .overQuotaPolicy(local(decree.getOverQuotaPolicy(), policy))
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<List<Candidate>> candidates(int reaching, int others) {
        Subject anyone = Subject.unnamed();
        Arbitrary<Candidate> excellent = Arbitraries.frequency(
                        Tuple.of(3, "90"), Tuple.of(2, "545/6"), Tuple.of(1, "91.7"))
                .map(score -> Candidate.of(anyone, RatingLevel.EXCELLENT, Points.of(score)));
        Arbitrary<Candidate> other = Arbitraries.frequency(
                Tuple.of(14, Candidate.of(anyone, RatingLevel.GOOD, Points.of(70))),
                Tuple.of(1, Candidate.decided(anyone, RatingLevel.GOOD)),
                Tuple.of(1, Candidate.decided(anyone, RatingLevel.EXCELLENT)),
                Tuple.of(1, Candidate.of(anyone, RatingLevel.COMPLETED, Points.of(50))),
                Tuple.of(1, Candidate.of(anyone, RatingLevel.NOT_COMPLETED, Points.ZERO)),
                Tuple.of(1, Candidate.open(anyone)),
                Tuple.of(1, Candidate.unrated(anyone)));
        return Arbitraries.of(0, 1, 2, 3)
                .flatMap(groups -> Combinators.combine(
                                grouped(excellent, groups)
                                        .list()
                                        .ofMaxSize(reaching)
                                        .withSizeDistribution(RandomDistribution.uniform()),
                                grouped(other, groups)
                                        .list()
                                        .ofMaxSize(others)
                                        .withSizeDistribution(RandomDistribution.uniform()))
                        .as(QuotaArbitraries::numbered))
                .withoutEdgeCases();
    }

    private static Arbitrary<Fraction> share() {
        return Arbitraries.frequency(Tuple.of(4, "1/5"), Tuple.of(2, "1/4"), Tuple.of(2, "1/3"), Tuple.of(1, "1"))
                .map(Fraction::parse);
    }

    private static <T> Parameter<T> local(Parameter<T> parameter, T value) {
        return parameter.withValue(value, Basis.LOCAL, ANY_PLACE);
    }

    /** In one of the groups, or in none. */
    private static Arbitrary<Candidate> grouped(Arbitrary<Candidate> candidates, int groups) {
        List<String> names = List.of("", "g-1", "g-2", "g-3");
        return Combinators.combine(candidates, Arbitraries.of(names.subList(0, groups + 1)))
                .as((candidate, group) -> group.isEmpty() ? candidate : candidate.inGroup(group));
    }

    /** Identifiers go around between both lists, so that they say nothing about the level. */
    private static List<Candidate> numbered(List<Candidate> excellent, List<Candidate> others) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < Math.max(excellent.size(), others.size()); i++) {
            for (List<Candidate> some : List.of(others, excellent)) {
                if (i < some.size()) {
                    Candidate one = some.get(i);
                    all.add(new Candidate(
                            Subject.of(CadreId.of("c-" + (all.size() + 1))),
                            one.state(),
                            one.level(),
                            one.score(),
                            one.group()));
                }
            }
        }
        return List.copyOf(all);
    }
}
