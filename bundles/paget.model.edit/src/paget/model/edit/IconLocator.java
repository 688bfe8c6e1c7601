package paget.model.edit;

import java.net.URL;

import org.eclipse.emf.common.util.ResourceLocator;

import paget.model.edit.provider.PagetEditPlugin;

/** Finds the icon of a class where the generated code asks for one: {@code full/obj16/Organ} is {@code icons/Organ.svg}. */
final class IconLocator implements ResourceLocator {

    private static final String CLASS_ICON = "full/obj16/";

    @Override
    public Object getImage(String key) {
        return key.startsWith(CLASS_ICON) ? ModelIcons.of(key.substring(CLASS_ICON.length()))
                : PagetEditPlugin.INSTANCE.getImage(key);
    }

    @Override
    public URL getBaseURL() {
        return PagetEditPlugin.INSTANCE.getBaseURL();
    }

    @Override
    public String getString(String key) {
        return PagetEditPlugin.INSTANCE.getString(key);
    }

    @Override
    public String getString(String key, boolean translate) {
        return PagetEditPlugin.INSTANCE.getString(key, translate);
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return PagetEditPlugin.INSTANCE.getString(key, substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return PagetEditPlugin.INSTANCE.getString(key, substitutions, translate);
    }
}
