package paget.design.services;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.model.Barrier;
import paget.model.Place;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Stimulus;
import paget.model.Tissue;
import paget.model.Treatment;
import paget.model.query.Places;

/** Quantities as lines that can be edited, and contents that only some kinds of element have. */
public class QuantityServices {

    private static final Pattern TYPED = Pattern.compile("\\s*([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(\\S.*?)?\\s*");

    /** Value and unit as they are typed. */
    public String quantityText(Quantity quantity) {
        String number = quantity.getValue() == Math.rint(quantity.getValue()) && Math.abs(quantity.getValue()) < 1e7
                ? Long.toString((long) quantity.getValue())
                : Double.toString(quantity.getValue());
        return "1".equals(quantity.getUnit()) || quantity.getUnit() == null ? number : number + " " + quantity.getUnit();
    }

    /** Takes a typed value; a unit may follow, else the unit stays. */
    public Quantity readQuantity(Quantity quantity, Object typed) {
        Matcher parts = TYPED.matcher(String.valueOf(typed));
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + typed + "\" is no value with a unit, such as 7 d");
        }
        quantity.setValue(Double.parseDouble(parts.group(1)));
        if (parts.group(2) != null) {
            quantity.setUnit(parts.group(2));
        }
        return quantity;
    }

    /** The barriers of a tissue; vessels have none. */
    public List<Barrier> barriersOf(Place place) {
        return place instanceof Tissue tissue ? tissue.getBarriers() : List.of();
    }

    /** Whether the place is a tissue. */
    public boolean isTissue(Place place) {
        return place instanceof Tissue;
    }

    /** What a stimulus changes; other treatments change no quantities. */
    public List<QuantityChange> treatmentChanges(Treatment treatment) {
        return treatment instanceof Stimulus stimulus ? stimulus.getChanges() : List.of();
    }

    /** The treatments that act on a place. */
    public List<Treatment> treatmentsHere(Place place) {
        TreatmentServices treatments = new TreatmentServices();
        return Places.organismOf(place).stream().flatMap(organism -> organism.getTreatments().stream())
                .filter(treatment -> treatments.treatedStations(treatment).contains(place)).toList();
    }
}
