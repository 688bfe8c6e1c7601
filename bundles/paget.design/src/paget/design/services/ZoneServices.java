package paget.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import paget.model.Barrier;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.Region;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.Vessel;
import paget.model.Zone;
import paget.model.ZoneShape;
import paget.model.path.Figures;
import paget.model.path.Labels;
import paget.model.query.Places;

/** Parts of a tissue in space, what they hold at the start, and the vessels that open in them. */
public class ZoneServices {

    private static final double NEW_EXTENT = 100;
    private static final String MICROMETRES = "µm";

    /** The zones of a tissue; vessels have none. */
    public List<Zone> zonesOf(Place place) {
        return place instanceof Tissue tissue ? tissue.getZones() : List.of();
    }

    /** The vessels that open in a tissue, and those that a zone could open: they share a route with the organ. */
    public List<Vessel> vesselsOfZones(Place place) {
        List<Zone> zones = zonesOf(place);
        if (zones.isEmpty()) {
            return List.of();
        }
        Set<Vessel> found = new LinkedHashSet<>();
        zones.stream().map(Zone::getVessel).filter(Objects::nonNull).forEach(found::add);
        Places.organismOf(place).stream().flatMap(organism -> organism.getRoutes().stream())
                .flatMap(route -> neighbour(route.getSource(), route.getTarget(), (Region) place.eContainer()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<Vessel> neighbour(Region source, Region target, Region organ) {
        Region other = source == organ ? target : target == organ ? source : null;
        return other instanceof Vessel vessel ? Stream.of(vessel) : Stream.empty();
    }

    /** The vessel that opens in a zone. */
    public Vessel openVessel(Zone zone) {
        return zone.getVessel();
    }

    /** Completes a new ball. */
    public Zone initialisedBall(Zone zone) {
        zone.setShape(ZoneShape.BALL);
        zone.setRadius(NewQuantity.of(NEW_EXTENT / 2, MICROMETRES));
        return named(zone);
    }

    /** Completes a new box. */
    public Zone initialisedBox(Zone zone) {
        zone.setShape(ZoneShape.BOX);
        zone.setWidth(NewQuantity.of(NEW_EXTENT, MICROMETRES));
        zone.setHeight(NewQuantity.of(NEW_EXTENT, MICROMETRES));
        return named(zone);
    }

    private static Zone named(Zone zone) {
        zone.setName(Naming.unique(zone, "Zone"));
        Naming.identify(zone);
        return zone;
    }

    /** Whether a zone can hold cells, a barrier or a factor of its tissue that it does not hold yet. */
    public boolean canHold(EObject zone, EObject variable) {
        return zone instanceof Zone part && Views.element(variable) instanceof StateVariable held && isLocal(held)
                && held.eContainer() == part.eContainer() && !part.getContents().contains(held);
    }

    private static boolean isLocal(StateVariable variable) {
        return variable instanceof Population || variable instanceof Barrier || variable instanceof FactorLevel;
    }

    /** Whether a vessel can open in a zone where it does not open yet. */
    public boolean canOpen(EObject zone, EObject vessel) {
        return zone instanceof Zone part && Views.element(vessel) instanceof Vessel opening && part.getVessel() != opening;
    }

    /** Whether a vessel opens here. */
    public boolean opensVessel(Zone zone) {
        return zone.getVessel() != null;
    }

    /** Whether a torn vessel opens here. */
    public boolean isTorn(Zone zone) {
        return opensVessel(zone) && zone.isRuptured();
    }

    /** A zone with its extent below it. */
    String zoneLabel(Zone zone) {
        String extent = switch (zone.getShape()) {
            case BALL -> zone.getRadius() == null ? "as wide as the tissue" : "radius " + Figures.of(zone.getRadius());
            case BOX -> Stream.of(zone.getWidth(), zone.getHeight(), zone.getDepth()).anyMatch(Objects::nonNull)
                    ? shown(zone.getWidth()) + " × " + shown(zone.getHeight())
                            + (zone.getDepth() == null ? "" : " × " + shown(zone.getDepth()))
                    : "whole tissue";
        };
        return Labels.of(zone) + "\n" + extent + (isTorn(zone) ? " · torn" : "");
    }

    private static String shown(Quantity extent) {
        return extent == null ? "all" : Figures.of(extent);
    }
}
