package paget.ui.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

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
    void aPlugInWhoseBundlesAreMissingIsNamedWithThem() throws Exception {
        String sentence = whenInstalled("Require-Bundle: paget.core,somebody.mathematics;bundle-version=\"2.1.0\"", "Import-Package: somebody.graphs");
        assertEquals("The plug-in somebody.plugin (plugin.jar) is left out, because what it needs is not installed: the package somebody.graphs, "
                + "the bundle somebody.mathematics in version 2.1.0 or a later one. Put that into the folder of plug-ins, too.", sentence);
    }

    @Test
    void aBundleThatPagetDoesNotHaveInThatVersionIsNamed() throws Exception {
        assertTrue(whenInstalled("Require-Bundle: paget.core;bundle-version=\"9.0.0\"").contains("the bundle paget.core in version 9.0.0 or"));
    }

    @Test
    void whatIsOptionalMayBeMissing() throws Exception {
        assertEquals("", whenInstalled("Require-Bundle: paget.core,somebody.mathematics;resolution:=optional"));
    }

    /** What is said of a bundle with these lines in its manifest. */
    private static String whenInstalled(String... lines) throws Exception {
        Manifest manifest = new Manifest(new ByteArrayInputStream(("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
                + "Bundle-SymbolicName: somebody.plugin\nBundle-Version: 1.0.0\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        BundleContext context = FrameworkUtil.getBundle(PlugInFaults.class).getBundleContext();
        Bundle bundle = context.installBundle("file:/somewhere/plugin.jar", new ByteArrayInputStream(jar.toByteArray()));
        try {
            return PlugInFaults.faults().stream().map(Issue::message).collect(Collectors.joining("\n"));
        } finally {
            bundle.uninstall();
        }
    }

    @Test
    void whatComesWithPagetLoads() {
        assertEquals(List.of(), PlugInFaults.faults());
        assertEquals(List.of(), Registries.engines().problems());
        assertEquals(List.of(), Registries.generators().problems());
        assertEquals(List.of(), Registries.studies().problems());
        assertEquals(List.of(), Registries.examples().problems());
        assertEquals(List.of(), Registries.stores().problems());
    }
}
