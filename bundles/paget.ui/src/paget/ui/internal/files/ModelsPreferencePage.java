package paget.ui.internal.files;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** Where new models go. */
public final class ModelsPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    public ModelsPreferencePage() {
        super(GRID);
        setPreferenceStore(UiPlugin.preferences());
        setDescription(Messages.bind(Messages.Preferences_models, ModelsFolder.byDefault()));
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing to prepare.
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(ModelsFolder.PREFERENCE, Messages.Preferences_folder, getFieldEditorParent());
        folder.setEmptyStringAllowed(true);
        addField(folder);
    }
}
