// SPDX-License-Identifier: Apache-2.0
/**
 * How the levels of a group are spread: how many subjects have which level, decided or only proposed, and how many have none and
 * why. Nobody is left out of a count, shares keep their parts, and two distributions are held against each other only if they are in
 * the same terms. Counting changes no level.
 */
@NullMarked
package io.github.camket.distribution;

import org.jspecify.annotations.NullMarked;
