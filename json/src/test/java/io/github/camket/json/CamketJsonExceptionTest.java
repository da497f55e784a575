// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.json.wire.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CamketJsonExceptionTest {

    @Test
    void saysPathRuleAndTextInOneLine() {
        CamketJsonException broken =
                new CamketJsonException("$.note", JsonRule.WRONG_TYPE, "a\nb\u2028c\u0000", "must be a string", null);
        assertThat(broken).hasMessage("$.note must be a string [WRONG_TYPE]: a\\u000Ab\\u2028c\\u0000");
        assertThat(broken.getText()).isEqualTo("a\nb\u2028c\u0000");
    }

    @Test
    void leavesOutATextThatIsNotThere() {
        assertThat(new CamketJsonException("$.note", JsonRule.MISSING, "", "must be given", null))
                .hasMessage("$.note must be given [MISSING]");
    }

    @Test
    void cutsALongTextInTheMessageOnlyAndNotWithinACharacter() {
        String text = "x".repeat(499) + "𝄞" + "x".repeat(100);
        CamketJsonException broken = new CamketJsonException("$", JsonRule.INVALID_VALUE, text, "must be short", null);
        assertThat(broken.getMessage()).endsWith("xxx...").doesNotContain("\ud834");
        assertThat(broken.getText()).isEqualTo(text);
    }

    @Test
    void hasARuleForEveryComplaintOfTheFormats() {
        assertThat(Stream.of(JsonRule.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(Rule.values()).map(Enum::name).toList());
    }
}
