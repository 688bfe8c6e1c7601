package paget.model.edit;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.emf.ecore.EClass;

import paget.model.edit.provider.PagetEditPlugin;

/** The icons of the model's classes: 16 by 16, scalable, legible on light and on dark ground. */
public final class ModelIcons {

    private ModelIcons() {
    }

    /** The address of the SVG file of a concrete class. */
    public static URL of(EClass type) {
        return of(type.getName());
    }

    static URL of(String className) {
        try {
            return URI.create(PagetEditPlugin.INSTANCE.getBaseURL() + "icons/" + className + ".svg").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The bundle has the address " + PagetEditPlugin.INSTANCE.getBaseURL(), e);
        }
    }
}
