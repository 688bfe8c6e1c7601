package paget.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.ui.internal.Messages;
import paget.ui.internal.files.ModelsFolder;

/** Asks for the template, the name and the folder of a new model. */
final class NewModelPage extends WizardPage {
    private Text name;
    private Text folder;
    private ModelTemplate template = ModelTemplate.CIRCULATION;

    NewModelPage() {
        super("model", Messages.NewModel_heading, null);
        setDescription(Messages.NewModel_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(body);
        label(body, Messages.NewModel_name);
        name = new Text(body, SWT.BORDER);
        name.setText(Messages.NewModel_defaultName);
        name.selectAll();
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        label(body, Messages.NewModel_folder);
        folder = new Text(body, SWT.BORDER);
        folder.setText(ModelsFolder.get().toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(folder);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.NewModel_browse);
        browse.addListener(SWT.Selection, event -> browse());
        templates(body);
        name.addModifyListener(event -> validate());
        folder.addModifyListener(event -> validate());
        setControl(body);
        validate();
        name.setFocus();
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void templates(Composite body) {
        Group group = new Group(body, SWT.NONE);
        group.setText(Messages.NewModel_template);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).indent(0, 8).applyTo(group);
        GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(group);
        for (ModelTemplate choice : ModelTemplate.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(choice.label());
            button.setSelection(choice == template);
            button.addListener(SWT.Selection, event -> template = button.getSelection() ? choice : template);
            Label description = new Label(group, SWT.WRAP);
            description.setText(choice.description());
            GridDataFactory.fillDefaults().indent(24, -4).hint(420, SWT.DEFAULT).grab(true, false).applyTo(description);
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (name.getText().isBlank()) {
            return Messages.NewModel_nameMissing;
        }
        try {
            Path file = file();
            if (Files.exists(file)) {
                return Messages.bind(Messages.NewModel_exists, file.getFileName());
            }
            if (!file.getParent().isAbsolute() || Files.isRegularFile(file.getParent())) {
                return Messages.NewModel_folderInvalid;
            }
            return null;
        } catch (InvalidPathException e) {
            return Messages.NewModel_folderInvalid;
        }
    }

    String modelName() {
        return name.getText().strip();
    }

    ModelTemplate template() {
        return template;
    }

    /** The file to create; characters that some systems refuse in names become hyphens. */
    Path file() {
        String base = modelName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        return Path.of(folder.getText().strip()).resolve(base + ".paget");
    }
}
