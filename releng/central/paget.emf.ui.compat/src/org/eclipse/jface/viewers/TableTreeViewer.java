package org.eclipse.jface.viewers;

/**
 * A type that JFace has dropped and that EMF UI 2.3 still names in {@code instanceof} tests.
 * No viewer of this kind can exist any more, so the class is abstract and only lets those tests link.
 */
public abstract class TableTreeViewer extends AbstractTreeViewer {
}
