// SPDX-License-Identifier: Apache-2.0
/**
 * For tests of regulations, readings and local schemes: {@link io.github.camket.testing.CamketArbitraries} generates exact
 * numbers, periods, work items, indicators with targets and readings, regulations with measurements, quotas and candidates for jqwik
 * properties; {@link io.github.camket.testing.OrganizationArbitraries} organizations that are reorganized over the years;
 * {@link io.github.camket.testing.Fixtures} is a small commune with known results.
 */
@NullMarked
package io.github.camket.testing;

import org.jspecify.annotations.NullMarked;
