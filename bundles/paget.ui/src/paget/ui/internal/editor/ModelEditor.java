package paget.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Listener;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import paget.model.resource.ModelFileException;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.ui.DiagramPage;
import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.edit.Renamer;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.files.ModelFileInput;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.recovery.Recovery;
import paget.ui.internal.tree.ModelStructure;

/**
 * Edits a model file. All pages, the outline and the properties work on one {@link ModelSession}; the pages come from
 * the extension point {@value PagetUi#EDITOR_PAGES}. A file that holds no readable model gets one page that says why.
 */
public final class ModelEditor extends MultiPageEditorPart implements IEditingDomainProvider,
        ITabbedPropertySheetPageContributor, ISetSelectionTarget {
    private ModelSession session;
    private ModelFileException failure;
    private Recovery recovery;
    private ExternalChanges externalChanges;
    private EditorDiagrams diagrams;
    private final List<Runnable> pageListeners = new CopyOnWriteArrayList<>();
    private boolean saving;
    private final CommandStackListener reveal = this::commandExecuted;
    private final ModelSession.Listener state = new ModelSession.Listener() {
        @Override
        public void stateChanged(ModelSession changed) {
            firePropertyChange(PROP_DIRTY);
            nameChanges();
        }
    };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        if (!(input instanceof ModelFileInput model)) {
            throw new PartInitException(Messages.bind(Messages.Editor_noFile, input.getName()));
        }
        setPartName(model.getName());
        setTitleToolTip(model.getToolTipText());
        try {
            session = Recovery.openSession(site.getShell(), model.file());
            session.addListener(state);
            session.domain().getCommandStack().addCommandStackListener(reveal);
            OpenModels.add(session);
            recovery = new Recovery(session);
            externalChanges = new ExternalChanges(this);
        } catch (ModelFileException e) {
            failure = e;
        }
    }

    /** Has the menu name the changes that undo and redo would make now; it keeps what it showed otherwise. */
    private void nameChanges() {
        ICommandService commands = getSite().getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        nameChanges();
    }

    /** The open model, or null when the file could not be read. */
    public ModelSession session() {
        return session;
    }

    public Path file() {
        return ((ModelFileInput) getEditorInput()).file();
    }

    @Override
    protected void createPages() {
        if (session == null) {
            addPage(new UnreadablePage(getContainer(), this, failure));
            setPageText(0, Messages.Editor_unreadableTab);
        } else {
            diagrams = new EditorDiagrams(this, session);
            diagrams.createPages().forEach(page -> addDiagram(page, false));
            EditorPages.create().forEach(this::add);
            if (getContainer() instanceof CTabFolder folder) {
                folder.addCTabFolder2Listener(CTabFolder2Listener.closeAdapter(this::tabClosed));
            }
        }
        if (getPageCount() == 1 && getContainer() instanceof CTabFolder folder) {
            // One page needs no tab. The theme cannot paint a height of nothing.
            folder.setTabHeight(1);
            setPageText(0, "");
        }
    }

    /** Adds the page of a diagram; one that was opened later stands last and can be closed. */
    void addDiagram(DiagramPage page, boolean closable) {
        try {
            int index = addPage(page, new ModelPageInput(session));
            setPageText(index, EditorDiagrams.label(page));
            if (closable && getContainer() instanceof CTabFolder folder) {
                folder.getItem(index).setShowClose(true);
            }
        } catch (PartInitException e) {
            UiPlugin.log(Messages.bind(Messages.Editor_pageFailed, page.description().label()), e);
        }
    }

    private void tabClosed(CTabFolderEvent event) {
        // The page goes away as a page, not just its tab.
        event.doit = false;
        int index = List.of(((CTabFolder) getContainer()).getItems()).indexOf(event.item);
        if (getEditor(index) instanceof DiagramPage page) {
            diagrams.closed(page);
            removePage(index);
        }
    }

    /** Takes a page away whose diagram is gone. */
    void removeDiagram(DiagramPage page) {
        for (int index = 0; index < getPageCount(); index++) {
            if (getEditor(index) == page) {
                removePage(index);
                return;
            }
        }
    }

    /** Brings the page of a diagram to the front, and opens it where that has not happened yet. */
    public void openDiagram(DiagramDescription description, EObject element) {
        diagrams.open(description, element);
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (getEditor(index) instanceof DiagramPage page) {
            page.show();
        }
        pageListeners.forEach(Runnable::run);
    }

    /** Runs when another page came to the front. */
    void addPageListener(Runnable listener) {
        pageListeners.add(listener);
    }

    void removePageListener(Runnable listener) {
        pageListeners.remove(listener);
    }

    /** The page in front. */
    IEditorPart activePage() {
        return getActivePage() < 0 ? null : getActiveEditor();
    }

    private void add(EditorPages.Page page) {
        try {
            int index = addPage(page.part(), new ModelPageInput(session));
            setPageText(index, page.label());
        } catch (PartInitException e) {
            UiPlugin.log(Messages.bind(Messages.Editor_pageFailed, page.label()), e);
        }
    }

    private void commandExecuted(EventObject event) {
        Command command = session.domain().getCommandStack().getMostRecentCommand();
        Collection<?> affected = command == null ? List.of() : command.getAffectedObjects();
        List<EObject> elements = affected.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(element -> element.eResource() == session.resource()).toList();
        if (!elements.isEmpty()) {
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (!getContainer().isDisposed()) {
                    show(new StructuredSelection(elements));
                }
            });
        }
    }

    /**
     * Shows elements where they can be seen: on the page in front, else in the tree, which shows everything. That a diagram
     * shows only what holds them is not enough for somebody who was sent to them.
     */
    @Override
    public void selectReveal(ISelection selection) {
        if (!show(selection) || !isSelected(selection)) {
            showInTree(selection);
        }
    }

    private boolean isSelected(ISelection selection) {
        ISelectionProvider provider = getSite().getSelectionProvider();
        List<EObject> wanted = Selections.elements(selection).stream().map(ModelStructure::shown).toList();
        return provider != null && Selections.elements(provider.getSelection()).containsAll(wanted);
    }

    /** Shows elements on the page in front; false if it cannot show them. */
    boolean show(ISelection selection) {
        IEditorPart page = activePage();
        if (page instanceof DiagramPage diagram) {
            return diagram.show(Selections.elements(selection));
        }
        if (page instanceof ISetSelectionTarget target) {
            target.selectReveal(selection);
            return true;
        }
        return false;
    }

    /** Brings the tree to the front and shows elements in it. */
    void showInTree(ISelection selection) {
        for (int index = 0; index < getPageCount(); index++) {
            if (getEditor(index) instanceof ModelTreePage tree) {
                setActivePage(index);
                tree.selectReveal(selection);
                return;
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(monitor, file());
    }

    @Override
    public void doSaveAs() {
        Path target = ModelOpener.askForTarget(getSite().getShell(), file());
        if (target != null && save(null, target)) {
            setInput(new ModelFileInput(target));
            setPartName(target.getFileName().toString());
            setTitleToolTip(target.toString());
            ModelOpener.remember(target);
            firePropertyChange(PROP_INPUT);
        }
    }

    private boolean save(IProgressMonitor monitor, Path target) {
        saving = true;
        try {
            session.saveAs(target);
            saveLayout(target);
            for (int index = 0; index < getPageCount(); index++) {
                if (getEditor(index) != null && getEditor(index).isDirty()) {
                    getEditor(index).doSave(monitor);
                }
            }
            recovery.forget();
            getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(Messages.bind(Messages.Editor_saved, target.getFileName()));
            return true;
        } catch (IOException e) {
            if (monitor != null) {
                monitor.setCanceled(true);
            }
            ErrorDialog.openError(getSite().getShell(), Messages.Editor_saveTitle,
                    Messages.bind(Messages.Editor_saveFailed, target.getFileName()), UiPlugin.error(e.getMessage(), null));
            return false;
        } finally {
            saving = false;
        }
    }

    /** The model is what matters: a layout that cannot be written is said, and the model counts as saved. */
    private void saveLayout(Path target) {
        try {
            diagrams.save(target);
        } catch (IOException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.Editor_saveTitle, Messages.Editor_layoutFailed,
                    UiPlugin.error(e.getMessage(), null));
        }
    }

    /** What is not saved besides the model has changed. */
    void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
    }

    boolean isSaving() {
        return saving;
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.isDirty() || diagrams != null && diagrams.isDirty() || super.isDirty());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    @Override
    public EditingDomain getEditingDomain() {
        return session == null ? null : session.domain();
    }

    @Override
    public String getContributorId() {
        return PagetUi.PROPERTIES_ID;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (session != null) {
            if (type == IPropertySheetPage.class) {
                return type.cast(new TabbedPropertySheetPage(this));
            }
            if (type == IContentOutlinePage.class) {
                return type.cast(new ModelOutlinePage(this));
            }
            if (type == ModelSession.class) {
                return type.cast(session);
            }
            if (type == EditingDomain.class) {
                return type.cast(session.domain());
            }
            if (type == Renamer.class && getActiveEditor() instanceof Renamer renamer) {
                return type.cast(renamer);
            }
            if (type == Renamer.class && getActiveEditor() instanceof DiagramPage diagram) {
                return type.cast((Renamer) diagram::rename);
            }
            if (type == DiagramPage.class && getActiveEditor() instanceof DiagramPage diagram) {
                return type.cast(diagram);
            }
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (session != null) {
            externalChanges.dispose();
            recovery.dispose();
            if (diagrams != null) {
                diagrams.dispose();
            }
            session.domain().getCommandStack().removeCommandStackListener(reveal);
            OpenModels.remove(session);
        }
        super.dispose();
        if (session != null) {
            session.dispose();
        }
    }
}
