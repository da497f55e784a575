// SPDX-License-Identifier: Apache-2.0
/** Programs that show the library at work; each is run by a test. */
package io.github.camket.examples;
