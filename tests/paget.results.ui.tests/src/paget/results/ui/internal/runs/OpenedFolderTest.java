package paget.results.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OpenedFolderTest {
    private static final Path FOLDER = Path.of("runs").toAbsolutePath();

    @Test
    void aFolderThatAProgramShowsNeedsNoWord() {
        List<String> asked = new ArrayList<>();
        assertEquals(Optional.empty(), OpenedFolder.fault(FOLDER, asked::add));
        assertEquals(List.of(FOLDER.toString()), asked);
    }

    @Test
    void whereNoProgramShowsItOneLearnsWhereItIs() {
        assertEquals(Optional.of("No program on this machine shows folders. The runs are in " + FOLDER + "."),
                OpenedFolder.fault(FOLDER, folder -> false));
    }
}
