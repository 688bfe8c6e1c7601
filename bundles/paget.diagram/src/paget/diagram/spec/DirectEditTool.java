package paget.diagram.spec;

/**
 * Takes text typed into a label.
 *
 * @param mask       how the text is taken apart, such as <code>{0}</code>; the parts become {@code arg0} and so on
 * @param inputLabel the text to begin with; empty means the label as shown
 */
public record DirectEditTool(Head head, String mask, Expression inputLabel, ModelOperation operation)
        implements Tool {
}
