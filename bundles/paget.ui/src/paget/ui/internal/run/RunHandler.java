package paget.ui.internal.run;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.core.run.RunRequest;
import paget.model.Study;
import paget.model.resource.ModelFileException;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.model.ModelSession;

/** Run: the study that is selected or named, else what was run last, else the first study of the model in front. */
public final class RunHandler extends AbstractHandler {
    /** Parameter of the command: id of a study. */
    public static final String STUDY = "paget.ui.run.study";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ModelSession session = session(window);
        if (session != null) {
            start(window, session, request(event, session));
        }
        return null;
    }

    private static RunRequest request(ExecutionEvent event, ModelSession session) {
        String named = event.getParameter(STUDY);
        if (named != null) {
            return RunRequest.ofStudy(named);
        }
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        List<EObject> elements = selection == null ? List.of() : Selections.elements(selection);
        Optional<Study> selected = elements.stream().filter(Study.class::isInstance).map(Study.class::cast)
                .filter(study -> study.eResource() == session.resource()).findFirst();
        return selected.map(study -> RunRequest.ofStudy(study.getId())).orElseGet(() -> RunSession.last(session));
    }

    /** The model in front, or null. */
    static ModelSession session(IWorkbenchWindow window) {
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        return Adapters.adapt(editor, ModelSession.class);
    }

    static void start(IWorkbenchWindow window, ModelSession session, RunRequest request) {
        try {
            RunJob.start(session, request, window.getActivePage());
        } catch (ModelFileException e) {
            ErrorDialog.openError(window.getShell(), Messages.Run_dialogTitle,
                    Messages.bind(Messages.Run_failed, session.file().getFileName()), UiPlugin.error(e.getMessage(), null));
        }
    }
}
