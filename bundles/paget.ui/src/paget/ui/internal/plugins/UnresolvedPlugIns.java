package paget.ui.internal.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;

import paget.sim.Issue;
import paget.ui.internal.Messages;

/** Plug-ins that the platform leaves out before anybody can ask for their parts: what they need is not installed. */
final class UnresolvedPlugIns {
    private static final String CODE = "plugin.unresolved"; //$NON-NLS-1$
    /** Equinox puts this before the location of a bundle that it was given at the start, as the plug-in folder's are. */
    private static final String GIVEN = "initial@"; //$NON-NLS-1$
    private static final String BUNDLES = "osgi.bundles"; //$NON-NLS-1$
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.(?:bundle|package|host)=([^)]+)\\)"); //$NON-NLS-1$
    private static final Pattern FROM = Pattern.compile("version>=([0-9][^)]*)\\)"); //$NON-NLS-1$

    private UnresolvedPlugIns() {
    }

    /** One warning for each plug-in that is left out, with what it lacks. */
    static List<Issue> in(BundleContext context) {
        List<Issue> found = new ArrayList<>();
        notInstalled(context).forEach(jar -> found.add(warning(jar, NLS.bind(Messages.PlugIns_notInstalled, jar))));
        FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(GIVEN) && bundle.getSymbolicName() == null) {
                found.add(warning(file(bundle), NLS.bind(Messages.PlugIns_noBundle, file(bundle))));
            } else if (bundle.getState() == Bundle.INSTALLED && isPlugIn(bundle) && !wiring.resolveBundles(List.of(bundle))) {
                found.add(unresolved(bundle, wiring));
            }
        }
        return found;
    }

    /** Jars that the platform was asked to install and could not. */
    private static Set<String> notInstalled(BundleContext context) {
        Set<String> installed = Stream.of(context.getBundles()).map(UnresolvedPlugIns::file).collect(Collectors.toSet());
        String asked = context.getProperty(BUNDLES);
        return asked == null ? Set.of() : Arrays.stream(asked.split(",")) //$NON-NLS-1$
                .map(entry -> entry.replaceFirst("@[^@/]*$", "")) //$NON-NLS-1$ //$NON-NLS-2$
                .filter(entry -> entry.startsWith("reference:file:/") && entry.endsWith(".jar")) //$NON-NLS-1$ //$NON-NLS-2$
                .map(UnresolvedPlugIns::fileOf).filter(jar -> !installed.contains(jar)).collect(Collectors.toSet());
    }

    /** In an Eclipse with other plug-ins only those that build on Paget concern its users. */
    private static boolean isPlugIn(Bundle bundle) {
        return bundle.getLocation().startsWith(GIVEN) || requirements(bundle).anyMatch(need -> name(need).startsWith("paget.")); //$NON-NLS-1$
    }

    private static Stream<Requirement> requirements(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? Stream.empty() : revision.getRequirements(null).stream()
                .filter(need -> !Constants.RESOLUTION_OPTIONAL.equals(need.getDirectives().get(Constants.RESOLUTION_DIRECTIVE)));
    }

    private static Issue unresolved(Bundle bundle, FrameworkWiring wiring) {
        String plugIn = bundle.getSymbolicName() + " (" + file(bundle) + ')'; //$NON-NLS-1$
        String lacks = requirements(bundle).filter(need -> wiring.findProviders(need).isEmpty()).map(UnresolvedPlugIns::sentence)
                .distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
        return warning(bundle.getSymbolicName(),
                lacks.isEmpty() ? NLS.bind(Messages.PlugIns_conflict, plugIn) : NLS.bind(Messages.PlugIns_lacks, plugIn, lacks));
    }

    private static String sentence(Requirement need) {
        String name = name(need);
        Matcher from = FROM.matcher(filter(need));
        String thing = from.find() ? NLS.bind(Messages.PlugIns_version, name, from.group(1)) : name;
        return switch (need.getNamespace()) {
            case BundleNamespace.BUNDLE_NAMESPACE, "osgi.wiring.host" -> NLS.bind(Messages.PlugIns_bundle, thing); //$NON-NLS-1$
            case PackageNamespace.PACKAGE_NAMESPACE -> NLS.bind(Messages.PlugIns_package, thing);
            default -> need.getNamespace() + ' ' + filter(need);
        };
    }

    private static String name(Requirement need) {
        Matcher name = NAME.matcher(filter(need));
        return name.find() ? name.group(1) : ""; //$NON-NLS-1$
    }

    private static String filter(Requirement need) {
        String filter = need.getDirectives().get(Constants.FILTER_DIRECTIVE);
        return filter == null ? "" : filter; //$NON-NLS-1$
    }

    private static String file(Bundle bundle) {
        return fileOf(bundle.getLocation());
    }

    private static String fileOf(String location) {
        Path name = Path.of(location.substring(location.lastIndexOf(':') + 1)).getFileName();
        return name == null ? location : name.toString();
    }

    private static Issue warning(String subject, String message) {
        return Issue.warning(CODE, subject, message);
    }
}
