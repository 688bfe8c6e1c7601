package paget.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import paget.model.CellType;
import paget.model.Observable;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Population;
import paget.model.Tissue;

class ElementNumbersTest {

    private static final PagetFactory MAKE = PagetFactory.eINSTANCE;

    private static Organ organ(Organism model, String name) {
        Organ organ = MAKE.createOrgan();
        organ.setId(name.toLowerCase());
        organ.setName(name);
        Tissue tissue = MAKE.createTissue();
        tissue.setId(organ.getId() + "_tissue");
        tissue.setName("Parenchyma");
        Population cells = MAKE.createPopulation();
        cells.setId(organ.getId() + "_cells");
        cells.setName("Cells");
        tissue.getPopulations().add(cells);
        organ.getTissues().add(tissue);
        model.getRegions().add(organ);
        return organ;
    }

    private static Organism model(String... organs) {
        Organism model = MAKE.createOrganism();
        Stream.of(organs).forEach(name -> organ(model, name));
        Observable size = MAKE.createObservable();
        size.setId("size");
        size.setName("Size");
        size.setPlace(model.getRegions().getFirst());
        model.getObservables().add(size);
        CellType type = MAKE.createCellType();
        type.setId("clone");
        type.setName("Clone");
        model.getCellTypes().add(type);
        return model;
    }

    @Test
    void elementsOfOneChartDifferAndHaveOneNumberByIdAndName() {
        ElementNumbers numbers = ElementNumbers.of(model("Lung", "Liver"));
        assertEquals(OptionalInt.of(0), numbers.number("lung"));
        assertEquals(OptionalInt.of(1), numbers.number("Liver"));
        assertEquals(numbers.number("liver_tissue"), numbers.number("Liver › Parenchyma"));
        assertEquals(4, Stream.of("lung", "liver", "lung_tissue", "liver_tissue").map(numbers::number).distinct().count());
        assertEquals(numbers.number("size"), numbers.number("Lung › Size"));
        assertEquals(numbers.number("liver_cells"), numbers.number("Liver › Parenchyma › Cells"));
        assertEquals(3, Stream.of("size", "lung_cells", "liver_cells").map(numbers::number).distinct().count());
        assertEquals(numbers.number("clone"), numbers.number("Clone"));
        assertTrue(numbers.number("Size").isEmpty(), "the name alone may be that of several");
    }

    @Test
    void anElementThatIsAddedLeavesTheNumbersBeforeItsOwn() {
        ElementNumbers before = ElementNumbers.of(model("Lung", "Liver"));
        ElementNumbers after = ElementNumbers.of(model("Lung", "Liver", "Brain"));
        for (String id : List.of("lung", "liver", "lung_cells", "liver_cells", "clone")) {
            assertEquals(before.number(id), after.number(id), id);
        }
    }

    @Test
    void aResultKeepsTheNumbersOfWhatItNames() {
        Series course = new Series("course", "Course", List.of(Column.number("time", "Time", "d"),
                Column.number("liver_cells.mean", "Liver: Parenchyma › Cells, mean", "cells")), new double[][] {{0}, {1}});
        Table table = new Table("types", "Types", List.of(Column.text("type", "Type")), List.of(List.of("Clone")));
        StudyResult result = new StudyResult(List.of(), List.of(table), List.of(course), List.of(), List.of(), 1, true)
                .withElements(ElementNumbers.of(model("Lung", "Liver")));
        assertEquals(Map.of("liver_cells", 1, "Liver", 1, "Clone", 0), result.elements().byName());
        assertEquals(result.elements(), result.withData(List.of(), List.of()).elements());
    }
}
