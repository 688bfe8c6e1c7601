package paget.ui.internal.help;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** There is one help; which of its pages is shown is the editor's affair. */
final class HelpInput extends PlatformObject implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return UiPlugin.icon("help");
    }

    @Override
    public String getName() {
        return Messages.Help_title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.Help_title;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof HelpInput;
    }

    @Override
    public int hashCode() {
        return HelpInput.class.hashCode();
    }
}
