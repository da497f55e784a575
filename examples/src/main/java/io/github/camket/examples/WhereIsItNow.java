// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.catalog.Catalog;
import io.github.camket.catalog.NameAnswer;
import io.github.camket.explanation.DescentExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.json.CamketJson;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.trace.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an old administrative unit, by code or name, and prints its heirs with the legal basis of every step. */
@Command(
        name = "where-is-it-now",
        sortOptions = false,
        mixinStandardHelpOptions = false,
        description = {
            "Where an administrative unit is now. Without arguments: a few units, official ones and a sample district.",
            "Đơn vị hành chính cũ nay ở đâu. Không có tham số: vài đơn vị trong danh mục và một huyện mẫu."
        })
public final class WhereIsItNow implements Runnable {

    private static final String SAMPLE = "data/eleven-communes.json";
    /** A divided commune, a name that moved to another code, a district that ended, a disputed code, a sample commune. */
    private static final List<String> SHIPPED =
            List.of("00040", "Tỉnh Gia Lai", "318", "06970@01/07/2025", "99107@30/11/2024");
    /** More units of one name than this are listed, not followed. */
    private static final int FOLLOWED = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "UNIT",
            description = "Codes (00040, 318, 64) or names (\"Phường Đồng Xuân\"), with a day of their own if need be"
                    + " (06970@01/07/2025) / mã hoặc tên đơn vị, có thể kèm ngày.")
    private List<String> asked = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            defaultValue = "30/06/2025",
            description = "Day on which the code or name is meant / ngày của mã hoặc tên. Default: ${DEFAULT-VALUE}.")
    private String onText;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "Day whose units are asked for; the last day of any change by default. Before --on: what the unit"
                            + " came from / ngày cần tra; mặc định là ngày thay đổi gần nhất. Trước --on: nguồn gốc.")
    private String asOfText;

    @Option(
            names = "--supplement",
            paramLabel = "FILE",
            description = "Units and reorganizations of your own, JSON / tệp đơn vị và sắp xếp bổ sung.")
    private Path supplementFile;

    @Mixin
    private CommonOptions common;

    private final PrintStream out;

    WhereIsItNow(PrintStream out) {
        this.out = out;
    }

    /** Runs the program; ends the virtual machine only if something is wrong. */
    public static void main(String[] args) {
        Program.main(WhereIsItNow::new, args);
    }

    @Override
    public void run() {
        Language language = common.language();
        LocalDate on = Program.day("--on", onText, language);
        Catalog catalog = catalog();
        LocalDate asOf = Optional.ofNullable(asOfText)
                .map(text -> Program.day("--as-of", text, language))
                .orElseGet(() -> lastChange(catalog));
        DescentExplainer explainer = DescentExplainer.in(language, catalog);
        Texts texts = new Texts("where-is-it-now", language);
        for (Finding finding : catalog.getFindings()) {
            out.println(texts.text("supplement", explainer.finding(finding)));
        }
        for (String text : asked.isEmpty() ? SHIPPED : asked) {
            int at = text.lastIndexOf('@');
            LocalDate day = at < 0 ? on : Program.day("UNIT@DAY", text.substring(at + 1), language);
            // Backwards only if somebody asks for it.
            LocalDate target = asOfText == null && asOf.isBefore(day) ? day : asOf;
            print(at < 0 ? text : text.substring(0, at), day, target, catalog, explainer, texts);
        }
        out.println(texts.text("licence"));
    }

    private void print(
            String text, LocalDate on, LocalDate asOf, Catalog catalog, DescentExplainer explainer, Texts texts) {
        Optional<AdministrativeCode> code = code(text);
        if (code.isPresent()) {
            print(code.get(), on, asOf, catalog, explainer);
            return;
        }
        NameAnswer answer = catalog.find(text, on);
        if (answer.getUnits().size() != 1) {
            out.println(explainer.explain(answer));
            out.println();
        }
        if (answer.getUnits().size() > FOLLOWED) {
            out.println(texts.text("choose", FOLLOWED));
            out.println();
            return;
        }
        for (AdministrativeUnit unit : answer.getUnits()) {
            print(unit.getCode(), on, asOf, catalog, explainer);
        }
    }

    private void print(
            AdministrativeCode code, LocalDate on, LocalDate asOf, Catalog catalog, DescentExplainer explainer) {
        out.println(explainer.explain(
                asOf.isBefore(on) ? catalog.predecessors(code, on, asOf) : catalog.successors(code, on, asOf)));
        out.println();
    }

    /** A code by its number of digits, or with its level in front: {@code commune:00040}. */
    private static Optional<AdministrativeCode> code(String text) {
        if (text.matches("[a-z_]+:.*")) {
            return Optional.of(AdministrativeCode.parse(text));
        }
        if (!text.matches("\\d+")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (text.length()) {
                    case 2 -> AdministrativeCode.province(text);
                    case 3 -> AdministrativeCode.district(text);
                    default -> AdministrativeCode.commune(text);
                });
    }

    /** The last day on which anything changed, as far as the lists and the data of one's own tell. */
    private static LocalDate lastChange(Catalog catalog) {
        List<LocalDate> days = catalog.lineage().getDays();
        return days.get(days.size() - 1);
    }

    private Catalog catalog() {
        if (supplementFile != null) {
            return Catalog.official().with(CamketJson.readSupplement(Program.readable("--supplement", supplementFile)));
        }
        if (!asked.isEmpty()) {
            return Catalog.official();
        }
        try (InputStream in = WhereIsItNow.class.getResourceAsStream(SAMPLE)) {
            return Catalog.official()
                    .with(CamketJson.readSupplement(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(SAMPLE, e);
        }
    }
}
