// SPDX-License-Identifier: Apache-2.0
package io.github.camket.column;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a program that its totals need, with sums that go straight over the rows. It gives the same totals in the same
 * registers and leaves the others empty: enough where nobody asks for reasons.
 */
final class Shortcut {

    private final Op[] ops;
    private final int[] registers;

    private Shortcut(Op[] ops, int[] registers) {
        this.ops = ops;
        this.registers = registers;
    }

    static Shortcut of(Op[] program) {
        Op[] direct = program.clone();
        boolean[] needed = new boolean[program.length];
        for (int i = program.length - 1; i >= 0; i--) {
            if (program[i] instanceof Total total) {
                direct[i] = direct(program, total);
                needed[i] = true;
            }
            if (needed[i]) {
                for (int operand : direct[i].operands()) {
                    needed[operand] = true;
                }
            }
        }
        List<Op> ops = new ArrayList<>();
        List<Integer> registers = new ArrayList<>();
        for (int i = 0; i < program.length; i++) {
            if (needed[i]) {
                ops.add(direct[i]);
                registers.add(i);
            }
        }
        return new Shortcut(
                ops.toArray(Op[]::new),
                registers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Op direct(Op[] program, Total total) {
        int of = total.of();
        if (program[of] instanceof Gather gather && gather.how() == Fold.SUM) {
            of = gather.of();
        }
        return program[of] instanceof Multiply product
                ? new TotalOfProduct(product.level(), product.left(), product.right())
                : new Total(program[of].level(), of);
    }

    /** Runs in {@code long}; false as soon as something could overflow, or a number is not known. */
    boolean run(LongSheet sheet) {
        for (int i = 0; i < ops.length; i++) {
            if (!ops[i].inLongs(sheet, registers[i])) {
                return false;
            }
        }
        return true;
    }
}
