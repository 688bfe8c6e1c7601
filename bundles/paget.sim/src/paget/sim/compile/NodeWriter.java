package paget.sim.compile;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DADD;
import static org.objectweb.asm.Opcodes.DALOAD;
import static org.objectweb.asm.Opcodes.DCMPG;
import static org.objectweb.asm.Opcodes.DCMPL;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DCONST_1;
import static org.objectweb.asm.Opcodes.DDIV;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.DMUL;
import static org.objectweb.asm.Opcodes.DNEG;
import static org.objectweb.asm.Opcodes.DREM;
import static org.objectweb.asm.Opcodes.DSTORE;
import static org.objectweb.asm.Opcodes.DSUB;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFGT;
import static org.objectweb.asm.Opcodes.IFLE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.HashMap;
import java.util.Map;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

import paget.sim.expression.Functions;
import paget.sim.expression.Operator;

/** Writes the byte code that computes nodes inside one method. */
final class NodeWriter {

    /** Variables of every generated method. */
    static final int T = 0;
    static final int Y = 2;
    static final int P = 3;
    static final int W = 4;
    static final int S = 5;
    static final int H = 6;
    static final int OUT = 7;
    static final int FIRST_FREE = 8;

    private static final String FUNCTIONS = Functions.class.getName().replace('.', '/');
    private static final String HISTORY = DelayHistory.class.getName().replace('.', '/');
    private static final String MATH = "java/lang/Math";

    private final MethodVisitor code;
    private final Dag dag;
    private final Map<Integer, Integer> variables = new HashMap<>();
    private final Map<Integer, Integer> spilled;
    private final Schedule schedule;
    private int nextVariable = FIRST_FREE;

    /**
     * @param schedule which nodes are kept in variables, or null when none is
     * @param spilled position in scratch by node, for nodes computed by other methods
     */
    NodeWriter(MethodVisitor code, Dag dag, Schedule schedule, Map<Integer, Integer> spilled) {
        this.code = code;
        this.dag = dag;
        this.schedule = schedule;
        this.spilled = spilled;
    }

    int newVariable() {
        int variable = nextVariable;
        nextVariable += 2;
        return variable;
    }

    /** Computes what a scope keeps in variables. */
    void enter(int scope) {
        if (schedule == null) {
            return;
        }
        for (int node : schedule.kept(scope)) {
            compute(node);
            int variable = newVariable();
            code.visitVarInsn(DSTORE, variable);
            variables.put(node, variable);
        }
    }

    /** Puts a node's value on the stack. */
    void value(int node) {
        Integer variable = variables.get(node);
        if (variable != null) {
            code.visitVarInsn(DLOAD, variable);
        } else if (spilled.containsKey(node)) {
            element(S, spilled.get(node));
        } else {
            compute(node);
        }
    }

    /** Puts an element of an array on the stack. */
    void element(int array, int index) {
        code.visitVarInsn(ALOAD, array);
        integer(index);
        code.visitInsn(DALOAD);
    }

    void integer(int value) {
        if (value >= -1 && value <= 5) {
            code.visitInsn(org.objectweb.asm.Opcodes.ICONST_0 + value);
        } else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            code.visitIntInsn(org.objectweb.asm.Opcodes.BIPUSH, value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            code.visitIntInsn(org.objectweb.asm.Opcodes.SIPUSH, value);
        } else {
            code.visitLdcInsn(value);
        }
    }

    void constant(double value) {
        long bits = Double.doubleToRawLongBits(value);
        if (bits == 0) {
            code.visitInsn(DCONST_0);
        } else if (value == 1) {
            code.visitInsn(DCONST_1);
        } else {
            code.visitLdcInsn(value);
        }
    }

    /** Computes a node even if it is known, without keeping it. */
    void compute(int node) {
        switch (dag.kind(node)) {
            case CONSTANT -> constant(dag.value(node));
            case TIME -> code.visitVarInsn(DLOAD, T);
            case STATE -> element(Y, dag.index(node));
            case PARAMETER -> element(P, dag.index(node));
            case COMPUTED -> element(W, dag.index(node));
            case PAST -> {
                code.visitVarInsn(ALOAD, H);
                integer(dag.index(node));
                value(dag.operands(node)[0]);
                code.visitMethodInsn(INVOKEINTERFACE, HISTORY, "past", "(ID)D", true);
            }
            case OPERATOR -> {
                if (dag.operator(node).isLogical()) {
                    truth(node);
                } else {
                    arithmetic(node);
                }
            }
            case PIECEWISE -> choose(node);
        }
    }

