// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.document.Citation;
import io.github.camket.document.Source;
import io.github.camket.evaluation.RegulationProblem;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.PositionCase;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.regulation.Total;
import io.github.camket.regulation.WeightPolicy;
import io.github.camket.regulation.WeightedTerm;
import io.github.camket.trace.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A change of one place, after which a sound regulation no longer fits together. */
enum Mutation {
    UNKNOWN_MEASURE(RegulationProblem.UNKNOWN_MEASURE) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(
                    regulation,
                    Scoring.Value.class::isInstance,
                    node -> new Scoring.Value(MeasureId.of("nowhere"), node.source()));
        }
    },
    UNKNOWN_MEASURE_OF_A_CONDITION(RegulationProblem.UNKNOWN_MEASURE) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return excluding(
                    regulation,
                    new Condition.NoneOf(
                            List.of(new Condition.Applicable(MeasureId.of("nowhere"), Source.NONE)), NAMED),
                    new Effect.Lowered(1),
                    ".when.parts[0].measure");
        }
    },
    WEIGHT_CHANGED(RegulationProblem.WEIGHTS_DO_NOT_SUM) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(
                    regulation,
                    node -> node instanceof Scoring.WeightedSum sum && sum.policy() == WeightPolicy.REJECT,
                    node -> {
                        Scoring.WeightedSum sum = (Scoring.WeightedSum) node;
                        List<WeightedTerm> parts = new ArrayList<>(sum.parts());
                        WeightedTerm first = parts.get(0);
                        parts.set(0, new WeightedTerm(first.weight().plus(Fraction.of(1, 1_000_000)), first.term()));
                        return new Scoring.WeightedSum(parts, sum.policy(), sum.source());
                    });
        }
    },
    UNIT_CHANGED(RegulationProblem.WRONG_UNIT) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(regulation, Scoring.Proportional.class::isInstance, node -> {
                Scoring.Proportional proportional = (Scoring.Proportional) node;
                return new Scoring.Proportional(
                        proportional.full(), new Scoring.Constant(Points.of(1), node.source()), node.source());
            });
        }
    },
    OCCURRENCES_OF_POINTS(RegulationProblem.WRONG_UNIT) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(
                    regulation,
                    Scoring.Constant.class::isInstance,
                    node -> new Scoring.PerOccurrence(node, Points.of(-1), Optional.empty(), node.source()));
        }
    },
    ROW_TWICE(RegulationProblem.ROW_UNREACHABLE) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(
                    regulation,
                    node -> node instanceof Scoring.Steps && !node.variesByPosition() && !node.variesByKind(),
                    node -> {
                        Scoring.Steps steps = (Scoring.Steps) node;
                        List<TableRow> rows = new ArrayList<>(steps.steps());
                        rows.add(rows.get(0));
                        return new Scoring.Steps(steps.of(), rows, steps.otherwise(), steps.source());
                    });
        }
    },
    POSITION_FORGOTTEN(RegulationProblem.NO_FORMULA) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inScoring(
                    regulation,
                    node -> node instanceof Scoring.ByPosition choice
                            && choice.cases().size() == 2,
                    node -> {
                        List<PositionCase> cases = ((Scoring.ByPosition) node).cases();
                        return new Scoring.ByPosition(cases.subList(0, 1), node.source());
                    });
        }
    },
    CRITERION_TWICE(RegulationProblem.DUPLICATE_CRITERION) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            if (regulation.getCriteria().isEmpty()) {
                return Optional.empty();
            }
            List<Criterion> criteria = new ArrayList<>(regulation.getCriteria());
            criteria.add(criteria.get(0));
            return broken(regulation.withCriteria(criteria), "$.criteria[" + (criteria.size() - 1) + "].id");
        }
    },
    NO_CRITERION(RegulationProblem.NO_CRITERIA) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            boolean used = regulation.conditions().stream().anyMatch(condition -> looksAt(condition, Optional.empty()));
            return used || regulation.getQuota().isPresent()
                    ? Optional.empty()
                    : broken(regulation.withCriteria(List.of()), "$.criteria");
        }
    },
    MEASURE_TWICE(RegulationProblem.DUPLICATE_MEASURE) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            MeasureSet set = regulation.getMeasures();
            List<Measure> measures = new ArrayList<>(set.getMeasures());
            measures.add(measures.get(2));
            return broken(
                    regulation.withMeasures(set.withMeasures(measures)),
                    "$.measures.measures[" + (measures.size() - 1) + "].id");
        }
    },
    BAND_REVERSED(RegulationProblem.BAND_REVERSED) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return inBand(
                    regulation,
                    band -> band.atLeast().isPresent() && band.below().isPresent(),
                    band -> new LevelBand(
                            band.level(),
                            band.label(),
                            band.below(),
                            band.atLeast(),
                            band.source(),
                            band.conditions()));
        }
    },
    LEVEL_OUT_OF_REACH(RegulationProblem.LEVEL_UNREACHABLE) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            Optional<Points> high = Optional.of(Points.of(1_000_000));
            return inBand(
                    regulation,
                    regulation.getScale().bands().get(0)::equals,
                    band -> new LevelBand(
                            band.level(), band.label(), high, Optional.empty(), band.source(), band.conditions()));
        }
    },
    UNKNOWN_LEVEL(RegulationProblem.UNKNOWN_LEVEL) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return excluding(
                    regulation,
                    new Condition.Concluded(EnumSet.of(ConclusionKind.DEGRADATION), Condition.About.SELF, 1, NAMED),
                    new Effect.AtBest(RatingLevel.of("OUTSTANDING")),
                    ".effect.level");
        }
    },
    UNKNOWN_CRITERION(RegulationProblem.NO_SUCH_CRITERION) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return excluding(
                    regulation,
                    new Condition.OfScore(
                            Optional.of(CriterionId.of("nowhere")), Comparison.BELOW, Points.of(5), NAMED),
                    new Effect.Lowered(1),
                    ".when.criterion");
        }
    },
    NEVER_HOLDS(RegulationProblem.NEVER_HOLDS) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            MeasureId general = MeasureId.of("general");
            Fraction tooMuch = Fraction.of(30_000_001, 1_000_000);
            return excluding(
                    regulation,
                    new Condition.Compare(general, Comparison.AT_LEAST, tooMuch, Condition.Outcome.FAILS, NAMED),
                    new Effect.Lowered(1),
                    ".when");
        }
    },
    POSITIONS_OF_ORGANIZATIONS(RegulationProblem.WRONG_SUBJECT) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return regulation.getApplicability() instanceof Applicability.People
                    ? Optional.empty()
                    : excluding(
                            regulation,
                            new Condition.OfPosition(Set.of(Position.HEAD), NAMED),
                            new Effect.Lowered(1),
                            ".when");
        }
    },
    NO_RULES_FOR_PERIODS(RegulationProblem.NO_RULES) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            return regulation.getPeriodRules().isEmpty()
                    ? Optional.empty()
                    : broken(regulation.withPeriodRules(Optional.empty()), "$");
        }
    },
    CITATION_REMOVED(RegulationProblem.CITATION_MISSING) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            Total total = regulation.getTotal();
            return broken(
                    regulation.withOfficial(true).withTotal(new Total(total.atLeast(), total.atMost(), Source.NONE)),
                    "$.total.citation");
        }
    },
    CITATION_OF_A_SECTION_REMOVED(RegulationProblem.CITATION_MISSING) {
        @Override
        Optional<Broken> of(Regulation regulation) {
            if (regulation.getCriteria().isEmpty()) {
                return Optional.empty();
            }
            List<Criterion> criteria = new ArrayList<>(regulation.getCriteria());
            int last = criteria.size() - 1;
            Criterion one = criteria.get(last);
            criteria.set(last, new Criterion(one.id(), one.label(), one.max(), one.min(), one.scoring(), Source.NONE));
            return broken(regulation.withOfficial(true).withCriteria(criteria), "$.criteria[" + last + "].citation");
        }
    };

    /**
     * What a mutation made.
     *
     * @param regulation the regulation that no longer fits together
     * @param path where the place of the finding begins
     */
    record Broken(Regulation regulation, String path) {}

    private static final Source NAMED = Source.of(Citation.ofPlace("Quy chế mẫu", "mục 2"));

    private final FindingCode code;

    Mutation(FindingCode code) {
        this.code = code;
    }

    /** What must be found. */
    FindingCode code() {
        return code;
    }

    /** The regulation with the change; empty where it has no such place. */
    abstract Optional<Broken> of(Regulation regulation);

    private static Optional<Broken> broken(Regulation regulation, String path) {
        return Optional.of(new Broken(regulation, path));
    }

    private static Optional<Broken> excluding(Regulation regulation, Condition when, Effect effect, String path) {
        List<Exclusion> exclusions = new ArrayList<>(regulation.getExclusions());
        exclusions.add(new Exclusion(when, effect, NAMED));
        return broken(regulation.withExclusions(exclusions), "$.exclusions[" + (exclusions.size() - 1) + "]" + path);
    }

    private static Optional<Broken> inBand(
            Regulation regulation, Predicate<LevelBand> which, Function<LevelBand, LevelBand> change) {
        RatingScale scale = regulation.getScale();
        List<LevelBand> bands = new ArrayList<>(scale.bands());
        for (int i = 0; i < bands.size(); i++) {
            if (which.test(bands.get(i))) {
                bands.set(i, change.apply(bands.get(i)));
                return broken(
                        regulation.withScale(new RatingScale(bands, scale.unclassifiedPolicy())),
                        "$.scale.bands[" + i + "]");
            }
        }
        return Optional.empty();
    }

    /** Changes the first such node that stands in no table, whose rows would follow the change. */
    private static Optional<Broken> inScoring(
            Regulation regulation, Predicate<Scoring> which, Function<Scoring, Scoring> change) {
        List<Criterion> criteria = new ArrayList<>(regulation.getCriteria());
        for (int i = 0; i < criteria.size(); i++) {
            Criterion one = criteria.get(i);
            Optional<Scoring> changed = changed(one.scoring(), which, change);
            if (changed.isPresent()) {
                criteria.set(
                        i, new Criterion(one.id(), one.label(), one.max(), one.min(), changed.get(), one.source()));
                return broken(regulation.withCriteria(criteria), "$.criteria[" + i + "].scoring");
            }
        }
        return Optional.empty();
    }

    private static Optional<Scoring> changed(
            Scoring scoring, Predicate<Scoring> which, Function<Scoring, Scoring> change) {
        if (which.test(scoring)) {
            return Optional.of(change.apply(scoring));
        }
        List<Scoring> terms = new ArrayList<>(scoring.terms());
        for (int i = 0; i < terms.size() && !(scoring instanceof Scoring.Steps); i++) {
            Optional<Scoring> changed = changed(terms.get(i), which, change);
            if (changed.isPresent()) {
                terms.set(i, changed.get());
                return Optional.of(scoring.with(terms, scoring.source()));
            }
        }
        return Optional.empty();
    }

    private static boolean looksAt(Condition condition, Optional<CriterionId> criterion) {
        return (condition instanceof Condition.OfScore score
                        && !score.criterion().equals(criterion))
                || condition.parts().stream().anyMatch(part -> looksAt(part, criterion));
    }
}
