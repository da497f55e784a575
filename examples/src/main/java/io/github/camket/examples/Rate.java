// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Depth;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.model.Ledger;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rates the people and units of an agency from a ledger file, and explains the rating of one of them. */
@Command(
        name = "rate",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Rates the people and units of an agency from a ledger file. Without --ledger: the shipped commune.",
            "Xếp loại công chức và đơn vị của một cơ quan từ tệp sổ dữ kiện. Không có --ledger: xã mẫu kèm theo."
        })
public final class Rate implements Runnable {

    private enum Format {
        table,
        json
    }

    private enum Told {
        line(Depth.LINE),
        standard(Depth.STANDARD),
        full(Depth.FULL);

        private final Depth depth;

        Told(Depth depth) {
            this.depth = depth;
        }
    }

    @Option(names = "--ledger", paramLabel = "FILE", description = "Ledger of facts, JSON / tệp sổ dữ kiện.")
    private Path ledgerFile;

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            defaultValue = "nd-335-2025",
            description = "Shipped id or JSON file / mã hoặc tệp quy định. Default: ${DEFAULT-VALUE}.")
    private String regulationName;

    @Option(
            names = "--organizations",
            paramLabel = "ID|FILE",
            description =
                    "Rules for units / quy định đối với tổ chức. Default: nd-335-2025.organizations, where it governs the"
                            + " period / trong thời gian có hiệu lực.")
    private String organizationsName;

    @Option(names = "--period", paramLabel = "PERIOD", description = "2026, 2026-H2, 2026-Q4, 2026-11 / kỳ đánh giá.")
    private String periodText;

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            description =
                    "Facts recorded up to this day, YYYY-MM-DD / dữ kiện đến hết ngày này. Default: last day of the ledger.")
    private String knownOnText;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Explain the rating of this person or unit / giải trình cho người hoặc đơn vị này.")
    private String person;

    @Option(
            names = "--what-if",
            paramLabel = "ID",
            description = "What would change the level of this person or unit: single facts and pairs of facts"
                    + " / dữ kiện nào, cặp dữ kiện nào sẽ làm thay đổi mức của người hoặc đơn vị này.")
    private String asked;

    @Option(names = "--full", description = "Explain every task / giải trình từng nhiệm vụ. As --depth full.")
    private boolean full;

    @Option(
            names = "--depth",
            paramLabel = "line|standard|full",
            defaultValue = "standard",
            description =
                    "How much is explained / giải trình một dòng, theo mẫu hay đầy đủ. Default: ${DEFAULT-VALUE}.")
    private Told told;

    @Option(
            names = "--as",
            paramLabel = "text|markdown|html",
            defaultValue = "text",
            description = "How the explanation is written / kiểu trình bày giải trình. Default: ${DEFAULT-VALUE}.")
    private ExplanationForm form;

    @Option(
            names = "--explain-out",
            paramLabel = "FILE",
            description = "Where the explanation is written instead of being printed / tệp ghi giải trình.")
    private Path explainFile;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = "Language / ngôn ngữ. Default: ${DEFAULT-VALUE}.")
    private String languageCode;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "What is printed / kiểu in. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the assessment is written / nơi ghi kết quả.")
    private Path outFile;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "This help / trợ giúp.")
    private boolean help;

    private final PrintStream out;

    Rate(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(Rate::new, args);
    }

    @Override
    public void run() {
        Language language = Program.language(languageCode);
        ShippedData shipped = ShippedData.COMMUNE;
        ReportingPeriod period =
                Optional.ofNullable(periodText).map(ReportingPeriod::parse).orElseGet(this::defaultPeriod);
        Ledger ledger =
                ledgerFile == null ? shipped.ledger() : CamketJson.readLedger(Program.readable("--ledger", ledgerFile));
        LocalDate knownOn = Optional.ofNullable(knownOnText).map(Rate::day).orElseGet(() -> defaultDay(ledger));
        Regulation people = Program.regulation(regulationName, "--regulation");
        Program.requireInEffect(people, period, language);
        Assessor assessor = assessor(people, period, language);
        Assessment assessment = assessor.assess(ledger.knownOn(knownOn), period);
        Optional<Rating> explained = Optional.ofNullable(person)
                .or(() -> ledgerFile == null && asked == null ? Optional.of(shipped.person()) : Optional.empty())
                .map(id -> rating(assessment, id));
        Path written = outFile == null ? defaultOut() : outFile;
        write(assessment, written);
        Optional<Changes> changes = Optional.ofNullable(asked)
                .map(id -> Changes.of(assessor.whatIf(ledger.knownOn(knownOn), period), rating(assessment, id)));
        if (format == Format.json) {
            out.print(changes.map(one -> CamketJson.writeCounterfactuals(one.found()))
                    .orElseGet(() -> CamketJson.writeAssessment(assessment)));
            return;
        }
        Report report = new Report(out, language, full ? Depth.FULL : told.depth, form);
        report.print(ledger.getNote(), assessment);
        if (explainFile == null) {
            explained.ifPresent(report::explain);
        } else {
            report.write(explained(explained), explainFile);
        }
        changes.ifPresent(report::explain);
        if (ledgerFile == null && person == null && asked == null) {
            report.compare(ShippedData.HANDBOOK, List.of(Decree335.staffByHandbook(), Decree335.staff()));
        }
        report.printWritten(written);
    }

    /** Rules for units that nobody asked for are left out where they do not govern the period. */
    private Assessor assessor(Regulation people, ReportingPeriod period, Language language) {
        if (organizationsName == null && !Decree335.organizations().governs(period)) {
            return Assessor.of(people);
        }
        String name = Optional.ofNullable(organizationsName)
                .orElseGet(() -> Decree335.organizations().getId().value());
        Regulation organizations = Program.regulation(name, "--organizations");
        Program.requireInEffect(organizations, period, language);
        return Assessor.of(people, organizations);
    }

    /** The rating of the person, or of the unit if there is no such person. */
    private static Rating rating(Assessment assessment, String id) {
        Subject unit = Subject.of(OrgUnitId.of(id));
        return assessment.getUnitRatings().stream()
                .filter(rating -> rating.getSubject().equals(unit))
                .findFirst()
                .orElseGet(() -> assessment.rating(CadreId.of(id)));
    }

    private static Rating explained(Optional<Rating> rating) {
        return rating.orElseThrow(
                () -> new IllegalArgumentException("--explain must say whose rating --explain-out is to explain"));
    }

    private static void write(Assessment assessment, Path file) {
        try {
            CamketJson.writeAssessment(assessment, file);
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException("--out must be a file that can be written: " + file, e);
        }
    }

    private ReportingPeriod defaultPeriod() {
        if (ledgerFile != null) {
            throw new IllegalArgumentException("--period must be given with --ledger");
        }
        return ShippedData.COMMUNE.period();
    }

    private LocalDate defaultDay(Ledger ledger) {
        if (ledgerFile == null) {
            return ShippedData.COMMUNE.knownOn();
        }
        if (ledger.getEntries().isEmpty()) {
            throw new IllegalArgumentException("ledger must have entries: " + ledgerFile);
        }
        return ledger.getEntries().get(ledger.getEntries().size() - 1).recordedOn();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--known-on must be a day of the calendar, YYYY-MM-DD: " + text, e);
        }
    }

    /** Beside other build output if Maven runs the program; in the working directory otherwise. */
    private static Path defaultOut() {
        String directory = System.getProperty("camket.examples.directory");
        return directory == null ? Path.of("assessment.json") : Path.of(directory, "assessment.json");
    }
}
