// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 1: the number beside a level is never across its threshold. What is shown is read back and compared. */
class NumbersProperties {

    @Property
    void noRoundingShowsANumberAcrossABound(
            @ForAll("scores") Fraction score,
            @ForAll("bounds") List<Fraction> bounds,
            @ForAll("modes") RoundingMode mode,
            @ForAll Language language) {
        Fraction shown = read(new Numbers(language).rounded(score, bounds, mode), language);
        assertThat(bounds)
                .allSatisfy(bound -> assertThat(shown.compareTo(bound)).isEqualTo(score.compareTo(bound)));
    }

    /** The same through the wording of a regulation with these thresholds: the level of the shown score is the level. */
    @Property
    void theLevelOfTheShownScoreIsTheLevel(
            @ForAll("scores") Fraction score, @ForAll("bounds") List<Fraction> bounds, @ForAll Language language) {
        Regulation regulation = Decree335.staff().withScale(scale(bounds));
        Fraction shown = read(Wording.of(language, regulation).points(Points.of(score)), language);
        assertThat(regulation.getScale().bandOf(Points.of(shown)))
                .isEqualTo(regulation.getScale().bandOf(Points.of(score)));
    }

    /** Reaching what is shown as missing is enough; losing what is shown as spare is safe. */
    @Property
    void distancesAreShownOnTheSafeSide(
            @ForAll("scores") Fraction distance, @ForAll("bounds") List<Fraction> bounds, @ForAll Language language) {
        Wording wording = Wording.of(language, Decree335.staff());
        assertThat(read(wording.toNext(Points.of(distance)), language)).isGreaterThanOrEqualTo(distance);
        assertThat(read(wording.toLower(Points.of(distance)), language)).isLessThanOrEqualTo(distance);
    }

    @Property
    void exactNumbersAreReadBackExactly(@ForAll("amounts") Fraction amount, @ForAll Language language) {
        assertThat(read(new Numbers(language).exact(amount), language)).isEqualTo(amount);
    }

    @Property
    void groupsHaveThreeDigits(@ForAll("amounts") Fraction amount) {
        for (String side : new Numbers(Language.VIETNAMESE).exact(amount).split("/")) {
            assertThat(side).matches("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?");
        }
        for (String side : new Numbers(Language.ENGLISH).exact(amount).split("/")) {
            assertThat(side).matches("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?");
        }
    }

    @Provide
    Arbitrary<Fraction> scores() {
        Arbitrary<Fraction> anywhere = Combinators.combine(
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.longs().between(1, 100_000))
                .as((n, d) -> Fraction.of(n % (100 * d + 1), d));
        Arbitrary<Fraction> nearABound = Combinators.combine(
                        Arbitraries.of("90", "70", "50", "89.95", "62.5"),
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(10L, 20L, 100L, 3_000L, 7_000_001L, 1_000_000_000_000L))
                .as((bound, n, d) -> Fraction.parse(bound).plus(Fraction.of(n, d)));
        return Arbitraries.oneOf(anywhere, nearABound);
    }

    @Provide
    Arbitrary<List<Fraction>> bounds() {
        return Arbitraries.of("90", "70", "50", "89.95", "62.5", "33.3")
                .map(Fraction::parse)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(bounds -> List.copyOf(new TreeSet<>(bounds).descendingSet()));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<Fraction> amounts() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(15).negate(), BigInteger.TEN.pow(15)),
                        Arbitraries.of(1L, 10L, 1000L, 3L, 7_919L))
                .as((n, d) -> Fraction.of(n.longValueExact(), d));
    }

    private static RatingScale scale(List<Fraction> bounds) {
        List<LevelBand> bands = new ArrayList<>();
        Optional<Points> below = Optional.empty();
        List<RatingLevel> levels =
                List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
        Source source = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 1"));
        for (int i = 0; i <= bounds.size(); i++) {
            Optional<Points> atLeast = i < bounds.size() ? Optional.of(Points.of(bounds.get(i))) : Optional.empty();
            bands.add(new LevelBand(levels.get(i), new Label("mức", "level"), atLeast, below, source));
            below = atLeast;
        }
        return new RatingScale(bands);
    }

    /** A number as people read it in the language. */
    private static Fraction read(String shown, Language language) {
        String plain =
                shown.replace(String.valueOf(language.groupSeparator()), "").replace(language.decimalSeparator(), '.');
        int slash = plain.indexOf('/');
        return slash < 0
                ? Fraction.of(new BigDecimal(plain))
                : Fraction.of(new BigDecimal(plain.substring(0, slash)))
                        .dividedBy(Fraction.of(new BigDecimal(plain.substring(slash + 1))));
    }
}
