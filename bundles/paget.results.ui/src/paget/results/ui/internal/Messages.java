package paget.results.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the results. */
public final class Messages extends NLS {
    public static String Answer_heading;
    public static String Answer_incomplete;
    public static String Answer_notes;
    public static String Answer_run;
    public static String Answer_settings;
    public static String Chart_copy;
    public static String Chart_export;
    public static String Chart_logX;
    public static String Chart_logY;
    public static String Chart_reset;
    public static String Export_csv;
    public static String Export_failed;
    public static String Export_png;
    public static String Export_svg;
    public static String Export_title;
    public static String Results_answer;
    public static String Results_chart;
    public static String Results_chooseRun;
    public static String Results_none;
    public static String Results_remove;
    public static String Results_tables;
    public static String Series_all;
    public static String Series_filter;
    public static String Series_none;
    public static String Tables_copy;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
