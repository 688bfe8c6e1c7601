package paget.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;

import paget.core.example.Example;
import paget.core.example.Examples;
import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.PageEditor;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.files.RecentFiles;

/** The first page: start a model, open a recent one, open an example with one click. */
public final class WelcomeEditor extends PageEditor {
    private static final int RECENT_SHOWN = 6;
    private static final int SUMMARY_WIDTH = 380;
    private FormToolkit toolkit;
    private ScrolledForm form;

    /** Opens the page or brings it to the front. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), PagetUi.WELCOME_ID);
        } catch (PartInitException e) {
            UiPlugin.log(Messages.Welcome_failed, e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(36, 28).spacing(48, 18).applyTo(body);
        header(body);
        Composite left = column(body, 260);
        heading(left, Messages.Welcome_start);
        link(left, "new-model", Messages.Welcome_new, () -> run("paget.ui.newModel"));
        link(left, "open", Messages.Welcome_open, () -> run("paget.ui.open"));
        link(left, "help", Messages.Welcome_help, () -> run("paget.ui.help"));
        recent(left);
        examples(column(body, 560));
        form.reflow(true);
    }

    private void header(Composite body) {
        Composite header = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(header);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(header);
        Label picture = toolkit.createLabel(header, "");
        picture.setImage(UiPlugin.image("welcome"));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(picture);
        Label title = toolkit.createLabel(header, Messages.Welcome_title);
        title.setFont(JFaceResources.getHeaderFont());
        toolkit.createLabel(header, Messages.Welcome_tagline);
    }

    private Composite column(Composite parent, int width) {
        Composite column = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(width, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private void heading(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text);
        label.setFont(JFaceResources.getBannerFont());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private ImageHyperlink link(Composite parent, String icon, String text, Runnable body) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setImage(UiPlugin.image(icon));
        link.setText(text);
        link.setUnderlined(false);
        IHyperlinkListener listener = new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                body.run();
            }
        };
        link.addHyperlinkListener(listener);
        return link;
    }

    private void recent(Composite parent) {
        List<Path> files = RecentFiles.list();
        if (files.isEmpty()) {
            return;
        }
        toolkit.createLabel(parent, "");
        heading(parent, Messages.Welcome_recent);
        files.stream().limit(RECENT_SHOWN).forEach(file -> link(parent, "model", file.getFileName().toString(),
                () -> ModelOpener.open(getSite().getPage(), file)).setToolTipText(file.toString()));
    }

    private void examples(Composite parent) {
        heading(parent, Messages.Welcome_examples);
        List<Example> examples = Examples.all();
        if (examples.isEmpty()) {
            toolkit.createLabel(parent, Messages.Welcome_noExamples);
        }
        for (Example example : examples) {
            link(parent, "example", example.title(), () -> ExampleFiles.open(getSite().getPage(), example))
                    .setData(Example.class.getName(), example.id());
            Label summary = toolkit.createLabel(parent, example.summary().replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults().indent(22, -6).hint(SUMMARY_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(summary);
        }
    }

    private static void run(String commandId) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            UiPlugin.log(Messages.bind(Messages.Welcome_commandFailed, commandId), e);
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
