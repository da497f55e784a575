// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation;

/** Checks {@link PointsBetween} on a text; created by the validator of the application. */
public final class PointsBetweenTextValidator extends TextValidator<PointsBetween> {

    /** Creates one for any place. */
    public PointsBetweenTextValidator() {
        super(PointsBetween.class);
    }

    @Override
    public void initialize(PointsBetween constraint) {
        read(constraint.allowBlank(), PointsBetweenValidator.reading(constraint));
    }
}
