package paget.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import paget.diagram.spec.DiagramDescription;
import paget.diagram.ui.DiagramFile;
import paget.model.path.Labels;
import paget.ui.internal.Messages;
import paget.ui.internal.edit.Selections;

/** The diagrams of the selected element and of what it lies in. */
public final class OpenDiagramMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        ISelection selection = services.getService(ISelectionService.class).getSelection();
        List<EObject> elements = selection == null ? List.of() : Selections.elements(selection);
        List<IContributionItem> items = new ArrayList<>();
        for (EObject element = elements.isEmpty() ? null : elements.getFirst(); element != null; element = element.eContainer()) {
            for (DiagramDescription description : DiagramFile.descriptionsFor(element)) {
                items.add(new ActionContributionItem(action(description, element)));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static Action action(DiagramDescription description, EObject element) {
        String label = Messages.bind(Messages.Diagram_open, description.label(), Labels.of(element));
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                IEditorPart front = window.getActivePage().getActiveEditor();
                ModelEditor editor = Adapters.adapt(front, ModelEditor.class);
                if (editor != null) {
                    editor.openDiagram(description, element);
                }
            }
        };
    }
}
