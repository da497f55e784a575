// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.distribution.DistributionPart;
import io.github.camket.distribution.DistributionSeries;
import io.github.camket.distribution.LevelCounts;
import io.github.camket.distribution.LevelDistribution;
import java.util.List;

/**
 * Documents of the formats {@code camket-distribution/1}, of one period, and {@code camket-distributions/1}, of several; written only.
 * What is absent or empty is left out.
 */
public final class DistributionDocument {

    /** Name and version of the format for one period. */
    public static final String FORMAT = "camket-distribution/1";

    /** Name and version of the format for several periods. */
    public static final String SERIES_FORMAT = "camket-distributions/1";

    private final JsonSink sink;
    private final Members out;

    private DistributionDocument(JsonSink sink) {
        this.sink = sink;
        this.out = new Members(sink);
    }

    /** Writes the distribution. */
    public static void write(LevelDistribution distribution, JsonSink out) {
        out.beginObject();
        DistributionDocument document = new DistributionDocument(out);
        document.out.text(Header.NAME, FORMAT);
        document.members(distribution);
        out.endObject();
    }

    /** Writes the distributions. */
    public static void write(DistributionSeries series, JsonSink out) {
        new DistributionDocument(out).write(series);
    }

    private void write(DistributionSeries series) {
        sink.beginObject();
        out.text(Header.NAME, SERIES_FORMAT);
        out.text("kind", series.getKind());
        out.text("periodType", series.getPeriodType());
        out.parameters(List.of(series.getScaleChoice()));
        out.objects("distributions", series.getDistributions(), this::members);
        out.texts("gaps", series.getGaps());
        out.findings("findings", series.getFindings());
        sink.endObject();
    }

    private void members(LevelDistribution distribution) {
        sink.name("scale");
        CrosswalkDocument.SCALE.write(distribution.getScale(), sink);
        out.text("period", distribution.getPeriod());
        out.text("kind", distribution.getKind());
        out.text("unitsOn", distribution.getUnitsOn());
        out.object("counts", () -> counts(distribution.getCounts()));
        out.objects("highestShares", distribution.getHighestShares(), share -> {
            out.text("base", share.base());
            out.text("share", share.share());
        });
        out.objects("units", distribution.getUnits(), this::part);
        out.objects("groups", distribution.getGroups(), this::part);
        out.findings("findings", distribution.getFindings());
    }

    private void part(DistributionPart part) {
        out.text("of", part.of());
        out.object("counts", () -> counts(part.counts()));
    }

    private void counts(LevelCounts counts) {
        out.count("all", counts.all());
        out.count("staff", counts.staff());
        out.count("rated", counts.rated());
        out.objects("levels", counts.levels(), count -> {
            out.text("level", count.level());
            out.count("decided", count.decided());
            out.count("proposed", count.proposed());
            out.text("shareOfRated", counts.shareOfRated(count.level()));
        });
        if (!counts.without().isEmpty()) {
            out.object("without", () -> counts.without().forEach((reason, number) -> out.count(reason.name(), number)));
        }
    }
}
