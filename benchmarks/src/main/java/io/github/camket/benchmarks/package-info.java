// SPDX-License-Identifier: Apache-2.0
/** Speed measurements; not published. */
package io.github.camket.benchmarks;
