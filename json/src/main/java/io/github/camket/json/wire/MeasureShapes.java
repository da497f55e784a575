// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.NoStaffPolicy;
import io.github.camket.measurement.PromiseWeighting;
import io.github.camket.measurement.TaskTest;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a regulation measures. */
final class MeasureShapes {

    static final Format<MeasureId> ID = Formats.coded(MeasureId::of);
    static final Shape<Label> LABEL = new LabelShape();
    static final Family<Measure> MEASURES = new Family<Measure>("type")
            .with("WORK", Measure.OfWork.class, new OfWorkShape())
            .with("ITEMS", Measure.OfItems.class, new ItemShapes.OfItemsShape())
            .with("REPORTED", Measure.Reported.class, new ItemShapes.ReportedShape())
            .with("JUDGED", Measure.Judged.class, new JudgedShape())
            .with("GRADED", Measure.Graded.class, new GradedShape())
            .with("STAFF", Measure.OfStaff.class, new OfStaffShape())
            .with("UNIT_TASKS", Measure.OfUnitTasks.class, new OfUnitTasksShape())
            .with("SHORTCOMINGS", Measure.OfShortcomings.class, new OfShortcomingsShape())
            .with("COMMITMENTS", Measure.OfCommitments.class, new OfCommitmentsShape())
            .with("UNIT_RATINGS", Measure.OfUnitRatings.class, new OfUnitRatingsShape())
            .with("TARGETS", Measure.OfTargets.class, new TargetMeasureShapes.OfTargetsShape())
            .with("INDICATOR", Measure.OfIndicator.class, new TargetMeasureShapes.OfIndicatorShape());
    static final Shape<MeasureSet> SET = new MeasureSetShape();

    private MeasureShapes() {}

    private static final class LabelShape extends Shape<Label> {
        private final Field<Label, String> vi = required("vi", Formats.TEXT, Label::vi);
        private final Field<Label, String> en = required("en", Formats.TEXT, Label::en);

        @Override
        Label make(Values in) {
            return new Label(in.get(vi), in.get(en));
        }
    }

    private static final class OfWorkShape extends Shape<Measure.OfWork> {
        private final Field<Measure.OfWork, MeasureId> id = required("id", ID, Measure.OfWork::id);
        private final Field<Measure.OfWork, Label> label = required("label", LABEL, Measure.OfWork::label);
        private final Field<Measure.OfWork, WorkCredit> credit =
                required("credit", Formats.constant(WorkCredit.class), Measure.OfWork::credit);
        private final Function<Values, Source> source = source(Measure.OfWork::source);

        @Override
        Measure.OfWork make(Values in) {
            return new Measure.OfWork(in.get(id), in.get(label), in.get(credit), source.apply(in));
        }
    }

    /** Parts are of the same shape, and need no type to tell it. */
    private static final class JudgedShape extends Shape<Measure.Judged> {
        private final Field<Measure.Judged, MeasureId> id = required("id", ID, Measure.Judged::id);
        private final Field<Measure.Judged, Label> label = required("label", LABEL, Measure.Judged::label);
        private final Field<Measure.Judged, Points> max = required("max", Formats.POINTS, Measure.Judged::max);
        private final Field<Measure.Judged, List<Measure.Judged>> parts =
                optional("parts", Formats.list(this), Measure.Judged::parts, List.of());
        private final Function<Values, Source> source = source(Measure.Judged::source);

        @Override
        Measure.Judged make(Values in) {
            return new Measure.Judged(in.get(id), in.get(label), in.get(max), in.get(parts), source.apply(in));
        }
    }

    private static final class GradedShape extends Shape<Measure.Graded> {
        private final Field<Measure.Graded, MeasureId> id = required("id", ID, Measure.Graded::id);
        private final Field<Measure.Graded, Label> label = required("label", LABEL, Measure.Graded::label);
        private final Field<Measure.Graded, Points> max = required("max", Formats.POINTS, Measure.Graded::max);
        private final Field<Measure.Graded, List<Points>> allowed =
                required("allowed", Formats.list(Formats.POINTS), Measure.Graded::allowed);
        private final Function<Values, Source> source = source(Measure.Graded::source);

        @Override
        Measure.Graded make(Values in) {
            return new Measure.Graded(in.get(id), in.get(label), in.get(max), in.get(allowed), source.apply(in));
        }
    }

    private static final class OfStaffShape extends Shape<Measure.OfStaff> {
        private final Field<Measure.OfStaff, MeasureId> id = required("id", ID, Measure.OfStaff::id);
        private final Field<Measure.OfStaff, Label> label = required("label", LABEL, Measure.OfStaff::label);
        private final Field<Measure.OfStaff, Points> atLeast =
                required("atLeast", Formats.POINTS, Measure.OfStaff::atLeast);
        private final Field<Measure.OfStaff, Fraction> whenAll =
                required("whenAll", Formats.FRACTION, Measure.OfStaff::whenAll);
        private final Field<Measure.OfStaff, Fraction> otherwise =
                required("otherwise", Formats.FRACTION, Measure.OfStaff::otherwise);
        private final Field<Measure.OfStaff, Parameter<NoStaffPolicy>> noStaffPolicy =
                parameter("noStaffPolicy", Formats.constant(NoStaffPolicy.class), Measure.OfStaff::noStaffPolicy);
        private final Function<Values, Source> source = source(Measure.OfStaff::source);

