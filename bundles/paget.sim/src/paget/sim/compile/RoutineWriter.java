package paget.sim.compile;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DADD;
import static org.objectweb.asm.Opcodes.DALOAD;
import static org.objectweb.asm.Opcodes.DASTORE;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.DRETURN;
import static org.objectweb.asm.Opcodes.DSTORE;
import static org.objectweb.asm.Opcodes.DSUB;
import static org.objectweb.asm.Opcodes.DUP2;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes a routine as a static method, or as several when one would be too large for the just-in-time compiler,
 * which leaves methods of more than 8000 bytes to the interpreter.
 */
final class RoutineWriter {

    static final String DESCRIPTOR = "(D[D[D[D[DL" + DelayHistory.class.getName().replace('.', '/') + ";[D)D";

    private static final int LARGEST_METHOD = 6500;
    /** Largest expression written in one piece; keeps recursion shallow as well. */
    private static final int LARGEST_PIECE = 120;
    private static final int BYTES_PER_NODE = 11;
    private static final int BYTES_PER_OUTPUT = 24;

    private final ClassWriter writer;
    private final String className;
    private final Dag dag;
    private int scratchSize;

    RoutineWriter(ClassWriter writer, String className, Dag dag) {
        this.writer = writer;
        this.className = className;
        this.dag = dag;
    }

    /** Scratch that the routines written so far need. */
    int scratchSize() {
        return scratchSize;
    }

    void write(String name, Routine routine) {
        Schedule schedule = new Schedule(dag, routine.nodes());
        int bytes = BYTES_PER_NODE * schedule.reached().length + BYTES_PER_OUTPUT * routine.nodes().length;
        MethodVisitor code = begin(name);
        if (bytes <= LARGEST_METHOD) {
            NodeWriter nodes = new NodeWriter(code, dag, schedule, Map.of());
            writeChanges(code, nodes, routine);
            nodes.enter(0);
            writeOutputs(code, nodes, routine, 0, routine.nodes().length);
            end(code);
        } else {
            writeInPieces(name, routine, schedule, code);
        }
    }

    private MethodVisitor begin(String name) {
        MethodVisitor code = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, name, DESCRIPTOR, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code) {
        code.visitInsn(DRETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void writeChanges(MethodVisitor code, NodeWriter nodes, Routine routine) {
        for (int i = 0; i < routine.changedStates().length; i++) {
            code.visitVarInsn(ALOAD, NodeWriter.Y);
            nodes.integer(routine.changedStates()[i]);
            code.visitInsn(DUP2);
            code.visitInsn(DALOAD);
            nodes.constant(routine.changes()[i]);
            code.visitInsn(DADD);
            code.visitInsn(DASTORE);
        }
    }

    /** Leaves the routine's result on the stack. */
    private static void writeOutputs(MethodVisitor code, NodeWriter nodes, Routine routine, int from, int to) {
        switch (routine.sink()) {
            case RETURN -> nodes.value(routine.nodes()[0]);
            case STORE -> {
                for (int i = from; i < to; i++) {
                    code.visitVarInsn(ALOAD, NodeWriter.OUT);
                    nodes.integer(routine.targets()[i]);
                    nodes.value(routine.nodes()[i]);
                    code.visitInsn(DASTORE);
                }
                nodes.constant(0);
            }
            case EXCHANGE -> {
                nodes.constant(0);
                for (int i = from; i < to; i++) {
                    int fresh = nodes.newVariable();
                    nodes.value(routine.nodes()[i]);
                    code.visitInsn(DUP2);
                    code.visitVarInsn(DSTORE, fresh);
                    nodes.element(NodeWriter.OUT, routine.targets()[i]);
                    code.visitInsn(DSUB);
                    code.visitInsn(DADD);
                    code.visitVarInsn(ALOAD, NodeWriter.OUT);
                    nodes.integer(routine.targets()[i]);
                    code.visitVarInsn(DLOAD, fresh);
                    code.visitInsn(DASTORE);
                }
            }
        }
    }

    /** Shared and large parts go to scratch, computed by one small method after another. */
    private void writeInPieces(String name, Routine routine, Schedule schedule, MethodVisitor main) {
        Map<Integer, Integer> spilled = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        int[] reached = schedule.reached();
        for (int i = 0; i < reached.length; i++) {
            int node = reached[i];
            int size = 1;
            for (int operand : dag.operands(node)) {
                size += sizes.get(operand);
            }
            boolean spill = !dag.isLeaf(node) && (schedule.uses(i) > 1 || size > LARGEST_PIECE);
            if (spill) {
                spilled.put(node, order.size());
                order.add(node);
            }
            sizes.put(node, spill ? 1 : size);
            pieceSizes.put(node, size);
        }
        scratchSize = Math.max(scratchSize, order.size());
        NodeWriter mainNodes = new NodeWriter(main, dag, null, spilled);
        writeChanges(main, mainNodes, routine);
        mainNodes.constant(0);
        int piece = 0;
        int next = 0;
        while (next < order.size()) {
            String pieceName = name + "_" + piece++;
            next = writeSpills(pieceName, spilled, order, next);
            call(main, pieceName);
            main.visitInsn(DADD);
        }
        if (routine.sink() == Routine.Sink.RETURN) {
            mainNodes.value(routine.nodes()[0]);
            main.visitInsn(DADD);
        } else {
            int from = 0;
            while (from < routine.nodes().length) {
                String pieceName = name + "_" + piece++;
                from = writeOutputPiece(pieceName, spilled, routine, from);
                call(main, pieceName);
                main.visitInsn(DADD);
            }
        }
        pieceSizes.clear();
        end(main);
    }

    /** Nodes of the present routine's expressions before cutting. */
    private final Map<Integer, Integer> pieceSizes = new HashMap<>();

    private int writeSpills(String name, Map<Integer, Integer> spilled, List<Integer> order, int from) {
        MethodVisitor code = begin(name);
        NodeWriter nodes = new NodeWriter(code, dag, null, spilled);
        int bytes = 0;
        int next = from;
        while (next < order.size() && (next == from || bytes < LARGEST_METHOD)) {
            int node = order.get(next);
            code.visitVarInsn(ALOAD, NodeWriter.S);
            nodes.integer(next);
            nodes.compute(node);
            code.visitInsn(DASTORE);
            bytes += BYTES_PER_NODE * pieceSizes.get(node) + BYTES_PER_OUTPUT;
            next++;
        }
        nodes.constant(0);
        end(code);
        return next;
    }

    private int writeOutputPiece(String name, Map<Integer, Integer> spilled, Routine routine, int from) {
        int bytes = 0;
        int to = from;
        while (to < routine.nodes().length && (to == from || bytes < LARGEST_METHOD)) {
            int node = routine.nodes()[to];
            bytes += BYTES_PER_OUTPUT + (spilled.containsKey(node) ? 0 : BYTES_PER_NODE * pieceSizes.get(node));
            to++;
        }
        MethodVisitor code = begin(name);
        writeOutputs(code, new NodeWriter(code, dag, null, spilled), routine, from, to);
        end(code);
        return to;
    }

    private void call(MethodVisitor code, String name) {
        code.visitVarInsn(DLOAD, NodeWriter.T);
        for (int variable = NodeWriter.Y; variable <= NodeWriter.OUT; variable++) {
            code.visitVarInsn(ALOAD, variable);
        }
        code.visitMethodInsn(INVOKESTATIC, className, name, DESCRIPTOR, false);
    }
}
