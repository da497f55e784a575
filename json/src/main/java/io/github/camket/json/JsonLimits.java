// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

/**
 * How large a document may be. The defaults fit a year of an agency of 5,000 people, and stop input made to exhaust the
 * memory or the stack.
 */
public final class JsonLimits {

    private static final JsonLimits DEFAULTS = new JsonLimits(4_000_000_000L, 100_000, 64, 64);

    private final long maxDocumentLength;
    private final int maxTextLength;
    private final int maxDepth;
    private final int maxTraceDepth;

    private JsonLimits(long maxDocumentLength, int maxTextLength, int maxDepth, int maxTraceDepth) {
        this.maxDocumentLength = requirePositive(maxDocumentLength, "maxDocumentLength");
        this.maxTextLength = (int) requirePositive(maxTextLength, "maxTextLength");
        this.maxDepth = (int) requirePositive(maxDepth, "maxDepth");
        this.maxTraceDepth = (int) requirePositive(maxTraceDepth, "maxTraceDepth");
    }

    /** 4,000,000,000 bytes, 100,000 characters a text, 64 levels, 64 levels of a trace. */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /** Most bytes of a document that is read, or characters if it is given as a string; with an own mapper, its own limit. */
    public long getMaxDocumentLength() {
        return maxDocumentLength;
    }

    /** Most characters of one string, name or number that is read. */
    public int getMaxTextLength() {
        return maxTextLength;
    }

    /** Most objects and arrays inside each other in a document that is read. */
    public int getMaxDepth() {
        return maxDepth;
    }

    /** Most steps inside each other in a trace that is written. A deeper one is refused, not cut short. */
    public int getMaxTraceDepth() {
        return maxTraceDepth;
    }

    /** The same limits with another length of documents; positive. */
    public JsonLimits withMaxDocumentLength(long value) {
        return new JsonLimits(value, maxTextLength, maxDepth, maxTraceDepth);
    }

    /** The same limits with another length of texts; positive. */
    public JsonLimits withMaxTextLength(int value) {
        return new JsonLimits(maxDocumentLength, value, maxDepth, maxTraceDepth);
    }

    /** The same limits with another depth of documents; positive. */
    public JsonLimits withMaxDepth(int value) {
        return new JsonLimits(maxDocumentLength, maxTextLength, value, maxTraceDepth);
    }

    /** The same limits with another depth of traces; positive. */
    public JsonLimits withMaxTraceDepth(int value) {
        return new JsonLimits(maxDocumentLength, maxTextLength, maxDepth, value);
    }

    private static long requirePositive(long value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be positive: " + value);
        }
        return value;
    }
}
