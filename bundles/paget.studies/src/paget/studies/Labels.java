package paget.studies;

import java.util.List;

import paget.sim.ObservableInfo;

/** What results and quantities are called. */
public final class Labels {

    private static final String SEPARATOR = " › ";
    private static final String WHOLE_BODY = "Whole organism";

    private Labels() {
    }

    /** The place of a result; that of all places together where others have one. */
    public static String place(ObservableInfo observable, List<ObservableInfo> all) {
        return observable.group().isEmpty() && all.stream().anyMatch(other -> !other.group().isEmpty()) ? WHOLE_BODY
                : observable.group();
    }

    /** The label without the place, which stands beside it. */
    public static String inPlace(ObservableInfo observable) {
        String prefix = observable.group() + SEPARATOR;
        return !observable.group().isEmpty() && observable.label().startsWith(prefix)
                ? observable.label().substring(prefix.length()) : observable.label();
    }

    /** A quantity of an element, its feature in words: "CXCL12, dissociation constant". */
    public static String quantity(String element, String feature) {
        return element + ", " + paget.model.path.Labels.words(feature);
    }

    /** The place and the label within it, for sentences. */
    public static String withPlace(ObservableInfo observable) {
        return observable.group().isEmpty() ? observable.label()
                : observable.group() + ": " + inPlace(observable);
    }
}
