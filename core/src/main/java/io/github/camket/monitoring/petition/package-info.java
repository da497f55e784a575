// SPDX-License-Identifier: Apache-2.0
/** What became of petitions: which are answered, in time or late, and which are not. */
@NullMarked
package io.github.camket.monitoring.petition;

import org.jspecify.annotations.NullMarked;
