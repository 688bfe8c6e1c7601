/**
 * The workbench of Paget: application, welcome page, explorer, model editor, properties, problems, and starting runs.
 * <h2>Models are files</h2>
 * A model is a file that lies wherever its author wants it. There is no workspace and no project to make first: File
 * &gt; Open takes any file, the explorer shows folders of the disk, and an editor holds the file itself, not a copy of
 * it. Scientists keep models beside data and manuscripts, send them by mail and put them under version control; projects
 * and linked resources of the platform would be one more thing to learn and to go out of step with the disk. So this
 * bundle does without org.eclipse.core.resources: an editor's input is a path, a change by another program is noticed
 * when its editor comes to the front, problems live in the open model instead of in markers, and the hidden folder of
 * the instance area keeps only layout, preferences and recovery files. New models and copies of examples go to one
 * ordinary folder, {@code ~/Paget} unless the preferences say otherwise.
 * <h2>One session for each open model</h2>
 * All parts that show a model share its session: the contents, the editing domain with its command stack, the problems
 * found. Every change is a command on that stack. Other bundles add pages to the editor by the extension point
 * {@code paget.ui.editorPages} and tabs to the properties as {@code paget.ui.properties}.
 */
package paget.ui;
