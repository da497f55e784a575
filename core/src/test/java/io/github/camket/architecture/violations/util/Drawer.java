// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations.util;

/** Lives in a package whose name says nothing. */
public class Drawer {}
