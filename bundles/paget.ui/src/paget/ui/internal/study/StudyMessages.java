package paget.ui.internal.study;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard for studies. */
final class StudyMessages extends NLS {
    public static String Study_add;
    public static String Study_added;
    public static String Study_arms;
    public static String Study_automatic;
    public static String Study_dimensionAdd;
    public static String Study_dimensionRemove;
    public static String Study_dimensions;
    public static String Study_duration;
    public static String Study_engine;
    public static String Study_from;
    public static String Study_kindDescription;
    public static String Study_kindTitle;
    public static String Study_name;
    public static String Study_noDuration;
    public static String Study_noName;
    public static String Study_noOptions;
    public static String Study_noQuantity;
    public static String Study_options;
    public static String Study_points;
    public static String Study_quantity;
    public static String Study_replicates;
    public static String Study_seed;
    public static String Study_settingsDescription;
    public static String Study_settingsTitle;
    public static String Study_steps;
    public static String Study_stillNeeded;
    public static String Study_to;
    public static String Study_variedDescription;
    public static String Study_variedTitle;

    static {
        initializeMessages(StudyMessages.class.getPackageName() + ".messages", StudyMessages.class);
    }

    private StudyMessages() {
    }
}
