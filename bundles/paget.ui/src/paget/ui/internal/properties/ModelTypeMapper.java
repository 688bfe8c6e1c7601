package paget.ui.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;

import paget.ui.internal.tree.FeatureGroup;

/** Lets the tabs see the model element behind whatever is selected, such as an edit part of a diagram. */
public final class ModelTypeMapper implements ITypeMapper {
    @Override
    public Class<?> mapType(Object object) {
        if (object instanceof FeatureGroup) {
            return FeatureGroup.class;
        }
        EObject element = Adapters.adapt(object, EObject.class);
        return element == null ? object.getClass() : element.getClass();
    }
}
