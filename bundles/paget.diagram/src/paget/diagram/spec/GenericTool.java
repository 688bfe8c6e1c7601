package paget.diagram.spec;

/** A tool for any element. */
public record GenericTool(Head head, String elementVariable, String elementViewVariable, ModelOperation operation)
        implements Tool {
}
