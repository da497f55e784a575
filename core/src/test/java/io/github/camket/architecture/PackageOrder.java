// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Every class lives in a package of the list, and uses only packages that stand above its own. */
final class PackageOrder extends ArchCondition<JavaClass> {

    private final String root;
    private final List<String> order;

    /** Packages below {@code root}, from the first to the last; the empty name is {@code root} itself. */
    PackageOrder(String root, List<String> order) {
        super("use only packages that stand above their own");
        this.root = root;
        this.order = List.copyOf(order);
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        int place = place(user);
        if (place < 0) {
            violated(events, user, user.getName() + " lives in a package that is not in the list");
            return;
        }
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            JavaClass used = dependency.getTargetClass().getBaseComponentType();
            if (isOurs(used) && place(used) > place) {
                violated(events, user, name(user) + " must not use " + name(used) + ": " + dependency.getDescription());
            }
        }
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private int place(JavaClass type) {
        return order.indexOf(name(type));
    }

    private String name(JavaClass type) {
        String full = type.getPackageName();
        return full.equals(root) ? "" : full.substring(root.length() + 1);
    }

    private static void violated(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }
}
