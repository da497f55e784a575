// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Column;
import io.github.camket.column.Program;
import io.github.camket.column.Workspace;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.trace.Finding;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a set, compiled once: all that are counted from work run as one program over the tasks and deliveries of a
 * person. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * MeasurePlan plan = MeasurePlan.of(regulation.getMeasures());
 * WorkTally tally = plan.tally(WorkSheet.of(items));
 * }</pre>
 */
public final class MeasurePlan {

    private final List<Measure> measures;
    private final Stage countingStage;
    private final List<CompiledItems> compiled = new ArrayList<>();
    private final Program program;
    private final List<Function<WorkSheet, Column>> inputs;
    private final Set<DoubtfulValue> lookedAt;

    /** A place to run in that nobody uses now; whoever finds none makes one. */
    private final AtomicReference<@Nullable Workspace> idle = new AtomicReference<>();

    MeasurePlan(MeasureSet set) {
        measures = set.getMeasures();
        countingStage = set.getCountingStage().value();
        Program.Builder builder = Program.builder();
        ItemInputs taken = new ItemInputs(builder);
        for (Measure measure : measures) {
            if (measure instanceof Measure.OfItems ofItems) {
                compiled.add(new CompiledItems(ofItems, TraceNames.ofItems(ofItems.id()), builder, taken));
            } else if (measure instanceof Measure.OfWork ofWork) {
                WorkLowering lowering =
                        new WorkLowering(ofWork, set.getWorkRules().orElseThrow());
                compiled.add(new CompiledItems(lowering.lowered(), lowering.names(), builder, taken));
            }
        }
        program = builder.build();
        inputs = taken.columns();
        lookedAt = taken.lookedAt();
    }

    /** The plan of a set; the same for the same set. */
    public static MeasurePlan of(MeasureSet set) {
        return set.plan();
    }

    /** The measures that are counted from work, in the order of the set. */
    public List<MeasureId> getItemMeasures() {
        return compiled.stream().map(CompiledItems::id).toList();
    }

    /** The values of deliveries that can be in doubt, and that a measure asks for. */
    Set<DoubtfulValue> lookedAt() {
        return lookedAt;
    }

    /** Counts the work of one person, without reasons: the way for many people. */
    public WorkTally tally(WorkSheet work) {
        Workspace bench = run(work, false);
        WorkTally tally = tally(bench, work);
        idle.setRelease(bench);
        return tally;
    }

    /**
     * Counts the work of each person of a book, without reasons.
     *
     * @param each gets the tally of each person with the place of the person in the book, in order; the tally is used again
     *     for the next one, and must not be kept
     */
    public void tally(WorkBook book, ObjIntConsumer<WorkTally> each) {
        WorkTally tally = new WorkTally(compiled);
        for (WorkBook.Page page : book.pages()) {
            Workspace bench = bench();
            boolean run = bench.runInLongs(page.all().rows(), page.all().columns(this, inputs));
            for (int i = 0; i < page.size(); i++) {
                int person = page.first() + i;
                boolean entered = run && enter(bench, page.all(), i, tally);
                each.accept(entered ? tally : tally(book.sheetOf(person)), person);
            }
            idle.setRelease(bench);
        }
    }

    private boolean enter(Workspace bench, WorkSheet sheet, int person, WorkTally tally) {
        for (int i = 0; i < compiled.size(); i++) {
            if (!compiled.get(i).enterInLongs(bench, sheet, person, tally, i)) {
                return false;
            }
        }
        return true;
    }

    private Workspace bench() {
        Workspace found = idle.getAndSet(null);
        return found == null ? program.newWorkspace() : found;
    }

    private WorkTally tally(Workspace bench, WorkSheet work) {
        WorkTally tally = new WorkTally(compiled);
        for (int i = 0; i < compiled.size(); i++) {
            compiled.get(i).enter(program, bench, work, tally, i);
        }
        return tally;
    }

    private Workspace run(WorkSheet work, boolean withReasons) {
        Workspace bench = bench();
        Column[] columns = work.columns(this, inputs);
        if (withReasons) {
            bench.run(work.rows(), columns);
        } else {
            bench.runTotals(work.rows(), columns);
        }
        return bench;
    }

    /**
     * The measurements that this work and the judged scores of one person and period give.
     *
     * @throws IllegalArgumentException if one of the measures is of a unit
     */
    public Measurements measure(WorkSheet work, List<JudgedScore> scores, TraceSink sink) {
        Judgements judgements = Judgements.settled(scores, countingStage);
        return measure(work, new Given(judgements, Optional.empty()), sink, new ArrayList<>());
    }

    Measurements measure(WorkSheet work, Given given, TraceSink sink, List<Finding> notes) {
        Workspace bench = run(work, sink.isActive());
        WorkTally tally = tally(bench, work);
        Telling telling = new Telling(work, bench, sink);
        Measurements.Builder result = Measurements.builder();
        int next = 0;
        for (Measure measure : measures) {
            if (measure instanceof Measure.OfItems || measure instanceof Measure.OfWork) {
                result.put(told(tally, next, telling));
                next++;
            } else {
                result.put(given(measure, given, sink, notes));
            }
        }
        idle.setRelease(bench);
        return result.addFindings(notes).build();
    }

    private Measurement told(WorkTally tally, int index, Telling telling) {
        if (!telling.sink().isActive() || tally.getStatus(index) != MeasurementStatus.MEASURED) {
            return tally.get(index);
        }
        Measurement plain = tally.get(index);
        compiled.get(index).tell(telling, plain.getValue().orElseThrow());
        return tally.builder(index).trace(telling.sink().take()).build();
    }

    private Measurement given(Measure measure, Given given, TraceSink sink, List<Finding> notes) {
        if (measure instanceof Measure.Judged judged) {
            return new JudgedMeter(given.judgements(), sink, notes).measure(judged);
        }
        GradedMeter graded = new GradedMeter(given.judgements(), sink, notes);
        if (measure instanceof Measure.Graded steps) {
            return graded.measure(steps);
        }
        if (measure instanceof Measure.Reported reported) {
            return new ReportedMeter(given.judgements(), sink, notes).measure(reported);
        }
        if (measure instanceof Measure.OfStaff ofStaff) {
            return new StaffMeter(graded, sink, notes).measure(ofStaff, given.staff());
        }
        throw new IllegalArgumentException("measure must be one of a person: " + measure.id());
    }
}
