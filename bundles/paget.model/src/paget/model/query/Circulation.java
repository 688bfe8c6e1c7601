package paget.model.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.Transition;

/** How regions are connected by the routes, and by the steps of the cascade between them, that are switched on. */
public final class Circulation {

    private final Map<Region, List<Route>> bySource;
    private final Map<Region, List<Route>> byTarget;
    private final List<Region> regions;
    private final Map<Region, Set<Region>> steps = new HashMap<>();

    /** Reads the routes of a model as they are now. */
    public Circulation(Organism organism) {
        List<Route> routes = organism.getRoutes().stream()
                .filter(r -> r.isEnabled() && r.getSource() != null && r.getTarget() != null).toList();
        bySource = routes.stream().collect(Collectors.groupingBy(Route::getSource));
        byTarget = routes.stream().collect(Collectors.groupingBy(Route::getTarget));
        regions = List.copyOf(organism.getRegions());
        Contents.of(organism, Transition.class).filter(t -> t.isEnabled() && t.getTarget() != null)
                .forEach(t -> Places.regionOf(t.getSource()).ifPresent(from -> Places.regionOf(t.getTarget())
                        .ifPresent(to -> steps.computeIfAbsent(from, r -> new LinkedHashSet<>()).add(to))));
    }

    /** The routes that bring blood or lymph to a region: what perfuses an organ. */
    public List<Route> into(Region region, RouteKind kind) {
        return byTarget.getOrDefault(region, List.of()).stream().filter(r -> r.getKind() == kind).toList();
    }

    /** The routes that leave a region. */
    public List<Route> from(Region region) {
        return Collections.unmodifiableList(bySource.getOrDefault(region, List.of()));
    }

    /** The organs that hold a primary tumour. */
    public List<Region> primaries() {
        return regions.stream().filter(r -> r instanceof Organ organ && organ.getRole() == OrganRole.PRIMARY).toList();
    }

    /** All regions that cells can come to from some regions by routes and steps, those among them included. */
    public Set<Region> reachable(Collection<? extends Region> starts) {
        Set<Region> reached = new LinkedHashSet<>(starts);
        Deque<Region> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Region region = open.removeFirst();
            Stream.concat(from(region).stream().map(Route::getTarget), steps.getOrDefault(region, Set.of()).stream())
                    .filter(reached::add).forEach(open::addLast);
        }
        return reached;
    }
}