    private void choose(int node) {
        int[] operands = dag.operands(node);
        Label otherwise = new Label();
        Label end = new Label();
        jumpUnless(operands[1], otherwise);
        branch(node, 0, operands[0]);
        code.visitJumpInsn(GOTO, end);
        code.visitLabel(otherwise);
        branch(node, 1, operands[2]);
        code.visitLabel(end);
    }

    private void branch(int piecewise, int which, int node) {
        if (schedule == null) {
            value(node);
            return;
        }
        int scope = schedule.branchScope(piecewise) + which;
        enter(scope);
        value(node);
        // What is kept inside a branch is not there outside.
        variables.keySet().removeAll(schedule.kept(scope));
    }

    private void truth(int node) {
        Label isFalse = new Label();
        Label end = new Label();
        jumpUnlessComputed(node, isFalse);
        code.visitInsn(DCONST_1);
        code.visitJumpInsn(GOTO, end);
        code.visitLabel(isFalse);
        code.visitInsn(DCONST_0);
        code.visitLabel(end);
    }

    /** Jumps when the node is false, that is 0. */
    private void jumpUnless(int node, Label target) {
        boolean known = variables.containsKey(node) || spilled.containsKey(node);
        if (!known && dag.kind(node) == Dag.Kind.OPERATOR && dag.operator(node).isLogical()) {
            jumpUnlessComputed(node, target);
        } else {
            value(node);
            code.visitInsn(DCONST_0);
            code.visitInsn(DCMPL);
            code.visitJumpInsn(IFEQ, target);
        }
    }

    private void jumpUnlessComputed(int node, Label target) {
        int[] operands = dag.operands(node);
        switch (dag.operator(node)) {
            // The comparison that yields "false" for NaN goes with each operator.
            case LESS -> compare(operands, DCMPG, IFGE, target);
            case LESS_EQUAL -> compare(operands, DCMPG, IFGT, target);
            case GREATER -> compare(operands, DCMPL, IFLE, target);
            case GREATER_EQUAL -> compare(operands, DCMPL, IFLT, target);
            case EQUAL -> compare(operands, DCMPL, IFNE, target);
            case NOT_EQUAL -> compare(operands, DCMPL, IFEQ, target);
            case AND -> {
                jumpUnless(operands[0], target);
                jumpUnless(operands[1], target);
            }
            case OR -> {
                Label second = new Label();
                Label holds = new Label();
                jumpUnless(operands[0], second);
                code.visitJumpInsn(GOTO, holds);
                code.visitLabel(second);
                jumpUnless(operands[1], target);
                code.visitLabel(holds);
            }
            case IMPLIES -> {
                Label holds = new Label();
                jumpUnless(operands[0], holds);
                jumpUnless(operands[1], target);
                code.visitLabel(holds);
            }
            case NOT -> {
                Label holds = new Label();
                jumpUnless(operands[0], holds);
                code.visitJumpInsn(GOTO, target);
                code.visitLabel(holds);
            }
            case XOR -> {
                Label firstFalse = new Label();
                Label holds = new Label();
                jumpUnless(operands[0], firstFalse);
                jumpUnless(operands[1], holds);
                code.visitJumpInsn(GOTO, target);
                code.visitLabel(firstFalse);
                jumpUnless(operands[1], target);
                code.visitLabel(holds);
            }
            default -> throw new IllegalStateException("Not a logical operator: " + dag.operator(node));
        }
    }

    private void compare(int[] operands, int comparison, int jumpWhenFalse, Label target) {
        value(operands[0]);
        value(operands[1]);
        code.visitInsn(comparison);
        code.visitJumpInsn(jumpWhenFalse, target);
    }

    private void arithmetic(int node) {
        for (int operand : dag.operands(node)) {
            value(operand);
        }
        boolean unary = dag.operands(node).length == 1;
        Operator operator = dag.operator(node);
        switch (operator) {
            case PLUS -> code.visitInsn(DADD);
            case MINUS -> code.visitInsn(unary ? DNEG : DSUB);
            case TIMES -> code.visitInsn(DMUL);
            case DIVIDE -> code.visitInsn(DDIV);
            case REM -> code.visitInsn(DREM);
            case ABS, SQRT, FLOOR, MAX, MIN, CEILING -> call(MATH, operator.functionName(), unary);
            case POWER -> call(FUNCTIONS, "power", unary);
            default -> call(FUNCTIONS, operator.functionName(), unary);
        }
    }

    private void call(String owner, String name, boolean unary) {
        code.visitMethodInsn(INVOKESTATIC, owner, name, unary ? "(D)D" : "(DD)D", false);
    }

}
