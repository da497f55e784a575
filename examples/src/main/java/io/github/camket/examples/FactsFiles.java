// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.check.CheckReport;
import io.github.camket.check.CounterExample;
import io.github.camket.check.ExampleFacts;
import io.github.camket.check.ExampleFinder;
import io.github.camket.check.Move;
import io.github.camket.json.CamketJson;
import io.github.camket.official.Decree335;
import io.github.camket.official.Regulations;
import io.github.camket.regulation.Applicability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the facts of every example of a check as a ledger of its own, named by the place of its finding. */
final class FactsFiles {

    private final Texts texts;
    private final Map<Path, ExampleFacts> written = new LinkedHashMap<>();
    private int without;

    FactsFiles(Texts texts) {
        this.texts = texts;
    }

    void write(CheckReport report, Path directory) {
        Map<String, CounterExample> examples = examples(report);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("--facts-out must be a folder: " + directory, e);
        }
        Optional<ExampleFinder> finder =
                examples.isEmpty() ? Optional.empty() : Optional.of(ExampleFinder.of(report.getRegulation()));
        examples.forEach((name, example) -> {
            Optional<ExampleFacts> found = finder.orElseThrow().find(example);
            without += found.isPresent() ? 0 : 1;
            found.ifPresent(facts -> {
                Path file = directory.resolve(name + ".json");
                CamketJson.writeLedger(facts.getLedger().withNote(texts.text("note", name)), file);
                written.put(file, facts);
            });
        });
    }

    private static Map<String, CounterExample> examples(CheckReport report) {
        Map<String, CounterExample> all = new LinkedHashMap<>();
        for (int i = 0; i < report.getHoles().size(); i++) {
            all.put("hole-" + (i + 1), report.getHoles().get(i).example());
        }
        for (int i = 0; i < report.getOverlaps().size(); i++) {
            all.put("overlap-" + (i + 1), report.getOverlaps().get(i).example());
        }
        putMoves("lost", report.getLostByBetter(), all);
        putMoves("cliff", report.getCliffs(), all);
        return all;
    }

    private static void putMoves(String name, List<Move> moves, Map<String, CounterExample> all) {
        for (int i = 0; i < moves.size(); i++) {
            all.put(name + "-" + (i + 1) + "-before", moves.get(i).before());
            all.put(name + "-" + (i + 1) + "-after", moves.get(i).after());
        }
    }

    /** What was written, and how it is rated. */
    String summary(String regulation, Path directory) {
        String counts = texts.text("facts", written.size(), directory, without);
        return written.entrySet().stream()
                .findFirst()
                .map(first -> counts + "\n" + rating(first.getKey(), first.getValue(), regulation))
                .orElse(counts);
    }

    private String rating(Path file, ExampleFacts facts, String regulation) {
        boolean unit = facts.getSubject().unit().isPresent();
        String rules = unit ? peopleOf(facts.getPeriod()) + "--organizations" : "--regulation";
        return texts.text("rate", file, rules, regulation, facts.getPeriod(), facts.getSubject());
    }

    /** The rules for people that must stand beside those of a unit where the usual ones do not govern the period. */
    private static String peopleOf(ReportingPeriod period) {
        if (Decree335.civilServants().governs(period)) {
            return "";
        }
        return Regulations.all().stream()
                .filter(one -> one.getApplicability() instanceof Applicability.People && one.governs(period))
                .findFirst()
                .map(one -> "--regulation " + one.getId() + " ")
                .orElse("");
    }
}
