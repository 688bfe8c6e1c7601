package paget.ui.internal.run;

import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import paget.core.registry.Registries;
import paget.core.study.StudyKind;
import paget.model.Study;
import paget.model.path.Labels;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/** The studies of the model in front, each ready to run. */
public final class StudiesMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ModelSession session = window == null ? null : RunHandler.session(window);
        List<Study> studies = session == null ? List.of() : session.organism().getStudies();
        return studies.stream().map(study -> item(window, study)).toArray(IContributionItem[]::new);
    }

    /** What a study is called where one is chosen: its name, and the label of its kind. */
    static String label(Study study) {
        return Labels.of(study) + (study.getName() == null ? "" : " (" + Registries.studies().find(study.getKind())
                .map(StudyKind::label).orElse(study.getKind()) + ")");
    }

    private static IContributionItem item(IWorkbenchWindow window, Study study) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, "paget.ui.run",
                CommandContributionItem.STYLE_PUSH);
        parameter.label = label(study).replace("&", "&&");
        parameter.icon = UiPlugin.icon("run");
        parameter.parameters = java.util.Map.of(RunHandler.STUDY, study.getId());
        parameter.style = SWT.PUSH;
        return new CommandContributionItem(parameter);
    }
}
