package paget.examples;

import java.net.URL;
import java.util.List;

import paget.core.example.Example;
import paget.core.example.ExampleProvider;

/** The examples that come with the product. */
public final class ShippedExamples implements ExampleProvider {

    @Override
    public String id() {
        return "paget.examples";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                example("metastatic-inefficiency", "Metastatic inefficiency",
                        "Melanoma cells reach the liver, most of them leave the vessels, and one in five thousand "
                                + "becomes a visible metastasis."),
                example("heterogeneous-clones", "Heterogeneous clones",
                        "A minor clone that is better at colonizing the lung founds far more than its share of the "
                                + "colonies."),
                example("breast-cxcr4", "Breast cancer, CXCR4 and IGF1",
                        "Where breast cancer spreads by flow and by attraction, with and without an antibody against "
                                + "CXCR4."),
                example("angiogenic-dormancy", "Angiogenic dormancy",
                        "A tumour rests for want of vessels until the angiogenic switch wakes it.",
                        "angiogenic-dormancy-volumes.csv"),
                example("immune-dormancy", "Immune dormancy and escape",
                        "Immune cells hold a focus in balance until the defence weakens."),
                example("premetastatic-niche", "Pre-metastatic niche",
                        "The primary tumour conditions a distant tissue before the first cell arrives there."),
                example("stroma-pharmacokinetics", "Stroma and drug exposure",
                        "How stroma and interstitial pressure change what a small drug and antibodies reach in the "
                                + "tumour."),
                example("critical-point", "Critical point and biomarker",
                        "How large a primary tumour may grow before it has spread, and what circulating cells tell "
                                + "about it."),
                example("spatial-spread", "Spatial spread",
                        "Cancer cells on a lattice wear down the matrix, enter vessels alone or in clusters, and reach "
                                + "bones and lungs."));
    }

    private static Example example(String id, String title, String summary, String... data) {
        URL model = ShippedExamples.class.getResource("/models/" + id + ".paget");
        if (model == null) {
            throw new IllegalStateException("the bundle lacks its model " + id);
        }
        return new Example(id, title, summary, model, List.of(data));
    }
}
