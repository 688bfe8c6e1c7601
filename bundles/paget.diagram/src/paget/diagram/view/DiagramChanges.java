package paget.diagram.view;

import java.util.List;

/**
 * What a refresh did.
 *
 * @param added     new views, outer ones first
 * @param removed   views that are gone, with everything they held
 * @param changed   views whose look, label, tooltip or visibility changed
 * @param reordered hosts whose children changed their order or number
 * @param edges     true if edges came, went or changed their order
 * @param evaluated how much had to be found out anew: candidates, preconditions, ends of edges, looks
 */
public record DiagramChanges(List<ElementView> added, List<ElementView> removed, List<ElementView> changed,
        List<ViewHost> reordered, boolean edges, int evaluated) {

    /** True if the picture is the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && reordered.isEmpty() && !edges;
    }
}
