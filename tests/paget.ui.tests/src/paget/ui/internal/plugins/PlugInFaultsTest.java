package paget.ui.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.Test;

import paget.core.registry.Registries;
import paget.sim.Issue;
import paget.sim.Severity;
import paget.ui.internal.Messages;
import paget.ui.internal.Window;

/** Who installed a plug-in that does not load is told so. */
class PlugInFaultsTest {
    @Test
    void aFaultIsShownWithItsSentence() {
        Issue fault = new Issue(Severity.WARNING, "plug-in.failed", "The engine fast of somebody's bundle could not be loaded.",
                "paget.core.engines");
        List<String> said = Window.answerNext("OK");
        boolean silent = ErrorDialog.AUTOMATED_MODE;
        // Where the platform knows that it is tested it shows no errors.
        ErrorDialog.AUTOMATED_MODE = false;
        try {
            PlugInFaults.show(Window.get().getShell(), List.of(fault));
        } finally {
            ErrorDialog.AUTOMATED_MODE = silent;
        }
        assertTrue(said.toString().contains(fault.message()), said.toString());
        assertTrue(said.toString().contains(Messages.PlugIns_message), said.toString());
    }

    @Test
    void whatComesWithPagetLoads() {
        assertEquals(List.of(), Registries.engines().problems());
        assertEquals(List.of(), Registries.generators().problems());
        assertEquals(List.of(), Registries.studies().problems());
        assertEquals(List.of(), Registries.examples().problems());
        assertEquals(List.of(), Registries.stores().problems());
    }
}
