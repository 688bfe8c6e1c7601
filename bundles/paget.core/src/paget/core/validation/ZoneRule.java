package paget.core.validation;

import java.util.List;

import org.eclipse.emf.ecore.EReference;

import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Tissue;
import paget.model.Zone;
import paget.model.ZoneShape;
import paget.model.path.Labels;

/** Zones lie in their tissue, at least in part: nothing can be placed in one that lies beside it, and nobody comes to its vessel. */
final class ZoneRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Zone zone : model.all(Zone.class)) {
            if (zone.eContainer() instanceof Tissue tissue) {
                axis(zone, PagetPackage.Literals.ZONE__X, zone.getX(), zone.getWidth(), tissue, tissue.getWidth(), model, findings);
                axis(zone, PagetPackage.Literals.ZONE__Y, zone.getY(), zone.getHeight(), tissue, tissue.getHeight(), model, findings);
                axis(zone, PagetPackage.Literals.ZONE__Z, zone.getZ(), zone.getDepth(), tissue, tissue.getDepth(), model, findings);
            }
        }
    }

    /** A centre that is not stated is that of the tissue, and so is an extent. */
    private static void axis(Zone zone, EReference coordinate, Quantity centre, Quantity extent, Tissue tissue,
            Quantity room, ModelView model, Findings findings) {
        Quantity reach = zone.getShape() == ZoneShape.BALL ? zone.getRadius() : extent;
        if (centre == null || reach == null || room == null) {
            return;
        }
        double half = model.units().scaled(reach) / (zone.getShape() == ZoneShape.BALL ? 1 : 2);
        double at = model.units().scaled(centre);
        if (at + half < 0 || at - half > model.units().scaled(room)) {
            findings.warning("zone.outside", zone, coordinate, "The zone " + Labels.of(zone) + " lies outside of the tissue "
                    + Labels.of(tissue) + ": its centre has " + coordinate.getName() + " = " + centre.getValue() + " "
                    + centre.getUnit() + ", and the tissue goes from 0 to " + room.getValue() + " " + room.getUnit()
                    + "; move the zone, or make it or the tissue larger.",
                    new QuickFix("Put the zone into the middle", List.of(new QuickFix.SetValue(zone, coordinate, null))));
        }
    }
}
