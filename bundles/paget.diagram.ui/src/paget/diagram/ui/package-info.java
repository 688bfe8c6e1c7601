/**
 * The diagram editor: pages on GEF over the runtime {@link paget.diagram}. It knows no metamodel.
 * <p>
 * A bundle that owns an editor of models makes one {@link paget.diagram.ui.DiagramFile} for each open model and a
 * {@link paget.diagram.ui.DiagramPage} for each diagram that it shows. What the pages need of their surroundings they
 * ask the {@link paget.diagram.ui.DiagramHost}.
 * <p>
 * <b>The picture.</b> Figures of GEF are invisible here: they say where things are, for the mouse and for handles. One
 * layer below them paints the same items that the headless runtime writes as SVG, so that both always agree. <b>Undo.</b>
 * Everything that changes the model or the layout is a command on the command stack of the editing domain, so that tree,
 * properties and all diagrams have one history.
 */
package paget.diagram.ui;
