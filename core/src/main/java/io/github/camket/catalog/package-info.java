// SPDX-License-Identifier: Apache-2.0
/**
 * The official administrative units of Việt Nam by date, shipped as data, with who succeeded whom in 2025; and what an
 * application adds of its own.
 *
 * <p>Neither a code nor a name identifies a unit without a day. {@link io.github.camket.catalog.Catalog} answers for a day,
 * says on which list the answer rests, and says so where it does not know.
 */
@NullMarked
package io.github.camket.catalog;

import org.jspecify.annotations.NullMarked;
