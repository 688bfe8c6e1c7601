package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class TargetIdsTest {

    private static final IdSyntax PYTHON = IdSyntax.C_LIKE.reserving(Set.of("lambda", "class", "lambda_"));
    private static final IdSyntax SHORT = new IdSyntax(Pattern.compile("[a-z]"), Pattern.compile("[a-z0-9_]"),
            Set.of(), false, 20);

    @Test
    void whatTheLanguageTakesStays() {
        TargetIds ids = new TargetIds(PYTHON, List.of("tumour_cells", "CXCR4"));
        assertEquals("tumour_cells", ids.of("tumour_cells"));
        assertEquals("CXCR4", ids.of("CXCR4"));
    }

    @Test
    void reservedWordsGetAnUnderscoreUntilTheyAreFree() {
        TargetIds ids = new TargetIds(PYTHON, List.of("lambda", "class"));
        assertEquals("lambda__", ids.of("lambda"));
        assertEquals("class_", ids.of("class"));
    }

    @Test
    void spacesAndUnicodeAreReplaced() {
        TargetIds ids = new TargetIds(IdSyntax.C_LIKE, List.of("Tumour cells", "Zelltyp é", "7th rib", "细胞", ""));
        assertEquals("Tumour_cells", ids.of("Tumour cells"));
        assertEquals("Zelltyp_e", ids.of("Zelltyp é"));
        assertEquals("n7th_rib", ids.of("7th rib"));
        assertEquals("__", ids.of("细胞"));
        assertEquals("n", ids.of(""));
    }

    @Test
    void clashesAreResolvedOneForOneWhateverTheOrder() {
        List<String> all = new ArrayList<>(List.of("a b", "a-b", "a_b", "class", "class_", "class__", "A b"));
        TargetIds ids = new TargetIds(PYTHON, all);
        Set<String> targets = new HashSet<>();
        for (String id : all) {
            assertTrue(PYTHON.accepts(ids.of(id)), ids.of(id));
            assertTrue(targets.add(ids.of(id)), ids.of(id));
            assertEquals(Optional.of(id), ids.source(ids.of(id)));
        }
        assertEquals("a_b", ids.of("a_b"));
        assertEquals("class_", ids.of("class_"));
        Collections.reverse(all);
        assertEquals(ids.sources(), new TargetIds(PYTHON, all).sources());
    }

    @Test
    void renamingOneElementLeavesOthersAlone() {
        TargetIds before = new TargetIds(PYTHON, List.of("a b", "a-b", "class", "liver cells"));
        TargetIds after = new TargetIds(PYTHON, List.of("a b", "a-b", "class", "lung cells"));
        for (String id : List.of("a b", "a-b", "class")) {
            assertEquals(before.of(id), after.of(id));
        }
    }

    @Test
    void idsThatDifferInCaseOnlyArePartedWhereTheLanguageIgnoresCase() {
        TargetIds ids = new TargetIds(SHORT, List.of("cell", "CELL"));
        assertEquals("cell", ids.of("cell"));
        assertNotEquals("cell", ids.of("CELL"));
    }

    @Test
    void longIdsAreCutWithoutMeeting() {
        String a = "abcdefghijklmnopqrstuvwxyz1";
        String b = "abcdefghijklmnopqrstuvwxyz2";
        TargetIds ids = new TargetIds(SHORT, List.of(a, b));
        assertNotEquals(ids.of(a), ids.of(b));
        assertTrue(ids.of(a).length() <= 20, ids.of(a));
    }

    @Test
    void namesCanBeWished() {
        TargetIds ids = new TargetIds(IdSyntax.C_LIKE, Map.of("lung_cells", "Tumour cells", "liver_cells", "Tumour cells",
                "brain", "Brain"));
        assertEquals("Brain", ids.of("brain"));
        assertTrue(ids.of("lung_cells").startsWith("Tumour_cells_"), ids.of("lung_cells"));
        assertNotEquals(ids.of("lung_cells"), ids.of("liver_cells"));
    }

    @Test
    void helpersNeverMeetElements() {
        TargetIds ids = new TargetIds(PYTHON, List.of("time"));
        assertEquals("time_2", ids.fresh("time"));
        assertEquals("time_3", ids.fresh("time"));
        assertEquals(Optional.empty(), ids.source("time_2"));
        assertThrows(IllegalArgumentException.class, () -> ids.of("time_2"));
    }
}
