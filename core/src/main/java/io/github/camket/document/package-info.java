// SPDX-License-Identifier: Apache-2.0
/**
 * Documents and how they are named: their numbers, types and issuers, which document a number means, where in it a rule stands,
 * the words it is printed in, and which layer of rules brought it.
 */
@NullMarked
package io.github.camket.document;

import org.jspecify.annotations.NullMarked;
