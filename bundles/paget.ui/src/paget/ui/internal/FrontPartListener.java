package paget.ui.internal;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Says when another part of the window may be in front, for views that follow it. */
public record FrontPartListener(Runnable follow) implements IPartListener2 {

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        follow.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        follow.run();
    }
}
