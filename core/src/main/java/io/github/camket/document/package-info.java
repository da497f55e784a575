// SPDX-License-Identifier: Apache-2.0
/** Instruments and how they are named: where a rule stands, and the words it is printed in. */
@NullMarked
package io.github.camket.document;

import org.jspecify.annotations.NullMarked;
