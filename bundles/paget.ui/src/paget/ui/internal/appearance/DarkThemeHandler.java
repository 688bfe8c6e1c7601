package paget.ui.internal.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Window &gt; Dark Theme: switches between the light and the dark theme of the platform, for good. */
@SuppressWarnings("restriction") // The platform exports its theme engine to friends only, and offers nothing else.
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @Override
    public Object execute(ExecutionEvent event) {
        IThemeEngine engine = engine();
        if (engine != null) {
            engine.setTheme(isDark(engine) ? LIGHT : DARK, true);
        }
        return null;
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static boolean isDark(IThemeEngine engine) {
        return engine.getActiveTheme() != null && engine.getActiveTheme().getId().startsWith(DARK);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IThemeEngine engine = engine();
        element.setChecked(engine != null && isDark(engine));
    }
}
