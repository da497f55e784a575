// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.explanation.Explainer;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.Regulation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The levels of a regulation in words of both languages: each with its whole condition, and what each exclusion does. */
final class LevelText {

    private static final Properties VIETNAMESE = messages("vi");
    private static final Properties ENGLISH = messages("en");

    private final Regulation regulation;
    private final Function<Source, String> place;
    private StringBuilder text = new StringBuilder();

    /** @param place the words for a place */
    LevelText(Regulation regulation, Function<Source, String> place) {
        this.regulation = regulation;
        this.place = place;
    }

    /** The levels, each with its whole condition. */
    String bands() {
        text = new StringBuilder();
        for (LevelBand band : regulation.getScale().bands()) {
            List<Condition> all = band.conditions();
            text.append("- ").append(level(band.level())).append(bounds(band));
            if (all.size() == 1) {
                text.append(" nếu — if:\n");
                condition(all.get(0), 1);
            } else {
                text.append(all.isEmpty() ? ".\n" : " nếu có đủ — if all of:\n");
                all.forEach(one -> condition(one, 1));
            }
        }
        return text.toString();
    }

    /** What leads to a level, or leaves one at best, whatever the conditions of the levels are. */
    String exclusions() {
        text = new StringBuilder();
        for (Exclusion exclusion : regulation.getExclusions()) {
            text.append("- ").append(effect(exclusion.effect())).append(" nếu — if:\n");
            condition(exclusion.when(), 1);
        }
        regulation
                .getQuota()
                .ifPresent(quota -> text.append("- Trong tỷ lệ quy định — within the quota: ")
                        .append(level(quota.getLevel()))
                        .append("; xem tham số — see the parameters (")
                        .append(place.apply(quota.getSource()))
                        .append(")\n"));
        regulation
                .getLevelCap()
                .ifPresent(cap -> text.append(
                                "- Không cao hơn mức của tổ chức — not above the level of the organization; xem tham số")
                        .append(" — see the parameters (")
                        .append(place.apply(cap.source()))
                        .append(")\n"));
        return text.toString();
    }

    /** What an exclusion does, in both languages. */
    String effect(Effect effect) {
        if (effect instanceof Effect.Forced forced) {
            return "Luôn là — forced: " + level(forced.level()) + ",";
        }
        if (effect instanceof Effect.AtBest atBest) {
            return "Cao nhất là — at best: " + level(atBest.level()) + ",";
        }
        int steps = ((Effect.Lowered) effect).steps();
        return "Hạ " + steps + " mức — " + steps + " lower,";
    }

    /** The name of a level with its identifier. */
    String level(RatingLevel level) {
        return regulation.getScale().bands().stream()
                .filter(band -> band.level().equals(level))
                .findFirst()
                .map(band -> "**" + band.label().vi() + "** — " + band.label().en() + " (`" + level + "`)")
                .orElse("`" + level + "`");
    }

    private static String bounds(LevelBand band) {
        List<String> bounds = new ArrayList<>();
        band.atLeast().ifPresent(points -> bounds.add("≥ " + points));
        band.below().ifPresent(points -> bounds.add("< " + points));
        return bounds.isEmpty() ? "" : ": " + String.join(", ", bounds) + " điểm — points";
    }

    private void condition(Condition condition, int depth) {
        text.append("  ".repeat(depth))
                .append("- ")
                .append(words(condition))
                .append(" (")
                .append(place.apply(condition.source()))
                .append(")");
        text.append(condition.parts().isEmpty() ? "\n" : ":\n");
        condition.parts().forEach(part -> condition(part, depth + 1));
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return both(measure(compare.measure()).label()) + " (`" + compare.measure() + "`) "
                    + sign(compare.comparison()) + " " + value(measure(compare.measure()), compare.bound())
                    + (compare.ofNothing() == Condition.Outcome.HOLDS ? ", nếu có — if there are any" : "");
        }
        if (condition instanceof Condition.OfScore ofScore) {
            return "Điểm — score " + sign(ofScore.comparison()) + " " + ofScore.bound();
        }
        if (condition instanceof Condition.Applicable applicable) {
            return "Có nội dung để tính — there is something to count: "
                    + both(measure(applicable.measure()).label());
        }
        if (condition instanceof Condition.OfPosition ofPosition) {
            return "Vị trí — position: " + named(ofPosition.positions());
        }
        if (condition instanceof Condition.Disciplined disciplined) {
            return "Bị kỷ luật trong kỳ — disciplined in the period: " + named(disciplined.grounds());
        }
        if (condition instanceof Condition.Concluded concluded) {
            String about = concluded.about() == Condition.About.SELF
                    ? "Bị cấp có thẩm quyền kết luận — concluded by the authority: "
                    : "Đơn vị phụ trách bị cấp có thẩm quyền kết luận — concluded of the unit led: ";
            return about
                    + named(concluded.kinds())
                    + (concluded.atLeast() == 1 ? "" : ", ≥ " + concluded.atLeast() + " kết luận — conclusions");
        }
        if (condition instanceof Condition.Absent absent) {
            return "*chưa có nguyên văn — without text*: " + both(absent.line()) + ", " + known(absent.known());
        }
        if (condition instanceof Condition.CountOf countOf) {
            return "Số trường hợp đúng — number that hold " + sign(countOf.comparison()) + " " + countOf.number();
        }
        return condition instanceof Condition.All
                ? "Có đủ — all of"
                : condition instanceof Condition.AnyOf ? "Có một trong — any of" : "Không có — none of";
    }

    private Measure measure(MeasureId id) {
        return regulation.getMeasures().getMeasures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Measure measure, Fraction bound) {
        if (measure instanceof Measure.Graded graded) {
            return bound.times(graded.max().toFraction()) + "/" + graded.max();
        }
        Fraction percent = bound.times(100);
        return measure.unit() == MeasureUnit.RATIO && percent.isWhole() ? percent + " %" : bound.toString();
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case ABOVE -> ">";
            case AT_MOST -> "≤";
            case BELOW -> "<";
            case EXACTLY -> "=";
        };
    }

    /** How a line is known whose words are not available. */
    static String known(Confidence known) {
        return known == Confidence.SECONDARY
                ? "biết qua nguồn thứ cấp — known from secondary sources (`SECONDARY`)"
                : "chưa kiểm chứng — not verified (`UNVERIFIED`)";
    }

    static String both(Label label) {
        return label.vi() + " — " + label.en();
    }

    /** Codes in words of both languages, each with itself where it has any. */
    static String named(Collection<?> codes) {
        return codes.stream().map(LevelText::named).collect(Collectors.joining("; "));
    }

    private static String named(Object code) {
        return word("word." + code)
                .or(() -> word("whatIf.ground." + code))
                .or(() -> word("whatIf.kind." + code))
                .map(label -> both(label) + " (`" + code + "`)")
                .orElse("`" + code + "`");
    }

    /** The words under a key in both languages; empty if there are none. */
    static Optional<Label> word(String key) {
        return Optional.ofNullable(VIETNAMESE.getProperty(key)).map(vi -> new Label(vi, ENGLISH.getProperty(key)));
    }

    private static Properties messages(String language) {
        String file = "messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Explainer.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
