package paget.studies;

import paget.sim.ObservableInfo;

/** What results are called in tables that have a column for their place. */
public final class Labels {

    private static final String SEPARATOR = " › ";

    private Labels() {
    }

    /** The label without the place, which stands beside it. */
    public static String inPlace(ObservableInfo observable) {
        String prefix = observable.group() + SEPARATOR;
        return !observable.group().isEmpty() && observable.label().startsWith(prefix)
                ? observable.label().substring(prefix.length()) : observable.label();
    }

    /** The place and the label within it, for sentences. */
    public static String withPlace(ObservableInfo observable) {
        return observable.group().isEmpty() ? observable.label()
                : observable.group() + ": " + inPlace(observable);
    }
}
