// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;

/** The part of a page about what stood in the way, and who removed it how. */
final class ObstaclePart {

    private final Sheet sheet;
    private final KnownFacts facts;
    private final CommitmentWording wording;

    ObstaclePart(Sheet sheet, KnownFacts facts, CommitmentWording wording) {
        this.sheet = sheet;
        this.facts = facts;
        this.wording = wording;
    }

    void print(int depth, Obstacle obstacle) {
        sheet.say(
                depth,
                "obstacle",
                obstacle.getId(),
                wording.date(obstacle.getRaisedOn()),
                obstacle.getAsked().map(facts::name).orElse("–"),
                obstacle.getDescription());
        printResolutions(depth + 1, obstacle);
    }

    void printResolutions(int depth, Obstacle obstacle) {
        facts.known().getFacts(ObstacleResolution.class).stream()
                .filter(each -> each.getObstacle().equals(obstacle.getId()))
                .forEach(each -> sheet.say(
                        depth,
                        "resolved",
                        wording.date(each.getResolvedOn()),
                        each.getBy().orElse("–"),
                        each.getMeasure()));
    }
}
