package paget.sim.compile;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.DRETURN;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V21;

import java.lang.invoke.MethodHandles;
import java.util.List;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Makes hidden classes out of routines. They live in this package and are unloaded with the network. */
final class CodeFactory {

    /** Cases in one switch; keeps the method that holds it small enough for the just-in-time compiler. */
    private static final int LARGEST_SWITCH = 200;
    private static final String PACKAGE = CodeFactory.class.getPackageName().replace('.', '/');
    private static final String VECTOR = VectorFunction.class.getName().replace('.', '/');
    private static final String INDEXED = IndexedFunction.class.getName().replace('.', '/');
    private static final String HISTORY = DelayHistory.class.getName().replace('.', '/');
    private static final String ARRAYS = "D[D[D[D[DL" + HISTORY + ";[D)";

    /**
     * Generated code and the scratch that it needs.
     *
     * @param scratch length of the array {@code s}
     */
    record Code<F>(F function, int scratch) {
    }

    private final Dag dag;

    CodeFactory(Dag dag) {
        this.dag = dag;
    }

    Code<VectorFunction> vector(String name, Routine routine) {
        String className = PACKAGE + "/" + name;
        ClassWriter writer = begin(className, VECTOR);
        RoutineWriter routines = new RoutineWriter(writer, className, dag);
        routines.write("run", routine);
        MethodVisitor code = writer.visitMethod(ACC_PUBLIC | ACC_FINAL, "apply", "(" + ARRAYS + "V", null, null);
        code.visitCode();
        arguments(code, 1);
        code.visitMethodInsn(INVOKESTATIC, className, "run", RoutineWriter.DESCRIPTOR, false);
        code.visitInsn(POP2);
        code.visitInsn(RETURN);
        finish(code);
        return new Code<>((VectorFunction) load(writer), routines.scratchSize());
    }

    Code<IndexedFunction> indexed(String name, List<Routine> cases) {
        String className = PACKAGE + "/" + name;
        ClassWriter writer = begin(className, INDEXED);
        RoutineWriter routines = new RoutineWriter(writer, className, dag);
        for (int i = 0; i < cases.size(); i++) {
            routines.write("case" + i, cases.get(i));
        }
        MethodVisitor code = writer.visitMethod(ACC_PUBLIC | ACC_FINAL, "apply", "(I" + ARRAYS + "D", null, null);
        code.visitCode();
        if (cases.size() <= LARGEST_SWITCH) {
            dispatch(code, className, "case", 1, 0, cases.size());
        } else {
            // Two levels: the first finds the block, each block has a method with its own switch.
            int blocks = (cases.size() + LARGEST_SWITCH - 1) / LARGEST_SWITCH;
            code.visitVarInsn(ILOAD, 1);
            code.visitLdcInsn(LARGEST_SWITCH);
            code.visitInsn(org.objectweb.asm.Opcodes.IDIV);
            code.visitVarInsn(org.objectweb.asm.Opcodes.ISTORE, BLOCK_VARIABLE);
            blockSwitch(code, className, blocks);
            for (int block = 0; block < blocks; block++) {
                MethodVisitor inner = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, "block" + block,
                        "(I" + ARRAYS + "D", null, null);
                inner.visitCode();
                int from = block * LARGEST_SWITCH;
                dispatch(inner, className, "case", 0, from, Math.min(cases.size(), from + LARGEST_SWITCH));
                finish(inner);
            }
        }
        finish(code);
        return new Code<>((IndexedFunction) load(writer), routines.scratchSize());
    }

    private static final int BLOCK_VARIABLE = 20;

    private static void blockSwitch(MethodVisitor code, String className, int blocks) {
        Label[] labels = labels(blocks);
        Label none = new Label();
        code.visitVarInsn(ILOAD, BLOCK_VARIABLE);
        code.visitTableSwitchInsn(0, blocks - 1, none, labels);
        for (int block = 0; block < blocks; block++) {
            code.visitLabel(labels[block]);
            code.visitVarInsn(ILOAD, 1);
            arguments(code, 2);
            code.visitMethodInsn(INVOKESTATIC, className, "block" + block, "(I" + ARRAYS + "D", false);
            code.visitInsn(DRETURN);
        }
        code.visitLabel(none);
        refuse(code);
    }

    /** @param first variable that holds the index; the other arguments follow it */
    private static void dispatch(MethodVisitor code, String className, String prefix, int first, int from, int to) {
        Label[] labels = labels(to - from);
        Label none = new Label();
        if (labels.length > 0) {
            code.visitVarInsn(ILOAD, first);
            code.visitTableSwitchInsn(from, to - 1, none, labels);
        }
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            arguments(code, first + 1);
            code.visitMethodInsn(INVOKESTATIC, className, prefix + (from + i), RoutineWriter.DESCRIPTOR, false);
            code.visitInsn(DRETURN);
        }
        code.visitLabel(none);
        refuse(code);
    }

    private static Label[] labels(int count) {
        Label[] labels = new Label[count];
        for (int i = 0; i < count; i++) {
            labels[i] = new Label();
        }
        return labels;
    }

    private static void refuse(MethodVisitor code) {
        code.visitTypeInsn(org.objectweb.asm.Opcodes.NEW, "java/lang/IndexOutOfBoundsException");
        code.visitInsn(org.objectweb.asm.Opcodes.DUP);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/IndexOutOfBoundsException", "<init>", "()V", false);
        code.visitInsn(org.objectweb.asm.Opcodes.ATHROW);
    }

    /** Pushes t, the four arrays, the history and out, which begin at a variable. */
    private static void arguments(MethodVisitor code, int first) {
        code.visitVarInsn(DLOAD, first);
        for (int i = 0; i < 6; i++) {
            code.visitVarInsn(ALOAD, first + 2 + i);
        }
    }

    private static ClassWriter begin(String className, String interfaceName) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
            @Override
            protected String getCommonSuperClass(String type1, String type2) {
                // All references in generated code are arguments, whose types never merge with others.
                return "java/lang/Object";
            }
        };
        writer.visit(V21, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, className, null, "java/lang/Object",
                new String[] { interfaceName });
        MethodVisitor constructor = writer.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(ALOAD, 0);
        constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(RETURN);
        finish(constructor);
        return writer;
    }

    private static void finish(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static Object load(ClassWriter writer) {
        writer.visitEnd();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return lookup.defineHiddenClass(writer.toByteArray(), true).lookupClass().getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Generated code cannot be loaded.", e);
        }
    }
}
