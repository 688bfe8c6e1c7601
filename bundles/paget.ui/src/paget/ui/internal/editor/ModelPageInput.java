package paget.ui.internal.editor;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import paget.model.Organism;
import paget.ui.internal.model.ModelSession;

/**
 * What a page of the model editor gets to show. Pages of other bundles ask it, by {@code Adapters.adapt}, for the
 * {@link EditingDomain}, the {@link Resource}, the {@link AdapterFactory} and the {@link Organism}.
 */
final class ModelPageInput extends PlatformObject implements IEditorInput {
    private final ModelSession session;

    ModelPageInput(ModelSession session) {
        this.session = session;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        for (Object offered : new Object[] { session, session.domain(), session.organism(), session.resource(),
                session.adapterFactory() }) {
            if (type.isInstance(offered)) {
                return type.cast(offered);
            }
        }
        return super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelPageInput input && input.session == session;
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return session.file().getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return session.file().toString();
    }
}
