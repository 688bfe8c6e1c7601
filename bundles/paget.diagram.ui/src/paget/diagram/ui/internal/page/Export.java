package paget.diagram.ui.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import paget.diagram.layout.Bounds;
import paget.diagram.render.ExportName;
import paget.diagram.render.Theme;
import paget.diagram.ui.internal.Messages;

/** Writes the diagram into a file, onto paper or to the clipboard, as it is laid out now. */
public final class Export {

    private static final List<String> ENDINGS = List.of(".svg", ".png", ".pdf");
    private static final int SVG = 0;
    private static final int PDF = 2;
    private static final double PIXELS = 2;
    private static final double MARGIN_INCHES = 0.4;

    private final DiagramCanvas canvas;

    public Export(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** A legend that is on the canvas is in the file too. */
    private boolean legend() {
        return canvas.settings().showLegend();
    }

    private static boolean hasPrinter() {
        try {
            return Printer.getPrinterList().length > 0;
        } catch (SWTError | SWTException noPrinting) {
            // A platform without printing has no printer.
            return false;
        }
    }

    /** Asks for a file and writes it in the format of its extension. */
    void ask(Shell shell) {
        ask(shell, SVG);
    }

    private void ask(Shell shell, int format) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(ENDINGS.stream().map(ending -> "*" + ending).toArray(String[]::new));
        dialog.setFilterNames(new String[] { "SVG (*.svg)", "PNG (*.png)", "PDF (*.pdf)" });
        dialog.setFilterIndex(format);
        Path model = canvas.host().modelFile();
        dialog.setFilterPath(model.toAbsolutePath().getParent().toString());
        ExportName name = new ExportName(canvas.diagram().diagram().title().replaceAll("[^\\p{L}\\p{N} _-]", ""), ENDINGS, format);
        dialog.setFileName(name.proposed());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = name.file(chosen, dialog.getFilterIndex());
            if (!file.equals(Path.of(chosen)) && Files.exists(file)
                    && !MessageDialog.openQuestion(shell, Messages.Export_title, Messages.bind(Messages.Export_replace, file))) {
                return;
            }
            try {
                write(file);
            } catch (IOException failed) {
                IStatus status = new Status(IStatus.ERROR, "paget.diagram.ui", failed.getMessage(), failed);
                ErrorDialog.openError(shell, Messages.Export_title, Messages.bind(Messages.Export_failed, file), status);
            }
        }
    }

    /**
     * Writes the diagram with its overlay, light on white, in the format of the file's extension.
     *
     * @throws IOException if the file cannot be written or has another extension
     */
    public void write(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        byte[] content;
        if (name.endsWith(".svg")) {
            content = canvas.diagram().session().svg(Theme.LIGHT, canvas.picture().overlay(), legend()).getBytes(StandardCharsets.UTF_8);
        } else if (name.endsWith(".png")) {
            content = canvas.diagram().session().png(Theme.LIGHT, canvas.picture().overlay(), legend(), PIXELS);
        } else if (name.endsWith(".pdf")) {
            content = canvas.diagram().session().pdf(Theme.LIGHT, canvas.picture().overlay(), legend());
        } else {
            throw new IOException(Messages.bind(Messages.Export_extension, file.getFileName()));
        }
        Files.write(file, content);
    }

    /** Puts a picture onto the clipboard. */
    void copy() throws IOException {
        Clipboard clipboard = new Clipboard(canvas.viewer().getControl().getDisplay());
        clipboard.setContents(new Object[] { image(PIXELS) }, new Transfer[] { ImageTransfer.getInstance() });
        clipboard.dispose();
    }

    private ImageData image(double scale) throws IOException {
        return new ImageData(new ByteArrayInputStream(
                canvas.diagram().session().png(Theme.LIGHT, canvas.picture().overlay(), legend(), scale)));
    }

    /** Asks for a printer and prints on one page; where there is none, writes a page that can be printed elsewhere. */
    void print(Shell shell) throws IOException {
        if (!hasPrinter()) {
            ask(shell, PDF);
            return;
        }
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData wanted = new PrinterData();
        Bounds all = canvas.picture().bounds();
        wanted.orientation = all != null && all.width() > all.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        dialog.setPrinterData(wanted);
        PrinterData data = dialog.open();
        if (data == null) {
            return;
        }
        Printer printer = new Printer(data);
        try {
            ImageData content = image(4);
            if (printer.startJob(canvas.diagram().diagram().title()) && printer.startPage()) {
                Image image = new Image(printer, content);
                GC gc = new GC(printer);
                Rectangle page = printer.getClientArea();
                int margin = (int) (printer.getDPI().x * MARGIN_INCHES);
                double scale = Math.min((page.width - 2.0 * margin) / content.width, (page.height - 2.0 * margin) / content.height);
                gc.drawImage(image, 0, 0, content.width, content.height, page.x + margin, page.y + margin,
                        (int) (content.width * scale), (int) (content.height * scale));
                gc.dispose();
                image.dispose();
                printer.endPage();
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }
}
