package paget.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that remembers why it failed. A reader who has seen enough, as {@code head} has, is no failure; a
 * full disk is.
 */
public final class WatchedOutput extends FilterOutputStream {

    private String failure;
    private boolean closedByReader;

    public WatchedOutput(OutputStream out) {
        super(out);
    }

    /** Why output was lost, or null when none was or nobody wanted it. */
    public String failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!closedByReader) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                note(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!closedByReader) {
            try {
                out.flush();
            } catch (IOException e) {
                note(e);
            }
        }
    }

    private void note(IOException e) {
        String message = String.valueOf(e.getMessage());
        closedByReader = message.toLowerCase(Locale.ROOT).contains("broken pipe");
        failure = closedByReader ? null : message;
    }
}
