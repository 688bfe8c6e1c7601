package paget.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import paget.ui.internal.model.ModelSession;
import paget.ui.internal.tree.ElementDetails;
import paget.ui.internal.tree.ModelLabelProvider;
import paget.ui.internal.tree.ModelStructure;

/** Model &gt; New: everything that may be created in the selected element or group. */
public final class NewElementMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private static final int INLINE_LIMIT = 1;
    private final ModelLabelProvider labels = new ModelLabelProvider();
    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        ISelection selection = services.getService(ISelectionService.class).getSelection();
        if (selection == null || Selections.target(selection).isEmpty()) {
            return new IContributionItem[0];
        }
        ModelSession session = Selections.session(selection).orElseThrow();
        EObject owner = ModelStructure.shown(Selections.target(selection).get());
        EReference only = Selections.feature(selection);
        Map<EReference, List<EObject>> choices = choices(session.domain(), owner, only);
        List<IContributionItem> items = new ArrayList<>();
        choices.forEach((feature, candidates) -> {
            if (candidates.size() <= INLINE_LIMIT || only != null) {
                candidates.forEach(candidate -> items.add(item(session, owner, feature, candidate)));
            } else {
                MenuManager menu = new MenuManager(ModelLabelProvider.groupLabel(feature));
                candidates.forEach(candidate -> menu.add(item(session, owner, feature, candidate)));
                items.add(menu);
            }
        });
        return items.toArray(IContributionItem[]::new);
    }

    /** The elements that the item providers offer as children, by feature. */
    static Map<EReference, List<EObject>> choices(EditingDomain domain, EObject owner, EReference only) {
        Map<EReference, List<EObject>> choices = new LinkedHashMap<>();
        List<EReference> shown = ModelStructure.features(owner);
        Collection<?> descriptors = domain.getNewChildDescriptors(owner, null);
        for (EReference feature : shown) {
            if (only == null || only == feature) {
                List<EObject> candidates = descriptors.stream().map(CommandParameter.class::cast)
                        .filter(parameter -> parameter.getEStructuralFeature() == feature)
                        .map(CommandParameter::getEValue).filter(EObject.class::isInstance).map(EObject.class::cast)
                        .sorted(Comparator.comparing(ElementDetails::type)).toList();
                if (!candidates.isEmpty() && (feature.isMany() || !owner.eIsSet(feature))) {
                    choices.put(feature, candidates);
                }
            }
        }
        return choices;
    }

    private IContributionItem item(ModelSession session, EObject owner, EReference feature, EObject prototype) {
        Action action = new Action(ElementDetails.type(prototype)) {
            @Override
            public void run() {
                create(session, owner, feature, prototype);
            }
        };
        action.setImageDescriptor(ImageDescriptor.createFromImage(labels.getImage(prototype)));
        return new ActionContributionItem(action);
    }

    /** Creates an element as a copy of a prototype; undoable. */
    static EObject create(ModelSession session, EObject owner, EReference feature, EObject prototype) {
        EObject created = EcoreUtil.copy(prototype);
        Names.giveTo(created, owner);
        Command command = feature.isMany() ? AddCommand.create(session.domain(), owner, feature, created)
                : SetCommand.create(session.domain(), owner, feature, created);
        session.domain().getCommandStack().execute(command);
        return created;
    }

    @Override
    public void dispose() {
        labels.dispose();
        super.dispose();
    }
}
