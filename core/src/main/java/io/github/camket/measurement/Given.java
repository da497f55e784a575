// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import java.util.List;
import java.util.Optional;

/**
 * What is given about one subject in one period beside its work.
 *
 * @param judgements what people gave
 * @param staff scores of the people whom a leader manages; empty if it is not known who they are
 */
record Given(Judgements judgements, Optional<List<StaffScore>> staff) {}
