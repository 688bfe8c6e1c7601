package paget.engine.ssa.internal;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

import paget.sim.compile.Kernel;
import paget.sim.compile.RateShape;
import paget.sim.random.RandomStream;

/**
 * Writes the direct method for one network as byte code: populations, propensities and partial sums are local
 * variables, selection is a tree of comparisons, and each reaction has its own branch that updates what it changes.
 * Laws of mass action are written out; other propensities call the network's kernel.
 */
final class DirectLoopWriter {

    private static final String PACKAGE = DirectLoopWriter.class.getPackageName().replace('.', '/');
    private static final String SUPER = PACKAGE + "/JumpLoop";
    private static final String STATE = PACKAGE + "/JumpState";
    private static final String RANDOM = Type.getInternalName(RandomStream.class);
    private static final String KERNEL = Type.getInternalName(Kernel.class);
    private static final String FAILURE = "paget/sim/SimulationException";

    private static final int UNTIL = 1;
    private static final int LIMIT = 3;
    private static final int COUNT = 5;
    private static final int TIME = 7;
    private static final int NEXT = 9;
    private static final int REST = 11;
    private static final int BLAME = 13;
    private static final int Y = 14;
    private static final int RANDOM_STREAM = 15;
    private static final int FIRST_NUMBER = 16;

    private final ReactionSystem system;
    private final DirectLoopLayout layout;

    private MethodVisitor m;
    private final Label loop = new Label();
    private final Label reselect = new Label();
    private final Label fired = new Label();
    private final Label exit = new Label();
    private final Label badRate = new Label();
    private final Label badPopulation = new Label();

    /** @param weights of the reactions in the tree of comparisons */
    DirectLoopWriter(ReactionSystem system, double[] weights) {
        this.system = system;
        this.layout = new DirectLoopLayout(system, weights, FIRST_NUMBER);
    }

