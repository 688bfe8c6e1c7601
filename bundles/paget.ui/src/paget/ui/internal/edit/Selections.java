package paget.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.tree.FeatureGroup;

/** Reads selections of any part: tree nodes, and whatever adapts to a model element, such as a diagram's edit parts. */
public final class Selections {
    private Selections() {
    }

    /** The selected elements that belong to open models. */
    public static List<EObject> elements(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object node : structured) {
                EObject element = node instanceof FeatureGroup ? null : Adapters.adapt(node, EObject.class);
                if (element != null && OpenModels.of(element).isPresent()) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** The one element that receives what is created or pasted: the owner of a group, else the element. */
    public static Optional<EObject> target(ISelection selection) {
        return group(selection).map(FeatureGroup::owner).or(() -> {
            List<EObject> elements = elements(selection);
            return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
        });
    }

    /** The feature of the selected group. */
    public static EReference feature(ISelection selection) {
        return group(selection).map(FeatureGroup::feature).orElse(null);
    }

    private static Optional<FeatureGroup> group(ISelection selection) {
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof FeatureGroup group
                && OpenModels.of(group.owner()).isPresent() ? Optional.of(group) : Optional.empty();
    }

    /** The session of the selected elements or group. */
    public static Optional<ModelSession> session(ISelection selection) {
        return group(selection).map(FeatureGroup::owner)
                .or(() -> elements(selection).stream().findFirst()).flatMap(OpenModels::of);
    }

    static EditingDomain domain(EObject element) {
        return OpenModels.of(element).map(ModelSession::domain).orElseThrow();
    }
}
