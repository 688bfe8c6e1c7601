package paget.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.model.CellKind;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.id.IdAssigner;
import paget.model.path.Labels;

class ItemProvidersTest {

    private final SmallModel sample = new SmallModel();
    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(List.of(new ModelItemProviders()));
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, new BasicCommandStack());

    @AfterEach
    void dispose() {
        adapters.dispose();
    }

    private IItemLabelProvider labels(EObject object) {
        return (IItemLabelProvider) adapters.adapt(object, IItemLabelProvider.class);
    }

    private String text(EObject object) {
        return labels(object).getText(object);
    }

    @Test
    void labelsShowTheFigure() {
        assertEquals("rate = 0.25 1/d, normal (0.25 ± 0.02)", text(sample.proliferation.getRate()));
        assertEquals("Tumour cells = 1000 cells", text(sample.primary));
        assertEquals("CXCL12 = 0 nmol/L", text(sample.level));
        assertEquals("k = 1e-300 1/d", text(sample.constant));
        assertEquals("proliferation = 0.25 1/d", text(sample.clone.getTraits().getFirst()));
        assertEquals("Breast → Systemic veins, 5 %", text(sample.organism.getRoutes().getFirst()));
        assertEquals("Breast (primary)", text(sample.breast));
        assertEquals("Lung", text(sample.lung));
        sample.lung.setPassFraction(SmallModel.quantity(0.5, "1"));
        assertEquals("pass fraction = 0.5", text(sample.lung.getPassFraction()));
    }

    static Stream<EClass> concreteClasses() {
        return PagetPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyClassHasALabelAndAnIconOf16By16(EClass type) throws IOException {
        EObject object = EcoreUtil.create(type);
        assertFalse(text(object).isBlank());
        URL icon = (URL) labels(object).getImage(object);
        try (InputStream in = icon.openStream()) {
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\""), svg);
        }
    }

    private List<String> children(EObject owner, String feature) {
        return domain.getNewChildDescriptors(owner, null).stream().map(CommandParameter.class::cast)
                .filter(p -> p.getEStructuralFeature().getName().equals(feature)).map(p -> Labels.type(p.getEValue())).sorted()
                .toList();
    }

    @Test
    void newChildrenMakeSense() {
        assertEquals(List.of("factor transport", "remodelling"), children(sample.organism, "processes"));
        assertTrue(children(sample.parenchyma, "processes").contains("extravasation"));
        assertFalse(children(sample.parenchyma, "processes").contains("circulation loss"));
        assertTrue(children(sample.veins, "processes").contains("circulation loss"));
        assertFalse(children(sample.veins, "processes").contains("colonization"));
        assertEquals(List.of("alteration"), children(sample.clone, "alterations"));
        sample.clone.setKind(CellKind.STROMAL);
        assertEquals(List.of(), children(sample.clone, "alterations"));
    }

    @Test
    void whatIsThereOnceIsNotOfferedAgain() {
        assertEquals(List.of(), children(sample.proliferation, "rate"));
        assertEquals(List.of("quantity"), children(sample.proliferation, "capacity"));
    }

    @Test
    void newQuantitiesBeginWithAUsualUnit() {
        Map<String, String> units = Map.of("capacity", "cells");
        domain.getNewChildDescriptors(sample.proliferation, null).stream().map(CommandParameter.class::cast)
                .filter(p -> units.containsKey(p.getEStructuralFeature().getName()))
                .forEach(p -> assertEquals(units.get(p.getEStructuralFeature().getName()), ((Quantity) p.getEValue()).getUnit()));
        assertEquals("1/(cells*d)", DefaultUnits.of(PagetFactory.eINSTANCE.createKilling(), PagetPackage.Literals.PROCESS__RATE));
    }

    @Test
    void childrenAreThoseOfTheModel() {
        ITreeItemContentProvider tree = (ITreeItemContentProvider) adapters.adapt(sample.lung, ITreeItemContentProvider.class);
        assertEquals(List.of(sample.parenchyma), List.copyOf(tree.getChildren(sample.lung)));
        assertEquals(sample.lung, ((ITreeItemContentProvider) adapters.adapt(sample.parenchyma, ITreeItemContentProvider.class))
                .getParent(sample.parenchyma));
    }

    @Test
    void creatingIsUndoneAndRedoneWithTheSameId() {
        sample.organism.eAdapters().add(new IdAssigner());
        CommandParameter tissue = domain.getNewChildDescriptors(sample.lung, null).stream().map(CommandParameter.class::cast)
                .filter(p -> p.getEStructuralFeature() == PagetPackage.Literals.ORGAN__TISSUES).findFirst().orElseThrow();
        Command create = CreateChildCommand.create(domain, sample.lung, tissue, List.of(sample.lung));
        domain.getCommandStack().execute(create);
        String id = sample.lung.getTissues().getLast().getId();
        assertEquals("tissue", id);
        domain.getCommandStack().undo();
        assertEquals(1, sample.lung.getTissues().size());
        domain.getCommandStack().redo();
        assertEquals(id, sample.lung.getTissues().getLast().getId());
    }

    @Test
    void menuEntriesHaveAnImage() {
        CommandParameter first = (CommandParameter) domain.getNewChildDescriptors(sample.lung, null).iterator().next();
        CommandActionDelegate create = (CommandActionDelegate) CreateChildCommand.create(domain, sample.lung, first,
                List.of(sample.lung));
        assertNotNull(create.getImage());
        assertFalse(create.getText().isBlank());
    }

    @Test
    void viewersHearOfChanges() {
        text(sample.lung);
        List<Object> heard = new ArrayList<>();
        adapters.addListener(notification -> heard.add(notification.getNotifier()));
        sample.lung.setName("Left lung");
        assertTrue(heard.contains(sample.lung), heard.toString());
    }

    @Test
    void pastingThroughTheEditingDomainGivesNewIds() {
        sample.organism.eAdapters().add(new IdAssigner());
        EObject copy = EcoreUtil.copy(sample.parenchyma);
        domain.getCommandStack().execute(AddCommand.create(domain, sample.breast, PagetPackage.Literals.ORGAN__TISSUES, copy));
        assertEquals("breast_parenchyma", sample.breast.getTissues().getLast().getId());
    }
}
