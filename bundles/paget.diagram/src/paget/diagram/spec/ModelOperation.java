package paget.diagram.spec;

import java.util.List;

/** A step of a tool. Steps nest: the children of a step run after it, in the context it leaves. */
public sealed interface ModelOperation {

    /** The steps that follow in this step's context. */
    List<ModelOperation> children();

    /** Creates an object in a reference of the context; the children run in the new object. */
    record CreateInstance(String type, String reference, String variable, List<ModelOperation> children)
            implements ModelOperation {
    }

    /** Sets a feature of the context, or appends if it is many-valued. */
    record SetValue(String feature, Expression value, List<ModelOperation> children) implements ModelOperation {
    }

    /** Clears a feature, or removes the elements that the expression gives from it. */
    record Unset(String feature, Expression elements, List<ModelOperation> children) implements ModelOperation {
    }

    /** Continues in another element; without one, in the same. */
    record ChangeContext(Expression browse, List<ModelOperation> children) implements ModelOperation {
    }

    /** Repeats for every value. */
    record For(Expression values, String iterator, List<ModelOperation> children) implements ModelOperation {
    }

    /** Runs the children if the condition holds. */
    record If(Expression condition, List<ModelOperation> children) implements ModelOperation {
    }

    /** Runs the first case whose condition holds, or the default. */
    record Switch(List<Case> cases, List<ModelOperation> otherwise) implements ModelOperation {
        @Override
        public List<ModelOperation> children() {
            return List.of();
        }
    }

    /** One case of a switch. */
    record Case(Expression condition, List<ModelOperation> operations) {
    }

    /** Names a value. */
    record Let(String variable, Expression value, List<ModelOperation> children) implements ModelOperation {
    }

    /** Moves the context into another container. */
    record MoveElement(Expression container, String feature, List<ModelOperation> children)
            implements ModelOperation {
    }

    /** Removes the context from its container and clears the references to it. */
    record RemoveElement(List<ModelOperation> children) implements ModelOperation {
    }

    /** Asks the editor to open a diagram of the context. */
    record Navigation(DiagramDescription diagram, boolean createIfMissing, List<ModelOperation> children)
            implements ModelOperation {
    }

    /** Calls an action that the host has registered under the id. */
    record ExternalAction(String id, List<Parameter> parameters, List<ModelOperation> children)
            implements ModelOperation {
    }

    /** A named argument of an action. */
    record Parameter(String name, Expression value) {
    }

    /** A step on views. Views follow the model here, so that only the children take effect. */
    record ViewOperation(String kind, List<ModelOperation> children) implements ModelOperation {
    }
}
