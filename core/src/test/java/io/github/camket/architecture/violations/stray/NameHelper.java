// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.stray;

/** Has a name that says nothing. */
public class NameHelper {}
