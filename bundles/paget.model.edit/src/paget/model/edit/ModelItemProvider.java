package paget.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderDecorator;

import paget.model.Quantity;

/** What a generated item provider says, in the words of the field and with sensible choices only. */
final class ModelItemProvider extends ItemProviderDecorator implements Adapter, IEditingDomainItemProvider,
        ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    ModelItemProvider(AdapterFactory factory) {
        super(factory);
    }

    /** A composed adapter factory hands out adapters only; this one stands for the provider behind it. */
    @Override
    public Notifier getTarget() {
        return getDecoratedItemProvider() instanceof Adapter adapter ? adapter.getTarget() : null;
    }

    /** The provider behind this one is attached to the model, not this one. */
    @Override
    public void setTarget(Notifier target) {
        if (getDecoratedItemProvider() instanceof Adapter adapter) {
            adapter.setTarget(target);
        }
    }

    @Override
    public String getText(Object object) {
        return object instanceof EObject element ? ItemText.of(element) : super.getText(object);
    }

    @Override
    public Object getImage(Object object) {
        return object instanceof EObject element ? ModelIcons.of(element.eClass()) : super.getImage(object);
    }

    @Override
    public Collection<?> getNewChildDescriptors(Object object, EditingDomain domain, Object sibling) {
        Collection<?> all = super.getNewChildDescriptors(object, domain, sibling);
        if (!(object instanceof EObject owner)) {
            return all;
        }
        List<Object> sensible = new ArrayList<>();
        for (Object descriptor : all) {
            if (descriptor instanceof CommandParameter parameter
                    && parameter.getEStructuralFeature() instanceof EReference feature
                    && parameter.getEValue() != null) {
                if (ChildTypes.allow(owner, feature, parameter.getEValue().eClass())) {
                    if (parameter.getEValue() instanceof Quantity quantity) {
                        quantity.setUnit(DefaultUnits.of(owner, feature));
                    }
                    sensible.add(descriptor);
                }
            } else {
                sensible.add(descriptor);
            }
        }
        return sensible;
    }
}
