package paget.design.services;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Population;
import paget.model.Region;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.Switchable;
import paget.model.Vessel;
import paget.model.VesselKind;
import paget.model.query.Contents;
import paget.model.query.RegulationSign;

/** Conditions of styles. */
public class LookServices {

    /** Whether the organ holds the primary tumour. */
    public boolean isPrimary(Organ organ) {
        return organ.getRole() == OrganRole.PRIMARY;
    }

    /** Whether tumour cells have settled in an organ that is not that of the primary tumour. */
    public boolean isSeeded(Organ organ) {
        return !isPrimary(organ) && Contents.of(organ, Population.class).anyMatch(population -> isTumourCells(population)
                && population.getStage() != CellStage.CIRCULATING && population.getStage() != CellStage.ARRESTED);
    }

    /** Whether the organ carries flow only. */
    public boolean isUninvolved(Organ organ) {
        return organ.getRole() == OrganRole.UNINVOLVED;
    }

    /** Whether the vessel is an artery. */
    public boolean isArtery(Vessel vessel) {
        return vessel.getKind() == VesselKind.ARTERY;
    }

    /** Whether the vessel is a portal vein. */
    public boolean isPortalVein(Vessel vessel) {
        return vessel.getKind() == VesselKind.PORTAL_VEIN;
    }

    /** Whether the vessel carries lymph. */
    public boolean isLymphatic(Vessel vessel) {
        return vessel.getKind() == VesselKind.LYMPHATIC;
    }

    /** Whether the route carries lymph. */
    public boolean isLymphRoute(Route route) {
        return route.getKind() == RouteKind.LYMPH;
    }

    /** Whether the route carries blood to or from veins. */
    public boolean isVenousRoute(Route route) {
        return isVeins(route.getSource()) || isVeins(route.getTarget());
    }

    /** Whether the route carries blood to or from arteries. */
    public boolean isArterialRoute(Route route) {
        return isArteries(route.getSource()) || isArteries(route.getTarget());
    }

    private static boolean isArteries(Region region) {
        return region instanceof Vessel vessel && vessel.getKind() == VesselKind.ARTERY;
    }

    private static boolean isVeins(Region region) {
        return region instanceof Vessel vessel
                && (vessel.getKind() == VesselKind.VEIN || vessel.getKind() == VesselKind.PORTAL_VEIN);
    }

    /** Whether the element takes no part unless a hypothesis says so. */
    public boolean isSwitchedOff(EObject element) {
        return element instanceof Switchable switchable && !switchable.isEnabled();
    }

    /** Whether the regulator raises what it regulates. */
    public boolean stimulates(Regulation regulation) {
        return RegulationSign.of(regulation) == RegulationSign.STIMULATES;
    }

    /** Whether the regulator lowers what it regulates. */
    public boolean inhibits(Regulation regulation) {
        return RegulationSign.of(regulation) == RegulationSign.INHIBITS;
    }

    /** Whether the element is tumour cells or a clone. */
    public boolean isTumourCells(EObject element) {
        return kind(element) == CellKind.TUMOUR;
    }

    /** Whether the element is stroma. */
    public boolean isStromalCells(EObject element) {
        return kind(element) == CellKind.STROMAL;
    }

    /** Whether the element is endothelium of blood or lymph vessels. */
    public boolean isEndothelialCells(EObject element) {
        return kind(element) == CellKind.ENDOTHELIAL || kind(element) == CellKind.LYMPHATIC_ENDOTHELIAL;
    }

    /** Whether the element is cells of innate or adaptive immunity. */
    public boolean isImmuneCells(EObject element) {
        return kind(element) == CellKind.INNATE_IMMUNE || kind(element) == CellKind.ADAPTIVE_IMMUNE;
    }

    /** Whether the element is cells of no immune kind. */
    public boolean isNotImmuneCells(EObject element) {
        return !isImmuneCells(element);
    }

    /** Whether the element is a drug or an antibody, or the level of one. */
    public boolean isDrug(EObject element) {
        FactorKind kind = switch (element) {
            case Factor factor -> factor.getKind();
            case FactorLevel level when level.getFactor() != null -> level.getFactor().getKind();
            default -> null;
        };
        return kind == FactorKind.DRUG || kind == FactorKind.ANTIBODY;
    }

    private static CellKind kind(EObject element) {
        return switch (element) {
            case CellType type -> type.getKind();
            case Population population when population.getCellType() != null -> population.getCellType().getKind();
            default -> null;
        };
    }
}
