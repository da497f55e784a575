// SPDX-License-Identifier: Apache-2.0
/** An application with forms of its own; ModulePathTest compiles and runs it. */
module office {
    requires io.github.camket.core;
    requires org.hibernate.validator;

    exports office;

    opens office to org.hibernate.validator;
}
