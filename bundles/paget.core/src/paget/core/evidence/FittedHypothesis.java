package paget.core.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.core.study.Estimates;
import paget.model.Distribution;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Hypothesis;
import paget.model.LogNormalDistribution;
import paget.model.NormalDistribution;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.id.ElementIds;
import paget.model.path.ElementLookup;

/**
 * Makes what a calibration has found a hypothesis of a model: a change for every quantity that the data determine, each
 * with its distribution and with evidence that says what it was fitted to. No other part of the model changes.
 */
public final class FittedHypothesis {

    private FittedHypothesis() {
    }

    /**
     * A copy of a model with the hypothesis.
     *
     * @param study name of the study, which the hypothesis is named after
     * @param estimates what it has found
     * @param inputs names of the data with what identifies them
     * @throws IllegalArgumentException when the data determine no quantity; the message is a sentence for users
     */
    public static Organism addTo(Organism model, String study, List<Estimates.Row> estimates,
            Map<String, String> inputs) {
        List<Estimates.Row> determined = estimates.stream().filter(Estimates.Row::determined).toList();
        if (determined.isEmpty()) {
            throw new IllegalArgumentException("The data determine none of the quantities, so there is nothing to save.");
        }
        Organism copy = EcoreUtil.copy(model);
        ElementLookup elements = new ElementLookup(copy);
        Hypothesis hypothesis = PagetFactory.eINSTANCE.createHypothesis();
        hypothesis.setName("Fitted: " + study);
        String source = source(study, inputs);
        hypothesis.setDescription("Values that fit " + source + " best.");
        for (Estimates.Row row : determined) {
            QuantityChange change = PagetFactory.eINSTANCE.createQuantityChange();
            Element element = elements.byId(row.element())
                    .orElseThrow(() -> new IllegalArgumentException("The model has no element " + row.element() + "."));
            change.setElement(element);
            change.setFeature(row.feature());
            change.setValue(quantity(row, source));
            hypothesis.getChanges().add(change);
        }
        copy.getHypotheses().add(hypothesis);
        hypothesis.setId(ElementIds.propose(hypothesis, elements.ids()::contains));
        return copy;
    }

    private static String source(String study, Map<String, String> inputs) {
        StringBuilder text = new StringBuilder();
        inputs.forEach((name, hash) -> text.append(text.isEmpty() ? "" : ", ").append(name).append(" (SHA-256 ")
                .append(hash, 0, Math.min(12, hash.length())).append(")"));
        return (text.isEmpty() ? "data" : text) + " in the study \"" + study + "\"";
    }

    /** Four significant digits. */
    private static String rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toString() : "open";
    }

    private static Quantity quantity(Estimates.Row row, String source) {
        Quantity quantity = PagetFactory.eINSTANCE.createQuantity();
        quantity.setValue(row.value());
        if (!row.unit().isEmpty()) {
            quantity.setUnit(row.unit());
        }
        quantity.setDistribution(distribution(row));
        Evidence evidence = PagetFactory.eINSTANCE.createEvidence();
        evidence.setKind(EvidenceKind.FITTED);
        evidence.setNote("Fitted to " + source + "; " + rounded(100 * row.confidence()) + " % interval "
                + rounded(row.lower()) + " to " + rounded(row.upper()) + ".");
        quantity.getEvidence().add(evidence);
        return quantity;
    }

    /** Log-normal where the interval is above zero, normal elsewhere; none where it is open. */
    private static Distribution distribution(Estimates.Row row) {
        if (!Double.isFinite(row.lower()) || !Double.isFinite(row.upper()) || !(row.lower() < row.upper())) {
            return null;
        }
        if (row.lower() > 0) {
            LogNormalDistribution distribution = PagetFactory.eINSTANCE.createLogNormalDistribution();
            distribution.setMedian(row.value());
            distribution.setGeometricStandardDeviation(Math.pow(row.upper() / row.lower(), 0.5 / row.quantile()));
            return distribution;
        }
        NormalDistribution distribution = PagetFactory.eINSTANCE.createNormalDistribution();
        distribution.setMean(row.value());
        distribution.setStandardDeviation((row.upper() - row.lower()) / (2 * row.quantile()));
        return distribution;
    }
}
