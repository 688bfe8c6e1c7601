package paget.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import paget.core.run.UsageException;

/**
 * The pages of the help as they lie on this machine.
 *
 * @param folder their folder, null where they are not installed
 * @param environment environment variables, which tell whether there is a display
 */
record HelpPages(Path folder, Map<String, String> environment) {

    /** The start script names the folder in this system property. */
    static final String PROPERTY = "paget.help";

    private static final String FIRST = "index.html";
    private static final String BROWSER = "xdg-open";

    static HelpPages ofInstallation() {
        String folder = System.getProperty(PROPERTY);
        return new HelpPages(folder == null ? null : Path.of(folder), System.getenv());
    }

    /**
     * The page to begin with.
     *
     * @throws UsageException where the pages are not installed
     */
    Path first() {
        if (folder == null || !Files.isRegularFile(folder.resolve(FIRST))) {
            throw new UsageException("The help pages are not installed beside this command line; the workbench has them "
                    + "in its menu Help.");
        }
        return folder.resolve(FIRST).toAbsolutePath();
    }

    /** Says where the first page is, and shows it where there is a display. */
    void open(Terminal terminal) {
        Path page = first();
        terminal.out().println(page);
        if (environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")) {
            try {
                new ProcessBuilder(BROWSER, page.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
                return;
            } catch (IOException e) {
                terminal.err().println("No web browser was found (" + BROWSER + "); open the page above in one.");
                return;
            }
        }
        terminal.err().println("There is no display; open the page above in a web browser.");
    }
}
