package paget.diagram.tool;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.DiagramDescription;

/** A tool asks to open another diagram. */
public record NavigationRequest(DiagramDescription diagram, EObject element, boolean createIfMissing) {
}
