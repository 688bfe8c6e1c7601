package paget.results.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import paget.diagram.render.ExportName;

/** Copies and exports what a view shows: data as CSV, pictures as PNG and SVG. */
public final class ChartExport {
    private static final String[] PATTERNS = { "*.svg", "*.png", "*.csv" };
    private final Control owner;
    private final Exported exported;

    public ChartExport(Control owner, Exported exported) {
        this.owner = owner;
        this.exported = exported;
    }

    /** Puts the picture and the data on the clipboard; the receiver takes what it can use. */
    public void copy() {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        clipboard.setContents(new Object[] { exported.csv(), exported.pixels() },
                new Transfer[] { TextTransfer.getInstance(), ImageTransfer.getInstance() });
        clipboard.dispose();
    }

    /** Asks for a file; its ending says what is written. */
    public void ask() {
        Shell shell = owner.getShell();
        ExportName name = name();
        FileDialog dialog = dialog(name);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = name.file(chosen, dialog.getFilterIndex());
            if (!file.equals(Path.of(chosen)) && Files.exists(file)
                    && !MessageDialog.openQuestion(shell, Messages.Export_title, Messages.bind(Messages.Export_replace, file))) {
                return;
            }
            try {
                write(file);
            } catch (IOException e) {
                ErrorDialog.openError(shell, Messages.Export_title, Messages.bind(Messages.Export_failed, file.getFileName()),
                        Status.error(String.valueOf(e.getMessage()), e));
            }
        }
    }

    private ExportName name() {
        return new ExportName(exported.title().replaceAll("[^\\p{L}\\p{N}]+", "-"),
                Arrays.stream(PATTERNS).map(pattern -> pattern.substring(1)).toList(), 0);
    }

    /** The dialog before it is opened: it proposes the folder of the model, where the runs are too. */
    public FileDialog dialog() {
        return dialog(name());
    }

    private FileDialog dialog(ExportName name) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFilterNames(new String[] { Messages.Export_svg, Messages.Export_png, Messages.Export_csv });
        exported.model().map(model -> model.toAbsolutePath().getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setFileName(name.proposed());
        dialog.setOverwrite(true);
        return dialog;
    }

    /** Writes what is shown in the format that the file's ending names: svg, png or csv. */
    public void write(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            Files.writeString(file, exported.csv());
        } else if (name.endsWith(".png")) {
            try (var out = Files.newOutputStream(file)) {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { exported.pixels() };
                loader.save(out, SWT.IMAGE_PNG);
            }
        } else {
            Files.writeString(file, exported.svg());
        }
    }
}
