package paget.ui.internal.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import paget.core.generate.Generator;

/** Where the files go: a folder or a zip archive. */
final class TargetFields {
    private static final String FOLDER = "folder"; //$NON-NLS-1$
    private static final String ARCHIVE = "archive"; //$NON-NLS-1$
    private static final String ENDING = ".zip"; //$NON-NLS-1$

    private final ExportSubject subject;
    private final Runnable changed;
    private Button folder;
    private Button archive;
    private Text path;
    private String suggested = ""; //$NON-NLS-1$

    TargetFields(ExportSubject subject, Runnable changed) {
        this.subject = subject;
        this.changed = changed;
    }

    void create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        boolean zip = GenerateWizard.settings().getBoolean(ARCHIVE);
        folder = radio(row, GenerateMessages.Preview_folder, !zip);
        archive = radio(row, GenerateMessages.Preview_archive, zip);
        path = new Text(row, SWT.BORDER);
        path.addModifyListener(event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(GenerateMessages.Preview_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private Button radio(Composite row, String text, boolean selected) {
        Button button = new Button(row, SWT.RADIO);
        button.setText(text);
        button.setSelection(selected);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                path.setText(withEnding(path.getText().strip()));
            }
        });
        return button;
    }

    private String withEnding(String text) {
        String bare = text.endsWith(ENDING) ? text.substring(0, text.length() - ENDING.length()) : text;
        return isArchive() && !bare.isEmpty() ? bare + ENDING : bare;
    }

    /** Proposes a place for a format, unless the user has entered one. */
    void suggest(Generator format) {
        if (path.getText().isBlank() || path.getText().equals(suggested)) {
            String last = GenerateWizard.settings().get(FOLDER);
            Path parent = last != null && Files.isDirectory(Path.of(last)) ? Path.of(last)
                    : subject.file().toAbsolutePath().getParent();
            suggested = withEnding(parent.resolve(subject.baseName() + "-" + format.id()).toString()); //$NON-NLS-1$
            path.setText(suggested);
        }
    }

    private void browse() {
        String chosen;
        if (isArchive()) {
            FileDialog dialog = new FileDialog(path.getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] { "*" + ENDING }); //$NON-NLS-1$
            dialog.setFileName(path.getText());
            chosen = dialog.open();
        } else {
            DirectoryDialog dialog = new DirectoryDialog(path.getShell(), SWT.SAVE);
            dialog.setFilterPath(path.getText());
            chosen = dialog.open();
        }
        if (chosen != null) {
            path.setText(isArchive() ? withEnding(chosen) : chosen);
        }
    }

    boolean isArchive() {
        return archive.getSelection();
    }

    Path path() {
        return Path.of(path.getText().strip()).toAbsolutePath();
    }

    /** Why nothing can be written there. */
    Optional<String> problem() {
        try {
            if (path.getText().isBlank()) {
                return Optional.of(GenerateMessages.Preview_noTarget);
            }
            Path wrong = isArchive() ? path().getParent() : path();
            if (isArchive() && Files.isDirectory(path()) || wrong != null && Files.exists(wrong) && !Files.isDirectory(wrong)) {
                return Optional.of(isArchive() && Files.isDirectory(path())
                        ? GenerateMessages.bind(GenerateMessages.Preview_notAFile, path().getFileName())
                        : GenerateMessages.bind(GenerateMessages.Preview_notAFolder, wrong.getFileName()));
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(GenerateMessages.bind(GenerateMessages.Preview_badName, e.getReason()));
        }
    }

    /** What should be known before writing there. */
    Optional<String> notice() {
        if (isArchive()) {
            return Files.exists(path()) ? Optional.of(GenerateMessages.Preview_archiveExists) : Optional.empty();
        }
        return isFilled(path()) ? Optional.of(GenerateMessages.Preview_folderExists) : Optional.empty();
    }

    private static boolean isFilled(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isPresent();
        } catch (IOException | UncheckedIOException e) {
            // It is there but cannot be read: writing will say why.
            return true;
        }
    }

    /** Keeps the choices for the next export. */
    void remember() {
        GenerateWizard.settings().put(ARCHIVE, isArchive());
        if (path().getParent() != null && !path().getParent().equals(subject.file().toAbsolutePath().getParent())) {
            GenerateWizard.settings().put(FOLDER, path().getParent().toString());
        }
    }

    Button archive() {
        return archive;
    }

    Button folder() {
        return folder;
    }

    Text field() {
        return path;
    }
}
