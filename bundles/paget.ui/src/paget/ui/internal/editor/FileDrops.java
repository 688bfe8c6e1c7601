package paget.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import paget.model.Quantity;
import paget.model.path.Labels;
import paget.ui.internal.Messages;
import paget.ui.internal.edit.EvidenceDrops;
import paget.ui.internal.edit.Source;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;

/**
 * What dropping files onto an element of a diagram does: models are opened, tables of evidence are taken into the model,
 * publications and data become evidence of the element's values.
 */
final class FileDrops {
    private final ModelSession session;
    private final IWorkbenchPage page;

    FileDrops(ModelSession session, IWorkbenchPage page) {
        this.session = session;
        this.page = page;
    }

    /** Takes the files; null if that was possible, else a sentence that says why not. */
    String drop(List<Path> files, EObject target) {
        String refusal = Messages.Drop_nothing;
        for (Path file : files) {
            String problem = drop(file, target);
            if (problem != null) {
                return problem;
            }
            refusal = null;
        }
        return refusal;
    }

    private String drop(Path file, EObject target) {
        try {
            if (ModelOpener.isModel(file)) {
                ModelOpener.open(page, file);
                return null;
            }
            if (EvidenceDrops.isLedger(file)) {
                List<String> mistakes = EvidenceDrops.importLedger(session, file);
                return mistakes.isEmpty() ? null : Messages.bind(Messages.Drop_mistakes, file.getFileName(), mistakes.getFirst());
            }
        } catch (IOException unreadable) {
            return Messages.bind(Messages.Drop_mistakes, file.getFileName(), unreadable.getMessage());
        }
        return EvidenceDrops.isSource(file) ? cite(Source.ofFile(file), target)
                : Messages.bind(Messages.Drop_kind, file.getFileName());
    }

    /** Notes a source at the values of an element; asks which if there are several. */
    String cite(Source source, EObject target) {
        List<Quantity> values = EvidenceDrops.values(target);
        if (values.isEmpty()) {
            return Messages.bind(Messages.Drop_noValues, Labels.of(target));
        }
        List<Quantity> chosen = values.size() == 1 ? values : ask(source, target, values);
        Optional<Command> command = EvidenceDrops.cite(session, source, chosen);
        command.ifPresent(session.domain().getCommandStack()::execute);
        return null;
    }

    private List<Quantity> ask(Source source, EObject target, List<Quantity> values) {
        Shell shell = page.getWorkbenchWindow().getShell();
        ListSelectionDialog dialog = ListSelectionDialog.of(values.toArray()).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(value -> text((Quantity) value)))
                .title(Messages.Drop_cite).message(Messages.bind(Messages.Drop_which, source.name(), Labels.of(target)))
                .preselect(values.stream().filter(value -> value.getEvidence().isEmpty()).toArray()).create(shell);
        return dialog.open() == Window.OK ? java.util.Arrays.stream(dialog.getResult()).map(Quantity.class::cast).toList() : List.of();
    }

    private static String text(Quantity value) {
        String unit = value.getUnit() == null ? "" : " " + value.getUnit();
        return Labels.capital(Labels.words(value.eContainingFeature().getName())) + ": " + value.getValue() + unit;
    }
}
