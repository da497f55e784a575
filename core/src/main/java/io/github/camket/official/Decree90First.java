// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import java.util.ArrayList;
import java.util.List;

/**
 * Decree 90/2020/NĐ-CP in its first form, from 20 August 2020 until its amendment took effect on 15 September 2023. The rule on discipline of
 * that time (article 2.5) and whether there was a share of those rated excellent (article 2.6) are not available, and stand as absent; the
 * other lines are those of the amended decree, as far as it is known which of them the amendment touched.
 */
final class Decree90First {

    private static final List<String> AMENDED_PLACES = List.of("2.5", "2.6");

    private Decree90First() {}

    static List<Regulation> all() {
        return Decree90.all().stream().map(Decree90First::of).toList();
    }

    /** @param amended one of the regulations of the amended decree */
    static Regulation of(Regulation amended) {
        List<Exclusion> exclusions = new ArrayList<>(List.of(
                absent(
                        "2.5",
                        "quy định về kỷ luật trước khi sửa đổi",
                        "the rule on discipline before the amendment",
                        new Effect.Forced(RatingLevel.NOT_COMPLETED)),
                absent(
                        "2.6",
                        "vượt tỷ lệ được xếp loại hoàn thành xuất sắc trước khi sửa đổi, nếu có tỷ lệ đó",
                        "over the share that could be rated excellent before the amendment, if there was one",
                        new Effect.AtBest(RatingLevel.GOOD))));
        amended.getExclusions().stream()
                .filter(one -> AMENDED_PLACES.stream().noneMatch(place -> isAt(one.source(), place)))
                .forEach(exclusions::add);
        Label title = amended.getTitle();
        return amended.withId(RegulationId.of(amended.getId() + ".2020"))
                .withTitle(new Label(
                        "Nghị định 90/2020/NĐ-CP (trước khi sửa đổi)" + who(title.vi()),
                        "Decree 90/2020/NĐ-CP (before its amendment)" + who(title.en())))
                .withEffectiveFrom(Decree90.IN_FORCE)
                .withEffectiveTo(Decree90.AMENDED)
                .withExclusions(exclusions);
    }

    private static String who(String title) {
        return title.substring(title.indexOf(':'));
    }

    private static boolean isAt(Source source, String article) {
        String at = source.citation().orElseThrow().toString();
        String place = Decree90.at(article).citation().orElseThrow().toString();
        return at.startsWith(place) && (at.length() == place.length() || Character.isLetter(at.charAt(place.length())));
    }

    private static Exclusion absent(String article, String vi, String en, Effect effect) {
        Source source = Decree90.at(article);
        return new Exclusion(new Condition.Absent(new Label(vi, en), Confidence.UNVERIFIED, source), effect, source);
    }
}