        @Override
        Measure.OfStaff make(Values in) {
            return new Measure.OfStaff(
                    in.get(id),
                    in.get(label),
                    in.get(atLeast),
                    in.get(whenAll),
                    in.get(otherwise),
                    in.get(noStaffPolicy),
                    source.apply(in));
        }
    }

    private static final class OfUnitTasksShape extends Shape<Measure.OfUnitTasks> {
        private final Field<Measure.OfUnitTasks, MeasureId> id = required("id", ID, Measure.OfUnitTasks::id);
        private final Field<Measure.OfUnitTasks, Label> label = required("label", LABEL, Measure.OfUnitTasks::label);
        private final Field<Measure.OfUnitTasks, TaskTest> test =
                required("test", Formats.constant(TaskTest.class), Measure.OfUnitTasks::test);
        private final Field<Measure.OfUnitTasks, Set<TaskOrigin>> origins =
                required("origins", Formats.set(TaskOrigin.class), Measure.OfUnitTasks::origins);
        private final Function<Values, Optional<Source>> causesWeighed = optionalSource(
                "causesWeighed", "causesWeighedNote", "causesWeighedLayer", Measure.OfUnitTasks::causesWeighed);
        private final Function<Values, Source> source = source(Measure.OfUnitTasks::source);

        @Override
        Measure.OfUnitTasks make(Values in) {
            return new Measure.OfUnitTasks(
                    in.get(id),
                    in.get(label),
                    in.get(test),
                    in.get(origins),
                    causesWeighed.apply(in),
                    source.apply(in));
        }
    }

    private static final class OfShortcomingsShape extends Shape<Measure.OfShortcomings> {
        private final Field<Measure.OfShortcomings, MeasureId> id = required("id", ID, Measure.OfShortcomings::id);
        private final Field<Measure.OfShortcomings, Label> label =
                required("label", LABEL, Measure.OfShortcomings::label);
        private final Function<Values, Source> source = source(Measure.OfShortcomings::source);

        @Override
        Measure.OfShortcomings make(Values in) {
            return new Measure.OfShortcomings(in.get(id), in.get(label), source.apply(in));
        }
    }

    private static final class OfCommitmentsShape extends Shape<Measure.OfCommitments> {
        private final Field<Measure.OfCommitments, MeasureId> id = required("id", ID, Measure.OfCommitments::id);
        private final Field<Measure.OfCommitments, Label> label =
                required("label", LABEL, Measure.OfCommitments::label);
        private final Field<Measure.OfCommitments, PromiseWeighting> weighting =
                required("weighting", Formats.constant(PromiseWeighting.class), Measure.OfCommitments::weighting);
        private final Function<Values, Source> source = source(Measure.OfCommitments::source);

        @Override
        Measure.OfCommitments make(Values in) {
            return new Measure.OfCommitments(in.get(id), in.get(label), in.get(weighting), source.apply(in));
        }
    }

    private static final class OfUnitRatingsShape extends Shape<Measure.OfUnitRatings> {
        private final Field<Measure.OfUnitRatings, MeasureId> id = required("id", ID, Measure.OfUnitRatings::id);
        private final Field<Measure.OfUnitRatings, Label> label =
                required("label", LABEL, Measure.OfUnitRatings::label);
        private final Field<Measure.OfUnitRatings, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Measure.OfUnitRatings::level);
        private final Function<Values, Source> source = source(Measure.OfUnitRatings::source);

        @Override
        Measure.OfUnitRatings make(Values in) {
            return new Measure.OfUnitRatings(in.get(id), in.get(label), in.get(level), source.apply(in));
        }
    }

    private static final class MeasureSetShape extends Shape<MeasureSet> {
        private final Field<MeasureSet, List<Measure>> measures =
                required("measures", Formats.list(MEASURES), MeasureSet::getMeasures);
        private final Field<MeasureSet, Optional<WorkRules>> workRules =
                optional("workRules", RuleShapes.WORK_RULES, MeasureSet::getWorkRules);
        private final Field<MeasureSet, Optional<GatheringRules>> gatheringRules =
                optional("gatheringRules", RuleShapes.GATHERING_RULES, MeasureSet::getGatheringRules);
        private final Field<MeasureSet, Optional<UnitRules>> unitRules =
                optional("unitRules", RuleShapes.UNIT_RULES, MeasureSet::getUnitRules);
        private final Field<MeasureSet, Parameter<Stage>> countingStage =
                parameter("countingStage", Formats.constant(Stage.class), MeasureSet::getCountingStage);

        @Override
        MeasureSet make(Values in) {
            return MeasureSet.builder()
                    .measures(in.get(measures))
                    .workRules(in.get(workRules))
                    .gatheringRules(in.get(gatheringRules))
                    .unitRules(in.get(unitRules))
                    .countingStage(in.get(countingStage))
                    .build();
        }
    }
}
