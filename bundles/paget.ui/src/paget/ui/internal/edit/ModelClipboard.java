package paget.ui.internal.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copied elements, shared by all open models, so that parts of one model can be pasted into another. */
public final class ModelClipboard {
    private static List<EObject> content = List.of();

    private ModelClipboard() {
    }

    /** Replaces the content by copies of the elements as they are now. */
    public static void set(Collection<EObject> elements) {
        content = List.copyOf(EcoreUtil.copyAll(EditCommands.topmost(elements)));
    }

    public static boolean isEmpty() {
        return content.isEmpty();
    }

    /** Copies of the content for the model of the target. */
    static List<EObject> copies(EObject target) {
        return Copies.into(target, content);
    }
}
