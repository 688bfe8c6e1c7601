package paget.ui;

/** The ids by which other bundles name parts of the workbench. */
public final class PagetUi {
    public static final String PLUGIN_ID = "paget.ui"; //$NON-NLS-1$
    public static final String PERSPECTIVE_ID = "paget.ui.perspective"; //$NON-NLS-1$
    /** The editor of model files. Its pages come from the extension point {@link #EDITOR_PAGES}. */
    public static final String MODEL_EDITOR_ID = "paget.ui.editor"; //$NON-NLS-1$
    /** The help inside the workbench. */
    public static final String HELP_ID = "paget.ui.help"; //$NON-NLS-1$
    public static final String WELCOME_ID = "paget.ui.welcome"; //$NON-NLS-1$
    public static final String EXPLORER_ID = "paget.ui.explorer"; //$NON-NLS-1$
    public static final String PROBLEMS_ID = "paget.ui.problems"; //$NON-NLS-1$
    /** Extension point by which other bundles add pages to the model editor. */
    public static final String EDITOR_PAGES = "paget.ui.editorPages"; //$NON-NLS-1$
    /** Contributor id of the tabbed properties, for bundles that add tabs or sections. */
    public static final String PROPERTIES_ID = "paget.ui.properties"; //$NON-NLS-1$
    /** Id of the context menu of model elements, for {@code popup:} menu contributions. */
    public static final String ELEMENT_MENU_ID = "paget.ui.elements"; //$NON-NLS-1$
    /** File extension of models, without the dot. */
    public static final String FILE_EXTENSION = "paget"; //$NON-NLS-1$

    private PagetUi() {
    }
}
