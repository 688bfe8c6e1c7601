import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites those classes of the command line that the virtual machine cannot keep in its archive and would make anew in
 * every start: classes of a format older than {@value #OLDEST} get stack maps and a newer format, and a switch over types,
 * whose code is otherwise spun when it is first reached, becomes a method that asks for one type after the other.
 *
 * <p>Arguments: the folder of the jars; a regular expression for the names of those to look at, which is work. A jar without
 * such classes stays as it is. Needs ASM on the class path.
 */
class StartClasses {
    /** Classes before this format have no stack maps, and the archive does without them. */
    private static final int OLDEST = Opcodes.V1_7;
    private static final int NEWER = Opcodes.V1_8;
    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";

    private final ClassLoader classes;

    StartClasses(ClassLoader classes) {
        this.classes = classes;
    }

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        try (URLClassLoader loader = new URLClassLoader(jars.stream().map(StartClasses::url).toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader())) {
            StartClasses rewriting = new StartClasses(loader);
            for (Path jar : jars) {
                if (jar.getFileName().toString().matches(args[1])) {
                    rewriting.rewrite(jar);
                }
            }
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rewrite(Path file) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        boolean changed = false;
        try (JarFile jar = new JarFile(file.toFile()); OutputStream out = Files.newOutputStream(written);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    byte[] better = entry.getName().endsWith(".class") ? rewrite(content) : content;
                    changed |= better != content;
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(better);
                }
            }
        }
        if (changed) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(written);
        }
    }

    /** The same array where there is nothing to do. */
    private byte[] rewrite(byte[] content) {
        ClassReader reader = new ClassReader(content);
        int format = reader.readUnsignedShort(6);
        if (format < OLDEST) {
            try {
                ClassWriter writer = new FrameWriter(classes);
                reader.accept(new Newer(writer), ClassReader.SKIP_FRAMES);
                return writer.toByteArray();
            } catch (TypeNotPresentException | LinkageError e) {
                // It names what the command line does not have, so it can do without this class, too.
                return content;
            }
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        SwitchesAsMethods switches = new SwitchesAsMethods(writer);
        reader.accept(switches, 0);
        return switches.count == 0 ? content : writer.toByteArray();
    }

    /** Gives a class a newer format. */
    private static final class Newer extends ClassVisitor {
        Newer(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(NEWER, access, name, signature, superName, interfaces);
        }
    }

    /** Computes stack maps, for which it asks what types have in common. */
    private static final class FrameWriter extends ClassWriter {
        private final ClassLoader classes;

        FrameWriter(ClassLoader classes) {
            super(COMPUTE_FRAMES);
            this.classes = classes;
        }

        @Override
        protected ClassLoader getClassLoader() {
            return classes;
        }
    }

    /** Replaces the switches over types of a class. */
    private static final class SwitchesAsMethods extends ClassVisitor {
        private String owner;
        private boolean isInterface;
        private int count;

        SwitchesAsMethods(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            owner = name;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... labels) {
                    if (bootstrap.getOwner().equals(SWITCHES) && bootstrap.getName().equals("typeSwitch")
                            && Arrays.stream(labels).allMatch(Type.class::isInstance)) {
                        String method = "typeSwitch$" + count++;
                        write(method, type, labels);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, type, isInterface);
                    } else {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, labels);
                    }
                }
            };
        }

        /** A method with the meaning of SwitchBootstraps.typeSwitch: the first label from the second argument on that fits. */
        private void write(String name, String type, Object[] labels) {
            MethodVisitor code = cv.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, type, null, null);
            code.visitCode();
            Label notNull = new Label();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitJumpInsn(Opcodes.IFNONNULL, notNull);
            code.visitInsn(Opcodes.ICONST_M1);
            code.visitInsn(Opcodes.IRETURN);
            code.visitLabel(notNull);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            for (int i = 0; i < labels.length; i++) {
                Label next = new Label();
                code.visitVarInsn(Opcodes.ILOAD, 1);
                code.visitIntInsn(Opcodes.SIPUSH, i);
                code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitTypeInsn(Opcodes.INSTANCEOF, ((Type) labels[i]).getInternalName());
                code.visitJumpInsn(Opcodes.IFEQ, next);
                code.visitIntInsn(Opcodes.SIPUSH, i);
                code.visitInsn(Opcodes.IRETURN);
                code.visitLabel(next);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            code.visitIntInsn(Opcodes.SIPUSH, labels.length);
            code.visitInsn(Opcodes.IRETURN);
            code.visitMaxs(2, 2);
            code.visitEnd();
        }
    }
}
