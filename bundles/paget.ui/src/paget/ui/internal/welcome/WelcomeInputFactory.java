package paget.ui.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the welcome page of a workbench that could not close it because it was ended from outside. */
public final class WelcomeInputFactory implements IElementFactory {
    static final String ID = "paget.ui.welcomeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }
}
