// SPDX-License-Identifier: Apache-2.0
/**
 * Why a value is what it is.
 *
 * <p>{@link io.github.camket.trace.Trace} is the computation as a tree, made while computing and never afterwards;
 * {@link io.github.camket.trace.Parameter} is a named choice with its source;
 * {@link io.github.camket.trace.Finding} is something that people should know about the data. They name things by
 * {@link io.github.camket.trace.Ref}, so that no model type is needed to read them.
 */
@NullMarked
package io.github.camket.trace;

import org.jspecify.annotations.NullMarked;
