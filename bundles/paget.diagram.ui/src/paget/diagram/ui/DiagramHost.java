package paget.diagram.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.diagram.spec.DiagramDescription;

/** What diagram pages need of the editor that shows them. All calls come from the display thread. */
public interface DiagramHost {

    /** The domain through whose command stack all changes go. */
    EditingDomain domain();

    /** The file of the model, beside which the layout is kept. */
    Path modelFile();

    /** Called when {@link DiagramFile#isDirty()} has changed. */
    void dirtyChanged();

    /** Shows another diagram of the model. */
    void open(DiagramDescription description, EObject element);

    /** Shows an element in the other views of the model, such as a tree. */
    void showInModel(EObject element);

    /** What the mouse is told of an element on which the specification says nothing, as it says of no edge; empty for nothing. */
    String describe(EObject element);

    /** What is wrong with an element, worst first; empty if nothing is. */
    List<ElementProblem> problemsOf(EObject element);

    /** Runs the listener whenever the problems changed. */
    void addProblemsListener(Runnable listener);

    /** Ends what {@link #addProblemsListener} began. */
    void removeProblemsListener(Runnable listener);

    /**
     * The command that brings what was dropped from outside onto an element, or null if it makes no sense there.
     *
     * @param dropped a list of elements of other models, or a text
     * @param target  where it was dropped
     */
    Command drop(Object dropped, EObject target);

    /**
     * Takes files that were dropped onto a diagram: opens models, takes tables and publications to the element.
     *
     * @return null, or a sentence that says why not
     */
    String dropFiles(List<Path> files, EObject target);

    /** Names of what can be laid over the diagrams, newest first, such as the runs of the model. */
    List<String> overlays();

    /**
     * Finds the values of an overlay; that may take a while and happens in the background.
     *
     * @param index number in {@link #overlays()}
     * @param taker gets the values in the display thread, or null with a sentence that says why there are none
     */
    void loadOverlay(int index, OverlayTaker taker);

    /** Runs the listener whenever {@link #overlays} may have changed. */
    void addOverlaysListener(Runnable listener);

    /** Ends what {@link #addOverlaysListener} began. */
    void removeOverlaysListener(Runnable listener);

    /** Takes what {@link #loadOverlay} found. */
    interface OverlayTaker {
        /**
         * @param values  null if there are none
         * @param problem why, or null
         */
        void take(ValuesOverTime values, String problem);
    }

    /** The id of a context menu to which other bundles contribute, or null. */
    String contextMenuId();
}
