package paget.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** The pages that bundles contribute to the model editor, in their order. */
final class EditorPages {
    private static final int LAST = 1000;

    private EditorPages() {
    }

    /** One contributed page, not yet opened. */
    record Page(String id, String label, IEditorPart part) {
    }

    /** Creates the pages. A page that cannot be created is logged and left out. */
    static List<Page> create() {
        List<IConfigurationElement> declared = new ArrayList<>(
                List.of(Platform.getExtensionRegistry().getConfigurationElementsFor(PagetUi.EDITOR_PAGES)));
        declared.sort(Comparator.comparingInt(EditorPages::order));
        List<Page> pages = new ArrayList<>();
        for (IConfigurationElement element : declared) {
            try {
                pages.add(new Page(element.getAttribute("id"), element.getAttribute("name"),
                        (IEditorPart) element.createExecutableExtension("class")));
            } catch (CoreException e) {
                UiPlugin.log(Messages.bind(Messages.Editor_pageFailed, element.getAttribute("name")), e);
            }
        }
        return pages;
    }

    private static int order(IConfigurationElement element) {
        String order = element.getAttribute("order");
        return order == null || !order.matches("\\d{1,6}") ? LAST : Integer.parseInt(order);
    }
}
