package paget.model.edit;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.CellKind;
import paget.model.CellType;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Tissue;
import paget.model.Vessel;

/** Which new children make sense where the metamodel allows more. */
public final class ChildTypes {

    /** Processes that may belong to no single place. */
    private static final Set<EClass> EVERYWHERE = Set.of(PagetPackage.Literals.REMODELLING,
            PagetPackage.Literals.FACTOR_TRANSPORT);
    /** Processes that begin, happen or end in tissue only. */
    private static final Set<EClass> IN_TISSUE = Set.of(PagetPackage.Literals.INVASION, PagetPackage.Literals.INTRAVASATION,
            PagetPackage.Literals.EXTRAVASATION, PagetPackage.Literals.COLONIZATION, PagetPackage.Literals.DORMANCY_ENTRY,
            PagetPackage.Literals.AWAKENING, PagetPackage.Literals.NICHE_CONDITIONING, PagetPackage.Literals.PROTEOLYSIS);

    private ChildTypes() {
    }

    /** Whether a new element of a class makes sense in a feature of an owner as it is now. */
    public static boolean allow(EObject owner, EReference feature, EClass type) {
        if (!feature.isMany() && owner.eIsSet(feature)) {
            return false;
        }
        return switch (owner) {
            case Organism o when feature == PagetPackage.Literals.ORGANISM__PROCESSES -> EVERYWHERE.contains(type);
            case Vessel v -> !IN_TISSUE.contains(type);
            case Tissue t -> type != PagetPackage.Literals.CIRCULATION_LOSS;
            case CellType c when feature == PagetPackage.Literals.CELL_TYPE__ALTERATIONS -> c.getKind() == CellKind.TUMOUR;
            default -> true;
        };
    }
}
