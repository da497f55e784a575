// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

/** Within what a quota is counted. All scopes of a quota hold at once. */
public enum QuotaScope {
    /** The agency that employs the people. */
    AGENCY,
    /** Each group of people with similar tasks. */
    SIMILAR_GROUP,
    /** The organizations that one authority recognises: those directly below one unit. */
    AUTHORITY
}
