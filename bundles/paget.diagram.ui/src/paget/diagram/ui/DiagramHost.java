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

    /** Shows another diagram of the model. */
    void open(DiagramDescription description, EObject element);

    /** Shows an element in the other views of the model, such as a tree. */
    void showInModel(EObject element);

    /** What is wrong with an element, worst first; empty if nothing is. */
    List<ElementProblem> problemsOf(EObject element);

    /** Runs the listener whenever the problems changed. */
    void addProblemsListener(Runnable listener);

    /** Ends what {@link #addProblemsListener} began. */
    void removeProblemsListener(Runnable listener);

    /**
     * The command that brings what was dropped from outside onto an element, or null if it makes no sense there.
     *
     * @param dropped files, or elements of any open model, or text
     * @param target  where it was dropped
     */
    Command drop(Object dropped, EObject target);

    /** The id of a context menu to which other bundles contribute, or null. */
    String contextMenuId();
}
