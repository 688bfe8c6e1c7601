package paget.diagram;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.DiagramDescription;

/**
 * A diagram that a model can have.
 *
 * @param name        what to call it on a command line: the description's name, followed by the element's name where
 *                    several elements have such a diagram
 * @param description the kind of diagram
 * @param element     the element it shows
 */
public record AvailableView(String name, DiagramDescription description, EObject element) {
}
