// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.stray;

/** Lives in a package that the list does not name. */
public class Unlisted {}
