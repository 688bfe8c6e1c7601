package paget.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.example.Examples;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.study.StudyPlan;
import paget.model.Study;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.report.ReportWizard;
import paget.ui.internal.study.AddStudyWizard;
import paget.ui.internal.welcome.ExampleFiles;

class StudiesAndReportsTest {
    @TempDir
    private Path folder;
    private ModelEditor editor;
    private WizardDialog dialog;

    @BeforeEach
    void openAModel() {
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
        editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get("immune-dormancy"));
        Window.page().activate(editor);
        Window.settle();
    }

    @AfterEach
    void leaveNothingOpen() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private void open(org.eclipse.jface.wizard.Wizard wizard) {
        dialog = new WizardDialog(Window.get().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Window.settle();
    }

    private Button button(String label) {
        return Window.find(dialog.getShell(), Button.class, one -> one.getText().replace("&", "").startsWith(label)).getFirst();
    }

    private void press(String label) {
        assertTrue(button(label).isEnabled(), label);
        Window.send(button(label), SWT.Selection);
        Window.settle();
    }

    private Table table(int index) {
        return Window.find(dialog.getShell(), Table.class, one -> true).get(index);
    }

    private void check(Table table, int index) {
        table.getItem(index).setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = table.getItem(index);
        table.notifyListeners(SWT.Selection, event);
        Window.settle();
    }

    @Test
    void aStudyOfAnyKindIsAddedWithItsOptions() throws Exception {
        int before = editor.session().organism().getStudies().size();
        AddStudyWizard wizard = new AddStudyWizard(editor.session());
        open(wizard);
        Table kinds = table(0);
        assertTrue(kinds.getItemCount() >= 8, "the kinds of this installation");
        TableItem arms = Arrays.stream(kinds.getItems()).filter(item -> item.getText().equals("Arms")).findFirst().orElseThrow();
        kinds.setSelection(arms);
        Window.send(kinds, SWT.Selection);
        press("Next");
        Window.picture("study-settings");
        List<Text> fields = Window.find(dialog.getShell(), Text.class, Text::getEditable);
        fields.get(0).setText("Does it wake up?");
        fields.get(1).setText("no number");
        Window.settle();
        assertFalse(button("Next").isEnabled(), "a duration is a number");
        fields.get(1).setText("12.5");
        press("Next");
        check(table(0), 0);
        Window.picture("study-arms");
        press("Finish");
        assertEquals(before + 1, editor.session().organism().getStudies().size());
        Study added = wizard.added();
        assertEquals("arms", added.getKind());
        assertEquals(2, added.getArms().size());
        StudyPlan plan = new Planner(editor.session().organism(), RunRequest.ofStudy(added.getId())).plan();
        assertEquals(12.5, plan.tEnd());
        assertEquals("Does it wake up?", plan.name());
        editor.session().domain().getCommandStack().undo();
        assertEquals(before, editor.session().organism().getStudies().size());
    }

    @Test
    void aReportOfTheChosenStudiesIsWritten() throws Exception {
        open(new ReportWizard(editor.session()));
        Window.picture("report-wizard");
        Table studies = table(0);
        for (TableItem item : studies.getItems()) {
            item.setChecked(studies.indexOf(item) == 0);
        }
        String chosen = studies.getItem(0).getText();
        Button shown = button("Open it");
        shown.setSelection(false);
        Button pdf = button("PDF");
        pdf.setSelection(true);
        press("Finish");
        Window.waitFor("the report", () -> dialog.getShell() == null);
        Path html = editor.file().resolveSibling("immune-dormancy-report.html");
        String page = Files.readString(html);
        assertTrue(page.contains(chosen.substring(0, chosen.indexOf(" ("))), "the study");
        assertTrue(page.contains("<math"), "equations");
        assertTrue(page.contains("paget run immune-dormancy.paget"), "the command");
        assertFalse(page.contains("src=\"http"), "needs no network");
        assertTrue(new String(Files.readAllBytes(editor.file().resolveSibling("immune-dormancy-report.pdf")), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
    }
}
