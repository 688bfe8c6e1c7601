package paget.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.example.Examples;
import paget.core.run.RunRequest;
import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.StoredStudy;
import paget.core.study.StudyResult;
import paget.results.ui.Results;
import paget.results.ui.RunningStudies;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.run.RunJob;
import paget.ui.internal.welcome.ExampleFiles;

class CancelledStudyTest {

    /** So many that nobody waits for all of them. */
    private static final int ENDLESS = 1_000_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void useAFolderOfItsOwn() {
        Results.shown().forEach(Results::remove);
        UiPlugin.preferences().setValue(ModelsFolder.PREFERENCE, folder.toString());
    }

    @AfterEach
    void leaveNothingOpen() {
        Job.getJobManager().cancel(RunJob.FAMILY);
        Window.waitFor("the end of all runs", () -> Job.getJobManager().find(RunJob.FAMILY).length == 0);
        Results.shown().forEach(Results::remove);
        Window.closeEditors();
        UiPlugin.preferences().setToDefault(ModelsFolder.PREFERENCE);
    }

    private static RunRequest replicates(int count) {
        return new RunRequest(Optional.of("replicates"), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.of(count), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                List.of(), List.of(), Map.of(), false);
    }

    private static List<Label> words() {
        return Window.find(Window.get().getShell(), Label.class, label -> label.getSize().y > 0
                && label.getText().matches(".*: \\d+ %, about .* left"));
    }

    @Test
    void aStudyTellsHowLongItTakesAndKeepsWhatWasFinishedWhenItIsCancelled() throws Exception {
        ModelEditor editor = (ModelEditor) ExampleFiles.open(Window.page(), Examples.get("metastatic-inefficiency"));
        Window.page().activate(editor);
        Window.page().hideView(Window.page().showView(Results.VIEW_ID));
        IViewPart before = Window.page().showView(IPageLayout.ID_PROP_SHEET);
        RunJob.start(editor.session(), replicates(ENDLESS), Window.page());
        Window.waitFor("the results in front of the properties", () -> !Window.page().isPartVisible(before)
                && Window.page().isPartVisible(Window.page().findView(Results.VIEW_ID)));
        Window.waitFor("the remaining time", () -> !words().isEmpty());
        Window.picture("running");
        RunningStudies.Study running = RunningStudies.all().getFirst();
        double left = running.remaining().orElseThrow();
        assertTrue(left > 1 && left < 1e7, "seconds left: " + left);
        List<Button> cancel = Window.find(Window.get().getShell(), Button.class, one -> one.getText().equals("Cancel"));
        assertEquals(1, cancel.size());
        Window.send(cancel.getFirst(), SWT.Selection);
        Window.waitFor("the end of the study", () -> Job.getJobManager().find(RunJob.FAMILY).length == 0);
        Window.waitFor("the bar to go", () -> words().isEmpty());
        Window.waitFor("the answer of what was finished", () -> Results.all().size() == 1);
        StudyResult partial = Results.all().getFirst().outcome().result();
        assertFalse(partial.complete());
        assertTrue(partial.replicates() > 0 && partial.replicates() < ENDLESS, () -> partial.replicates() + " replicates");
        try (RunStore store = RunStores.openPresent(RunStores.beside(editor.file()))) {
            StoredStudy study = store.studies().getFirst();
            assertTrue(study.status() != StoredStudy.Status.COMPLETE, study.status()::name);
            assertTrue(store.count(study.id()).runs() > 0, "replicates that were finished");
        }
        RunJob.start(editor.session(), replicates(3), Window.page());
        Window.waitFor("the small study", () -> Results.all().size() == 2);
        assertEquals(3, Results.all().getFirst().outcome().reuse().runs(), "the first three are not run again");
    }
}
