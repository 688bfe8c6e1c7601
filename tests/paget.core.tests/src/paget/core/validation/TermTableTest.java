package paget.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTableTest {

    @Test
    void everyCheckedTermHasTheFormOfItsCollection() {
        assertEquals(21, CheckedTerms.all().size());
        for (CheckedTerms.Term term : CheckedTerms.all()) {
            TermCollection collection = TermCollection.named(term.collection()).orElseThrow();
            assertEquals(collection.label(), term.collection());
            assertTrue(collection.matches(term.identifier()), term.identifier());
            assertEquals(term, CheckedTerms.identified(term.collection(), term.identifier()).orElseThrow());
        }
    }

    @Test
    void termsAreFoundByAnyOfTheirNames() {
        assertEquals("P48061", CheckedTerms.named("uniprot", "CXCL12").orElseThrow().identifier());
        assertEquals("UBERON:0002048", CheckedTerms.named("uberon", " Lungs").orElseThrow().identifier());
    }

    @ParameterizedTest
    @EnumSource
    void examplesMatch(TermCollection collection) {
        assertTrue(collection.matches(collection.example()), collection.example());
        assertEquals(collection, TermCollection.named(collection.label()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"UNIPROT,P4806", "UNIPROT,48061P", "GO,GO:7155", "CL,UBERON:0000115", "NCBITAXON,human", "SBO,SBO:491"})
    void malformed(TermCollection collection, String identifier) {
        assertFalse(collection.matches(identifier));
    }
}
