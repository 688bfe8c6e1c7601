package paget.diagram.ui.internal.parts;

import org.eclipse.gef.GraphicalEditPart;

import paget.diagram.view.ElementView;

/** An edit part of a node or an edge. */
public interface ViewPart extends GraphicalEditPart {

    /** What it shows. */
    ElementView view();

    /** Puts the figure where the view is now. */
    void place();
}
