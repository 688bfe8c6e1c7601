/**
 * A runtime for Sirius viewpoint specifications without Sirius and without a window.
 * <p>
 * The way through it:
 * <ol>
 * <li>{@link paget.diagram.spec.DiagramSpecification#read(java.io.InputStream) Read} the {@code .odesign} and look at
 * its problems.</li>
 * <li>Make {@link paget.diagram.Diagrams} of it, with the class loader that knows its services and icons
 * ({@link paget.diagram.spec.DesignResources#of(ClassLoader)}). {@link paget.diagram.Diagrams#views views} lists what
 * a model can show; {@link paget.diagram.Diagrams#check check} finds misspelt names.</li>
 * <li>{@link paget.diagram.Diagrams#open Open} a {@link paget.diagram.DiagramSession} on an element and
 * {@link paget.diagram.DiagramSession#load load} its layout file, which also places what has no place.</li>
 * <li>Draw: {@link paget.diagram.DiagramSession#svg svg}, {@link paget.diagram.DiagramSession#png png}, or take the
 * {@link paget.diagram.DiagramSession#scene scene} and paint its items.</li>
 * </ol>
 * <b>For an editor.</b> Make one edit part for each {@link paget.diagram.view.ElementView}: view objects stay the same
 * while their element is shown, so they can be the parts' models. After every change of the model (listen to the
 * command stack) call {@link paget.diagram.DiagramSession#refresh refresh} and update just what the returned
 * {@link paget.diagram.view.DiagramChanges} names; then {@link paget.diagram.DiagramSession#layoutNew layoutNew} gives
 * new views a place. {@link paget.diagram.render.SceneBuilder#node} and {@code edge} give the items of one view, for
 * figures. Tools answer at once with a {@link paget.diagram.tool.ToolCall}: a refusal with its reason for the feedback
 * under the cursor, or a command for {@link paget.diagram.DiagramSession#apply apply}. Moves and bends are no changes
 * of the model: an editor's own commands put {@link paget.diagram.layout.NodePlace} and
 * {@link paget.diagram.layout.EdgePlace} values into the {@link paget.diagram.layout.DiagramLayout} and put the old
 * ones back to undo. A node's bounds are relative to its host; bend points are in the diagram's coordinates.
 */
package paget.diagram;
