package paget.ui.internal.edit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.core.evidence.EvidenceImport;
import paget.model.Evidence;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Reference;
import paget.sim.Issue;
import paget.ui.internal.Messages;
import paget.ui.internal.model.ModelSession;

/** Brings publications, data sets and tables of evidence from outside into a model. */
public final class EvidenceDrops {
    private static final Set<String> PUBLICATIONS = Set.of("pdf", "csv", "tsv", "txt", "xlsx", "html", "docx");

    private EvidenceDrops() {
    }

    /** The values that an element has itself. */
    public static List<Quantity> values(EObject element) {
        return element.eContents().stream().filter(Quantity.class::isInstance).map(Quantity.class::cast).toList();
    }

    /** True for files that can be what a value rests on. */
    public static boolean isSource(Path file) {
        return PUBLICATIONS.contains(extension(file));
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Notes a source as evidence of values, in one step. A reference that says the same is used again. Empty if there are no
     * values, or all of them name the source already.
     */
    public static Optional<Command> cite(ModelSession session, Source source, List<Quantity> values) {
        EditingDomain domain = session.domain();
        Organism model = session.organism();
        Optional<Reference> known = source.find(model);
        List<Quantity> open = values.stream().filter(value -> known.isEmpty()
                || value.getEvidence().stream().noneMatch(evidence -> evidence.getReference() == known.get())).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, Messages.Drop_cite);
        Reference reference = known.orElseGet(source::make);
        if (known.isEmpty()) {
            command.append(AddCommand.create(domain, model, PagetPackage.Literals.ORGANISM__REFERENCES, reference));
        }
        for (Quantity value : open) {
            Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
            evidence.setReference(reference);
            command.append(AddCommand.create(domain, value, PagetPackage.Literals.QUANTITY__EVIDENCE, evidence));
        }
        return Optional.of(command);
    }

    /** True for a table of evidence as the ledger writes it; other tables are data. */
    public static boolean isLedger(Path file) throws IOException {
        if (!extension(file).equals("csv")) {
            return false;
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return EvidenceImport.isHeader(lines.findFirst().orElse("").replace("\uFEFF", ""));
        }
    }

    /**
     * Takes a table of evidence into the model, as one step that can be undone.
     *
     * @return what is wrong with the table, one sentence each; nothing is changed then
     */
    public static List<String> importLedger(ModelSession session, Path file) throws IOException {
        String table = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        Organism model = session.organism();
        EvidenceImport.Outcome[] outcome = new EvidenceImport.Outcome[1];
        Command command = new ChangeCommand(model) {
            @Override
            protected void doExecute() {
                try {
                    outcome[0] = EvidenceImport.read(model, new StringReader(table));
                } catch (IOException impossible) {
                    throw new IllegalStateException("a text in memory can be read", impossible);
                }
            }

            @Override
            public String getLabel() {
                return Messages.Drop_ledger;
            }
        };
        session.domain().getCommandStack().execute(command);
        if (outcome[0].hasErrors()) {
            session.domain().getCommandStack().undo();
        }
        return outcome[0].issues().stream().filter(Issue::isError).map(Issue::message).toList();
    }
}
