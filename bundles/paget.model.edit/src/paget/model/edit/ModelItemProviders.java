package paget.model.edit;

import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.edit.provider.DecoratorAdapterFactory;
import org.eclipse.emf.edit.provider.IItemProviderDecorator;

import paget.model.edit.provider.PagetItemProviderAdapterFactory;

/**
 * The item providers of the model: the generated ones with the labels that scientists expect, the icons of the model and
 * only such new children as make sense. This factory takes the place of the generated one everywhere.
 */
public final class ModelItemProviders extends DecoratorAdapterFactory {

    /** For an editing domain, or a composed adapter factory. */
    public ModelItemProviders() {
        super(new GeneratedWithIcons());
    }

    @Override
    protected IItemProviderDecorator createItemProviderDecorator(Object target, Object type) {
        return new ModelItemProvider(this);
    }

    /** All generated providers ask their factory for their images. */
    private static final class GeneratedWithIcons extends PagetItemProviderAdapterFactory {

        private final ResourceLocator icons = new IconLocator();

        @Override
        public ResourceLocator getResourceLocator() {
            return icons;
        }
    }
}
