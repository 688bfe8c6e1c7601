package paget.results.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import paget.results.ui.internal.chart.ChartCanvas;
import paget.results.ui.internal.chart.CsvChart;
import paget.results.ui.internal.chart.SvgChart;

/** Copies and exports what a chart shows: data as CSV, pictures as PNG and SVG. */
public final class ChartExport {
    private static final String[] PATTERNS = { "*.svg", "*.png", "*.csv" };
    private final ChartCanvas canvas;

    ChartExport(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    /** Puts the picture and the data on the clipboard; the receiver takes what it can use. */
    public void copy() {
        Image picture = canvas.picture();
        Clipboard clipboard = new Clipboard(canvas.chart().getDisplay());
        clipboard.setContents(new Object[] { csv(), picture.getImageData() },
                new Transfer[] { TextTransfer.getInstance(), ImageTransfer.getInstance() });
        clipboard.dispose();
        picture.dispose();
    }

    /** Asks for a file; its ending says what is written. */
    public void ask() {
        Shell shell = canvas.chart().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(PATTERNS);
        dialog.setFilterNames(new String[] { Messages.Export_svg, Messages.Export_png, Messages.Export_csv });
        dialog.setFileName(canvas.data().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String ending = PATTERNS[Math.max(0, dialog.getFilterIndex())].substring(1);
            Path file = Path.of(chosen.matches(".*\\.(svg|png|csv)") ? chosen : chosen + ending);
            try {
                write(file);
            } catch (IOException e) {
                ErrorDialog.openError(shell, Messages.Export_title, Messages.bind(Messages.Export_failed, file.getFileName()),
                        Status.error(String.valueOf(e.getMessage()), e));
            }
        }
    }

    /** Writes what is shown in the format that the file's ending names: svg, png or csv. */
    public void write(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            Files.writeString(file, csv());
        } else if (name.endsWith(".png")) {
            writePng(file);
        } else {
            Files.writeString(file, SvgChart.draw(canvas.data(), canvas.shown(), canvas.colors(), canvas.ranges()));
        }
    }

    private String csv() {
        return CsvChart.write(canvas.data(), canvas.shown());
    }

    private void writePng(Path file) throws IOException {
        Image picture = canvas.picture();
        try (var out = Files.newOutputStream(file)) {
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] { picture.getImageData() };
            loader.save(out, SWT.IMAGE_PNG);
        } finally {
            picture.dispose();
        }
    }
}