    /** The class file of a subclass of {@link JumpLoop}, empty when a method would be longer than a class can hold. */
    byte[] write() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        writer.visit(V21, ACC_FINAL | ACC_SUPER, PACKAGE + "/GeneratedDirectLoop", null, SUPER, null);
        writeConstructor(writer);
        writeMethodName(writer);
        writeRebuildAndDraw(writer);
        writeRun(writer);
        writer.visitEnd();
        try {
            return writer.toByteArray();
        } catch (MethodTooLargeException e) {
            return new byte[0];
        }
    }

    private static void writeConstructor(ClassWriter writer) {
        MethodVisitor c = writer.visitMethod(ACC_PUBLIC, "<init>", "(L" + STATE + ";)V", null, null);
        c.visitCode();
        c.visitVarInsn(ALOAD, 0);
        c.visitVarInsn(ALOAD, 1);
        c.visitMethodInsn(INVOKESPECIAL, SUPER, "<init>", "(L" + STATE + ";)V", false);
        c.visitInsn(RETURN);
        c.visitMaxs(0, 0);
        c.visitEnd();
    }

    private static void writeMethodName(ClassWriter writer) {
        MethodVisitor c = writer.visitMethod(ACC_PUBLIC, "method", "()Ljava/lang/String;", null, null);
        c.visitCode();
        c.visitLdcInsn(TreeLoop.METHOD);
        c.visitInsn(ARETURN);
        c.visitMaxs(0, 0);
        c.visitEnd();
    }

    /** Nothing outlives {@code run}, so a rebuild has nothing to do; drawing is left to a run without firings. */
    private void writeRebuildAndDraw(ClassWriter writer) {
        MethodVisitor c = writer.visitMethod(ACC_PROTECTED, "rebuild", "()V", null, null);
        c.visitCode();
        c.visitInsn(RETURN);
        c.visitMaxs(0, 0);
        c.visitEnd();
        m = writer.visitMethod(ACC_PROTECTED, "draw", "()V", null, null);
        m.visitCode();
        loadFields();
        for (int j : system.jumps()) {
            computePropensity(j, false);
        }
        layout.nodes().forEach(this::computeSum);
        Label bad = new Label();
        Label done = new Label();
        drawNext(done, bad);
        m.visitLabel(done);
        storeClock();
        m.visitInsn(RETURN);
        m.visitLabel(bad);
        throwBadRate();
        m.visitMaxs(0, 0);
        m.visitEnd();
    }

    private void writeRun(ClassWriter writer) {
        m = writer.visitMethod(ACC_PUBLIC, "run", "(DJ)J", null, null);
        m.visitCode();
        m.visitInsn(LCONST_0);
        m.visitVarInsn(LSTORE, COUNT);
        m.visitInsn(ICONST_M1);
        m.visitVarInsn(ISTORE, BLAME);
        loadFields();
        m.visitInsn(DCONST_0);
        m.visitVarInsn(DSTORE, REST);
        for (int j : system.jumps()) {
            computePropensity(j, false);
        }
        layout.nodes().forEach(this::computeSum);

        m.visitLabel(loop);
        m.visitVarInsn(DLOAD, NEXT);
        m.visitVarInsn(DLOAD, UNTIL);
        m.visitInsn(DCMPG);
        m.visitJumpInsn(IFGT, exit);
        m.visitVarInsn(LLOAD, COUNT);
        m.visitVarInsn(LLOAD, LIMIT);
        m.visitInsn(LCMP);
        m.visitJumpInsn(IFGE, exit);
        m.visitVarInsn(DLOAD, NEXT);
        m.visitVarInsn(DSTORE, TIME);
        m.visitVarInsn(LLOAD, COUNT);
        m.visitInsn(LCONST_1);
        m.visitInsn(LADD);
        m.visitVarInsn(LSTORE, COUNT);

        m.visitLabel(reselect);
        m.visitVarInsn(ALOAD, RANDOM_STREAM);
        m.visitMethodInsn(INVOKEVIRTUAL, RANDOM, "nextDouble", "()D", false);
        m.visitVarInsn(DLOAD, layout.total());
        m.visitInsn(DMUL);
        m.visitVarInsn(DSTORE, REST);
        select(layout.tree());

        m.visitLabel(fired);
        drawNext(loop, badRate);

        m.visitLabel(exit);
        storeState();
        m.visitVarInsn(LLOAD, COUNT);
        m.visitInsn(LRETURN);

        m.visitLabel(badRate);
        storeState();
        throwBadRate();

        m.visitLabel(badPopulation);
        storeState();
        m.visitVarInsn(ALOAD, 0);
        m.visitVarInsn(ILOAD, BLAME);
        m.visitMethodInsn(INVOKEVIRTUAL, SUPER, "badPopulation", "(I)L" + FAILURE + ";", false);
        m.visitInsn(ATHROW);
        m.visitMaxs(0, 0);
        m.visitEnd();
    }

    private void loadFields() {
        loadField("time", "D");
        m.visitVarInsn(DSTORE, TIME);
        loadField("next", "D");
        m.visitVarInsn(DSTORE, NEXT);
        loadField("y", "[D");
        m.visitVarInsn(ASTORE, Y);
        loadField("random", "L" + RANDOM + ";");
        m.visitVarInsn(ASTORE, RANDOM_STREAM);
        for (int i = 0; i < system.stateSize(); i++) {
            if (layout.population(i) >= 0) {
                m.visitVarInsn(ALOAD, Y);
                loadElement(i);
                m.visitVarInsn(DSTORE, layout.population(i));
            }
        }
        for (int j : system.jumps()) {
            if (!layout.isGeneral(j)) {
                loadField("coefficients", "[D");
                loadElement(j);
                m.visitVarInsn(DSTORE, layout.coefficient(j));
            }
        }
    }

    private void loadField(String name, String descriptor) {
        m.visitVarInsn(ALOAD, 0);
        m.visitFieldInsn(GETFIELD, SUPER, name, descriptor);
    }

    private void loadElement(int index) {
        push(index);
        m.visitInsn(DALOAD);
    }

    private void push(int value) {
        if (value <= 5) {
            m.visitInsn(ICONST_0 + value);
        } else if (value <= Byte.MAX_VALUE) {
            m.visitIntInsn(BIPUSH, value);
        } else if (value <= Short.MAX_VALUE) {
            m.visitIntInsn(SIPUSH, value);
        } else {
            m.visitLdcInsn(value);
        }
    }

    private void push(double value) {
        if (value == 0 && 1 / value > 0) {
            m.visitInsn(DCONST_0);
        } else if (value == 1) {
            m.visitInsn(DCONST_1);
        } else {
            m.visitLdcInsn(value);
        }
    }

    /** @param checked whether a negative or undefined value shall be found at once */
    private void computePropensity(int j, boolean checked) {
        if (layout.isGeneral(j)) {
            loadField("kernel", "L" + KERNEL + ";");
            push(j);
            m.visitVarInsn(DLOAD, TIME);
            m.visitVarInsn(ALOAD, Y);
            loadField("p", "[D");
            m.visitMethodInsn(INVOKEVIRTUAL, KERNEL, "rate", "(ID[D[D)D", false);
            m.visitInsn(DUP2);
            m.visitVarInsn(DSTORE, layout.propensity(j));
            if (checked) {
                m.visitInsn(DCONST_0);
                m.visitInsn(DCMPL);
                m.visitJumpInsn(IFLT, badRate);
            } else {
                m.visitInsn(POP2);
            }
            return;
        }
        RateShape.MassAction law = (RateShape.MassAction) system.shape(j);
        m.visitVarInsn(DLOAD, layout.coefficient(j));
        for (int k = 0; k < law.states().length; k++) {
            for (int n = 0; n < law.orders()[k]; n++) {
                m.visitVarInsn(DLOAD, layout.population(law.states()[k]));
                if (law.falling()[k] && n > 0) {
                    push((double) n);
                    m.visitInsn(DSUB);
                }
                m.visitInsn(DMUL);
            }
        }
        m.visitVarInsn(DSTORE, layout.propensity(j));
    }

    private void computeSum(SelectionTree.Node node) {
        m.visitVarInsn(DLOAD, layout.sum(node.left()));
        m.visitVarInsn(DLOAD, layout.sum(node.right()));
        m.visitInsn(DADD);
        m.visitVarInsn(DSTORE, layout.sum(node));
    }

    private void drawNext(Label done, Label bad) {
        Label none = new Label();
        m.visitVarInsn(DLOAD, layout.total());
        m.visitInsn(DCONST_0);
        m.visitInsn(DCMPL);
        m.visitJumpInsn(IFLE, none);
        m.visitVarInsn(DLOAD, layout.total());
        m.visitLdcInsn(Double.POSITIVE_INFINITY);
        m.visitInsn(DCMPL);
        m.visitJumpInsn(IFGE, bad);
        m.visitVarInsn(DLOAD, TIME);
        m.visitVarInsn(ALOAD, RANDOM_STREAM);
        m.visitMethodInsn(INVOKEVIRTUAL, RANDOM, "nextExponential", "()D", false);
        m.visitVarInsn(DLOAD, layout.total());
        m.visitInsn(DDIV);
        m.visitInsn(DADD);
        m.visitVarInsn(DSTORE, NEXT);
        m.visitJumpInsn(GOTO, done);
        m.visitLabel(none);
        m.visitVarInsn(DLOAD, layout.total());
        m.visitInsn(DCONST_0);
        m.visitInsn(DCMPL);
        m.visitJumpInsn(IFNE, bad);
        m.visitLdcInsn(Double.POSITIVE_INFINITY);
        m.visitVarInsn(DSTORE, NEXT);
        m.visitJumpInsn(GOTO, done);
    }

    private void select(SelectionTree part) {
        switch (part) {
            case SelectionTree.Leaf(int reaction) -> fire(reaction);
            case SelectionTree.Node node -> {
                Label right = new Label();
                m.visitVarInsn(DLOAD, REST);
                m.visitVarInsn(DLOAD, layout.sum(node.left()));
                m.visitInsn(DCMPG);
                m.visitJumpInsn(IFGE, right);
                select(node.left());
                m.visitLabel(right);
                if (node.right() instanceof SelectionTree.Node) {
                    m.visitVarInsn(DLOAD, REST);
                    m.visitVarInsn(DLOAD, layout.sum(node.left()));
                    m.visitInsn(DSUB);
                    m.visitVarInsn(DSTORE, REST);
                }
                select(node.right());
            }
        }
    }

    private void fire(int reaction) {
        // rounding may lead to a reaction that cannot happen, once in 10^16
        m.visitVarInsn(DLOAD, layout.propensity(reaction));
        m.visitInsn(DCONST_0);
        m.visitInsn(DCMPL);
        m.visitJumpInsn(IFLE, reselect);
        int[] states = system.statesOf(reaction);
        double[] changes = system.changesOf(reaction);
        for (int k = 0; k < states.length; k++) {
            change(reaction, k, states[k], changes[k]);
        }
        for (int j : system.affectedJumps(reaction)) {
            computePropensity(j, true);
        }
        layout.above(system.affectedJumps(reaction)).forEach(this::computeSum);
        m.visitJumpInsn(GOTO, fired);
    }

    private void change(int reaction, int entry, int state, double change) {
        m.visitVarInsn(DLOAD, layout.population(state));
        push(Math.abs(change));
        m.visitInsn(change < 0 ? DSUB : DADD);
        m.visitVarInsn(DSTORE, layout.population(state));
        if (layout.hasGeneral()) {
            m.visitVarInsn(ALOAD, Y);
            push(state);
            m.visitVarInsn(DLOAD, layout.population(state));
            m.visitInsn(DASTORE);
        }
        if (!system.isBoundedBelow(reaction, entry)) {
            push(reaction);
            m.visitVarInsn(ISTORE, BLAME);
            m.visitVarInsn(DLOAD, layout.population(state));
            m.visitInsn(DCONST_0);
            m.visitInsn(DCMPL);
            m.visitJumpInsn(IFLT, badPopulation);
        }
    }

    private void storeState() {
        for (int i = 0; i < system.stateSize(); i++) {
            if (layout.population(i) >= 0) {
                m.visitVarInsn(ALOAD, Y);
                push(i);
                m.visitVarInsn(DLOAD, layout.population(i));
                m.visitInsn(DASTORE);
            }
        }
        storeClock();
    }

    private void storeClock() {
        m.visitVarInsn(ALOAD, 0);
        m.visitVarInsn(DLOAD, TIME);
        m.visitFieldInsn(PUTFIELD, SUPER, "time", "D");
        m.visitVarInsn(ALOAD, 0);
        m.visitVarInsn(DLOAD, NEXT);
        m.visitFieldInsn(PUTFIELD, SUPER, "next", "D");
    }

    private void throwBadRate() {
        m.visitVarInsn(ALOAD, 0);
        m.visitVarInsn(DLOAD, layout.total());
        m.visitMethodInsn(INVOKEVIRTUAL, SUPER, "badPropensity", "(D)L" + FAILURE + ";", false);
        m.visitInsn(ATHROW);
    }
}
