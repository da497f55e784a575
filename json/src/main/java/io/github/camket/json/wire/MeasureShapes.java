// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.WorkCredit;
import io.github.camket.measurement.WorkRules;
import io.github.camket.model.judgement.Stage;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Parameter;
import java.util.List;

/** What a regulation measures. */
final class MeasureShapes {

    static final Format<MeasureId> ID = Formats.coded(MeasureId::of);
    static final Shape<Label> LABEL = new LabelShape();
    static final Family<Measure> MEASURES = new Family<Measure>("type")
            .with("WORK", Measure.OfWork.class, new OfWorkShape())
            .with("JUDGED", Measure.Judged.class, new JudgedShape());
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
        private final Field<Measure.OfWork, Citation> citation =
                required("citation", Formats.CITATION, Measure.OfWork::citation);

        @Override
        Measure.OfWork make(Values in) {
            return new Measure.OfWork(in.get(id), in.get(label), in.get(credit), in.get(citation));
        }
    }

    /** Parts are of the same shape, and need no type to tell it. */
    private static final class JudgedShape extends Shape<Measure.Judged> {
        private final Field<Measure.Judged, MeasureId> id = required("id", ID, Measure.Judged::id);
        private final Field<Measure.Judged, Label> label = required("label", LABEL, Measure.Judged::label);
        private final Field<Measure.Judged, Points> max = required("max", Formats.POINTS, Measure.Judged::max);
        private final Field<Measure.Judged, List<Measure.Judged>> parts =
                optional("parts", Formats.list(this), Measure.Judged::parts, List.of());
        private final Field<Measure.Judged, Citation> citation =
                required("citation", Formats.CITATION, Measure.Judged::citation);

        @Override
        Measure.Judged make(Values in) {
            return new Measure.Judged(in.get(id), in.get(label), in.get(max), in.get(parts), in.get(citation));
        }
    }

    private static final class MeasureSetShape extends Shape<MeasureSet> {
        private final Field<MeasureSet, List<Measure>> measures =
                required("measures", Formats.list(MEASURES), MeasureSet::getMeasures);
        private final Field<MeasureSet, WorkRules> workRules =
                required("workRules", RuleShapes.WORK_RULES, MeasureSet::getWorkRules);
        private final Field<MeasureSet, Parameter<Stage>> countingStage =
                parameter("countingStage", Formats.constant(Stage.class), MeasureSet::getCountingStage);

        @Override
        MeasureSet make(Values in) {
            return MeasureSet.builder()
                    .measures(in.get(measures))
                    .workRules(in.get(workRules))
                    .countingStage(in.get(countingStage))
                    .build();
        }
    }
}
