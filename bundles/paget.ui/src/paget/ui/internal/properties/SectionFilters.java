package paget.ui.internal.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IFilter;

import paget.model.Element;
import paget.ui.internal.model.OpenModels;

/** Which tabs make sense for a selected object. */
public final class SectionFilters {
    private SectionFilters() {
    }

    private static EObject element(Object selected) {
        EObject element = Adapters.adapt(selected, EObject.class);
        return OpenModels.of(element).isPresent() ? element : null;
    }

    /** Elements with a name. */
    public static final class General implements IFilter {
        @Override
        public boolean select(Object selected) {
            return element(selected) instanceof Element;
        }
    }

    /** Objects with attributes or references of their own. */
    public static final class Details implements IFilter {
        @Override
        public boolean select(Object selected) {
            EObject element = element(selected);
            return element != null && !FeatureForm.features(element.eClass()).isEmpty();
        }
    }

    /** Objects with quantities. */
    public static final class Quantities implements IFilter {
        @Override
        public boolean select(Object selected) {
            EObject element = element(selected);
            return element != null && !FeatureForm.quantities(element.eClass()).isEmpty();
        }
    }
}
