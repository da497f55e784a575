// SPDX-License-Identifier: Apache-2.0
package io.github.camket.trace;

/** How much a finding matters to the result beside it. */
public enum Severity {
    /** Worth knowing; the result does not depend on it. */
    INFO,
    /** The result rests on a choice or on data that people should check. */
    WARNING,
    /** The result cannot be given, or not as asked. */
    ERROR
}
