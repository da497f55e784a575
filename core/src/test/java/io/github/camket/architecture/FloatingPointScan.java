// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.util.Printer;

/** Reads a class file and lists every trace of {@code double} or {@code float}: types, locals, constants, arithmetic. */
final class FloatingPointScan extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    /** DADD, FLOAD, DCONST_1, D2L, I2F ..., but not DUP. */
    private static final Pattern INSTRUCTION = Pattern.compile("[DF](?!UP).*|[IL]2[DF]");

    /** The boxes, and the JDK's functions, streams and optionals of them. */
    private static final Pattern TYPE = Pattern.compile("java/(lang|util/.*)/?\\w*(Double|Float)\\w*");

    private final List<String> found = new ArrayList<>();
    private final String className;

    private FloatingPointScan(String className) {
        super(API);
        this.className = className;
    }

    /** One line for each trace, naming class, member and, inside a method, the line. */
    static List<String> of(JavaClass type) {
        FloatingPointScan scan = new FloatingPointScan(type.getName());
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(scan, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scan.found;
    }

    @Override
    public void visit(int version, int access, String name, @Nullable String signature, String parent, String[] types) {
        report("type parameters", signature);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        report(name, descriptor);
        report(name, signature);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        report(name, descriptor);
        report(name, signature);
        return new Code(name);
    }

    private void report(String where, @Nullable String descriptorOrSignature) {
        if (descriptorOrSignature == null) {
            return;
        }
        SignatureVisitor types = new SignatureVisitor(API) {
            @Override
            public void visitBaseType(char descriptor) {
                if (descriptor == 'D' || descriptor == 'F') {
                    add(where, descriptor == 'D' ? "double" : "float");
                }
            }

            @Override
            public void visitClassType(String name) {
                if (TYPE.matcher(name).matches()) {
                    add(where, name);
                }
            }
        };
        new SignatureReader(descriptorOrSignature).accept(types);
    }

    private void add(String where, String what) {
        found.add(className + "." + where + ": " + what);
    }

    private final class Code extends MethodVisitor {

        private final String method;
        private int line;

        Code(String method) {
            super(API);
            this.method = method;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            this.line = line;
        }

        @Override
        public void visitInsn(int opcode) {
            if (INSTRUCTION.matcher(Printer.OPCODES[opcode]).matches()) {
                add(where(), Printer.OPCODES[opcode]);
            }
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            visitInsn(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY && (operand == Opcodes.T_DOUBLE || operand == Opcodes.T_FLOAT)) {
                add(where(), "new array");
            }
        }

        @Override
        public void visitLdcInsn(Object constant) {
            visitConstant(constant);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            visitType(Type.getObjectType(type));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            report(where(), descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            report(where(), descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            visitType(Type.getObjectType(owner));
            report(where(), descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... constants) {
            report(where(), descriptor);
            for (Object constant : constants) {
                visitConstant(constant);
            }
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            report(where() + " " + name, descriptor);
            report(where() + " " + name, signature);
        }

        private void visitConstant(Object constant) {
            if (constant instanceof Double || constant instanceof Float) {
                add(where(), "constant " + constant);
            } else if (constant instanceof Type type) {
                visitType(type);
            } else if (constant instanceof Handle handle) {
                report(where(), handle.getDesc());
            }
        }

        private void visitType(Type type) {
            report(where(), type.getDescriptor());
        }

        private String where() {
            return method + " (line " + line + ")";
        }
    }
}
