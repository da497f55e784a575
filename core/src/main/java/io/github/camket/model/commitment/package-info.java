// SPDX-License-Identifier: Apache-2.0
/**
 * What one unit promised another in writing (cam kết), or registered as its difficult tasks of a year (đăng ký việc khó): the
 * items and what each rests on, who is in charge of them by post, what was foreseen for the case that they are fulfilled or
 * not, what the receiving unit said, and every later version. No instrument prescribes consequences; those of a commitment are
 * its own.
 */
@NullMarked
package io.github.camket.model.commitment;

import org.jspecify.annotations.NullMarked;
