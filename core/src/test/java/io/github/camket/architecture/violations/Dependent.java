// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import org.objectweb.asm.Type;

/** Uses a library that the core does without. */
public class Dependent {
    Type type() {
        return Type.INT_TYPE;
    }
}
