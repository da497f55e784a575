// SPDX-License-Identifier: Apache-2.0
/**
 * Documents that order work: decisions, official letters, conclusions, with what they assign, item by item, and what they say
 * of each other. {@link io.github.camket.model.directive.DirectiveGraph} tells which of them are in force on a day. Also the
 * briefings where work is discussed, and the petitions of units with their replies.
 */
@NullMarked
package io.github.camket.model.directive;

import org.jspecify.annotations.NullMarked;
