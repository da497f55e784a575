// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.judgement.JudgedScore;
import java.util.List;
import java.util.Optional;

/**
 * What is given about one subject in one period beside its work.
 *
 * @param scores judged scores of all stages
 * @param staff scores of the people whom a leader manages; empty if it is not known who they are
 */
record Given(List<JudgedScore> scores, Optional<List<StaffScore>> staff) {}
