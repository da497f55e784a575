// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a user can see has a comment, and every package says what it is. Tags that repeat a name are not asked for. */
class DocumentationTest {

    @TempDir
    private Path folder;

    @Test
    void everythingVisibleHasAComment() throws IOException {
        assertThat(undocumented(Sources.ofEveryModule("src/main/java"))).isEmpty();
    }

    @Test
    void everyPackageHasADescription() throws IOException {
        assertThat(withoutDescription(Sources.ofEveryModule("src/main/java"))).isEmpty();
    }

    @Test
    void whatHasNoCommentIsReported() throws IOException {
        Path file = write("A.java", """
                package a;
                public class A {
                    /** Kept. */ public static final int DOCUMENTED = 1;
                    public static final int CONSTANT = 1;
                    private int hidden;
                    @Override public String toString() { return ""; }
                    protected void method() {}
                    void internal() {}
                    public interface Inner { void implicitlyPublic(); }
                    public enum Level { HIGH }
                    /** A pair. */ public record Pair(int left, int right) { public Pair {} }
                    static class Internal { public void open() {} }
                }
                """);
        assertThat(undocumented(List.of(file)))
                .containsExactly(
                        "A.java:2 A",
                        "A.java:4 CONSTANT",
                        "A.java:7 method",
                        "A.java:9 Inner",
                        "A.java:9 implicitlyPublic",
                        "A.java:10 Level",
                        "A.java:10 HIGH");
    }

    @Test
    void aPackageWithoutDescriptionIsReported() throws IOException {
        Path file = write("A.java", "package a;");
        assertThat(withoutDescription(List.of(file))).containsExactly(folder);
        Path info = write("package-info.java", "package a;");
        assertThat(withoutDescription(List.of(file, info))).isEmpty();
        assertThat(undocumented(List.of(info))).containsExactly("package-info.java:1 a");
    }

    private static Stream<Path> withoutDescription(List<Path> files) {
        return files.stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .filter(packageFolder -> !files.contains(packageFolder.resolve("package-info.java")));
    }

    private static List<String> undocumented(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            Scan scan = new Scan(Trees.instance(task));
            scan.scan(task.parse(), null);
            return scan.found;
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Walks through what is public or protected all the way up, and keeps what has no comment. */
    private static final class Scan extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final List<String> found = new ArrayList<>();
        private final Trees trees;

        Scan(Trees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
            boolean described =
                    getCurrentPath().getCompilationUnit().getTypeDecls().isEmpty();
            if (described) {
                ask(tree, tree.getPackageName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            if (!isVisible(tree.getModifiers())) {
                return null;
            }
            ask(tree, tree.getSimpleName().toString());
            return super.visitClass(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            boolean inherited = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isVisible(tree.getModifiers()) && !inherited && !isRecordConstructor(tree)) {
                ask(tree, tree.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
            if (isVisible(tree.getModifiers())) {
                ask(tree, tree.getName().toString());
            }
            return null;
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            boolean inInterface = parent() != null && parent().getKind() == Tree.Kind.INTERFACE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || inInterface && !flags.contains(Modifier.PRIVATE);
        }

        /** The record's own comment describes its components. */
        private boolean isRecordConstructor(MethodTree tree) {
            return tree.getReturnType() == null && parent() != null && parent().getKind() == Tree.Kind.RECORD;
        }

        private @Nullable Tree parent() {
            return getCurrentPath().getParentPath().getLeaf();
        }

        private void ask(Tree tree, String name) {
            if (trees.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                long start = trees.getSourcePositions().getStartPosition(unit, tree);
                Path file = Objects.requireNonNull(
                        Path.of(unit.getSourceFile().toUri()).getFileName());
                found.add(file + ":" + unit.getLineMap().getLineNumber(start) + " " + name);
            }
        }
    }
}
