package paget.analysis.clone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.analysis.clone.NestedVariance.Group;

class CloneTest {

    @Test
    void newickNamesInnerNodesAndQuotesWhereNeeded() {
        CloneTree tree = new CloneTree("root", Double.NaN, List.of(
                new CloneTree("B16 F1", 2.5, List.of(new CloneTree("F1's child", Double.NaN, List.of()))),
                new CloneTree("F10", 4, List.of())));
        assertEquals("(('F1''s child')'B16 F1':2.5,F10:4.0)root;", tree.newick());
        assertEquals(4, tree.all().size());
    }

    /**
     * Genotypes a (means 1 and 3 of two equal states, one of them in places with 0 and 2) and b (value 6): mean of a is 2,
     * mean of all (2·4 + 6·4)/8 = 4, between genotypes 4, within a between states ½·1, within its first state ¼·1.
     */
    @Test
    void varianceIsDividedLevelByLevel() {
        NestedVariance variance = NestedVariance.of(List.of(new Group("a", "1", 1, 0), new Group("a", "1", 1, 2),
                new Group("a", "2", 2, 3), new Group("b", "1", 4, 6), new Group("c", "1", 0, 100)));
        assertEquals(4, variance.mean(), 1e-12);
        assertEquals(4, variance.genetic(), 1e-12);
        assertEquals(.5, variance.epigenetic(), 1e-12);
        assertEquals(.25, variance.environment(), 1e-12);
        assertEquals(4.75, variance.total(), 1e-12);
    }
}
