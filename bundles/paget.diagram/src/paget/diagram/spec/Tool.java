package paget.diagram.spec;

/** What a user can do to a diagram. */
public sealed interface Tool permits CreationTool, EdgeCreationTool, DeleteTool, DirectEditTool, ReconnectTool,
        DropTool, DoubleClickTool, GenericTool {

    /** What every tool has. */
    Head head();

    /** The operation, or null when the tool has none. */
    ModelOperation operation();

    /** The name. */
    default String name() {
        return head().name();
    }

    /** The label for people. */
    default String label() {
        return head().label().isEmpty() ? head().name() : head().label();
    }

    /**
     * What every tool has.
     *
     * @param icon             image path, or empty
     * @param documentation    text for a tooltip, or empty
     * @param elementsToSelect gives what is selected afterwards; empty leaves it to the editor
     */
    record Head(String name, String label, String icon, String documentation, Expression precondition,
            Expression elementsToSelect) {
    }
}
