// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;

/**
 * Marks what a draft should say but need not, as a group to ask for it and as the payload of what is found. A draft converts all the same.
 */
public interface Advice extends Payload {

    /** Whether this is advice only. */
    static boolean isAdvice(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getPayload().contains(Advice.class);
    }
}
