package paget.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;

import paget.core.registry.NearMisses;
import paget.core.run.ModelSource;
import paget.core.run.UsageException;
import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.Specifications;
import paget.diagram.layout.LayoutFile;
import paget.diagram.render.Overlay;
import paget.diagram.render.Theme;
import paget.diagram.spec.Problem;
import paget.model.path.ElementPath;

/** The diagrams of a model as pictures. Apart from the commands, so that only those who draw load what draws. */
final class Pictures {

    private static final double LARGEST_SCALE = 16;
    private static final int VIEWS_NAMED = 30;
    private static final List<String> ENDINGS = List.of(".svg", ".pdf", ".png");

    /** A diagram with the specification that describes it. */
    private record Found(Diagrams diagrams, AvailableView view) {
    }

    private Pictures() {
    }

    /** Name, kind and element of each diagram that a model can have. */
    static List<String[]> views(Terminal terminal, String file) {
        ModelSource source = ModelAccess.open(file);
        return find(terminal, source).stream().map(Found::view)
                .map(view -> new String[] {view.name(), view.description().label(), ElementPath.of(view.element())}).toList();
    }

    /**
     * What to draw.
     *
     * @param view    name of a view, or null for the first one
     * @param results folder of a run to lay over the diagram, or null
     * @param time    time of the result as text, or null for the end
     * @param legend  whether to say what the symbols mean
     */
    record Request(String file, String view, String out, double scale, boolean dark, String results, String time,
            boolean legend) {
    }

    /** Draws a diagram into a file. */
    static void draw(Terminal terminal, Request request) throws IOException {
        Path target = target(request.out());
        if (!(request.scale() > 0 && request.scale() <= LARGEST_SCALE)) {
            throw new UsageException("--scale must be above 0 and at most " + (int) LARGEST_SCALE + ".");
        }
        if (request.time() != null && request.results() == null) {
            throw new UsageException("--time is a time of a result, so that it needs --results.");
        }
        ModelSource source = ModelAccess.open(request.file());
        Found found = choose(request.view(), find(terminal, source));
        Theme theme = request.dark() ? Theme.DARK : Theme.LIGHT;
        try (DiagramSession session = found.diagrams().open(found.view().description(), found.view().element(), null)) {
            LayoutFile layout = source.file().map(LayoutFile::beside).map(LayoutFile::read)
                    .orElseGet(() -> LayoutFile.create(target));
            say(terminal, layout.problems());
            session.load(layout);
            say(terminal, session.problems());
            Overlay overlay = request.results() == null ? Overlay.NONE
                    : ResultReader.read(terminal, source, request.results(), request.time(), session.diagram());
            String name = lower(request.out());
            write(target, name.endsWith(".svg") ? session.svg(theme, overlay, request.legend()).getBytes(StandardCharsets.UTF_8)
                    : name.endsWith(".pdf") ? session.pdf(theme, overlay, request.legend()) : session.png(theme, overlay, request.legend(), request.scale()));
        }
    }

    private static List<Found> find(Terminal terminal, ModelSource source) {
        Resource model = ModelAccess.organism(source).eResource();
        Specifications specifications = Specifications.find();
        say(terminal, specifications.problems());
        List<Found> found = new ArrayList<>();
        for (Diagrams diagrams : specifications.diagrams()) {
            diagrams.views(model).forEach(view -> found.add(new Found(diagrams, view)));
        }
        return found;
    }

    /** @param name name of a view, or null for the first one, that of the whole organism */
    private static Found choose(String name, List<Found> found) {
        if (name == null && !found.isEmpty()) {
            return found.getFirst();
        }
        if (name == null) {
            throw new UsageException("No diagrams are installed.");
        }
        return found.stream().filter(each -> lower(each.view().name()).equals(lower(name))).findFirst()
                .orElseThrow(() -> new UsageException("There is no view \"" + name + "\"."
                        + near(name, found.stream().map(each -> each.view().name()).toList())));
    }

    private static String near(String name, List<String> views) {
        if (!NearMisses.of(name, views).isEmpty()) {
            return NearMisses.hint(name, views);
        }
        int more = views.size() - VIEWS_NAMED;
        return " There are: " + String.join(", ", views.subList(0, Math.min(VIEWS_NAMED, views.size())))
                + (more > 0 ? " and " + more + " more." : ".");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Path target(String out) {
        if (ENDINGS.stream().noneMatch(lower(out)::endsWith)) {
            throw new UsageException("The picture \"" + out + "\" must end in .svg, .pdf or .png.");
        }
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + out + "\" is no file name: " + e.getReason() + ".");
        }
    }

    private static void say(Terminal terminal, List<Problem> problems) {
        problems.forEach(problem -> terminal.say("warning: " + problem.message()));
    }

    /** Writes a file in whole or not at all. */
    static void write(Path target, byte[] picture) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // A file made by hand has the usual permissions; one that the library makes only its owner may read.
        Path fresh = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(fresh, picture);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notHere) {
                // Some network drives cannot; replacing is the next best.
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
