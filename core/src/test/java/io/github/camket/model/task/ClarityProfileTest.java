// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import org.junit.jupiter.api.Test;

class ClarityProfileTest {

    private static final ClarityPoint PERSON = ClarityPoint.of(ClarityItem.PERSON, "rõ người", "clear person");

    @Test
    void aProfileWithoutDaysHasNoKnownBounds() {
        assertThat(profile(PERSON).getValidity()).isEqualTo(Validity.ALWAYS);
    }

    @Test
    void aProfileAsksForSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> profile()).withMessage("points must be given: one-clear");
    }

    @Test
    void eachThingIsLookedAtOnceWhateverItIsCalled() {
        ClarityPoint again = ClarityPoint.of(ClarityItem.PERSON, "rõ chủ trì", "clear lead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(PERSON, again))
                .withMessage("points must look at each thing once: PERSON");
    }

    @Test
    void itsIdentifierHasLowerCaseWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClarityProfileId.of("6 rõ"))
                .withMessage("id must be lower case words joined by dots or hyphens: 6 rõ");
        assertThat(ClarityProfileId.of("six-clear.sample").toRef()).hasToString("clarityProfile:six-clear.sample");
    }

    private static ClarityProfile profile(ClarityPoint... points) {
        return ClarityProfile.builder()
                .id(ClarityProfileId.of("one-clear"))
                .label(new Label("1 rõ", "1 clear point"))
                .source(LegalBasis.of("99/KH-MAU", Confidence.UNVERIFIED))
                .addPoints(points)
                .build();
    }
}
