package paget.diagram.tool;

/** What a tool answers when it is asked to do something: a command that will do it, or a reason why not. */
public sealed interface ToolCall {

    /** The tool can be applied. */
    record Ready(ToolCommand command) implements ToolCall {
    }

    /** The tool refuses; the reason is one sentence for people. */
    record Refused(String reason) implements ToolCall {
    }

    /** True if the tool can be applied. */
    default boolean isReady() {
        return this instanceof Ready;
    }
}
