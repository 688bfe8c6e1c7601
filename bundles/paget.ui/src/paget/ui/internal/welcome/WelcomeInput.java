package paget.ui.internal.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** The welcome page is no file; there is one of it. */
final class WelcomeInput extends PlatformObject implements IEditorInput, IPersistableElement {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return UiPlugin.icon("paget");
    }

    @Override
    public String getName() {
        return Messages.Welcome_tab;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return WelcomeInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("page", Messages.Welcome_tab);
    }

    @Override
    public String getToolTipText() {
        return Messages.Welcome_tab;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
