package paget.results.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the results. */
public final class Messages extends NLS {
    public static String Answer_command;
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
    public static String Export_replace;
    public static String Export_svg;
    public static String Export_title;
    public static String Results_answer;
    public static String Results_cells;
    public static String Results_chart;
    public static String Results_chooseRun;
    public static String Results_none;
    public static String Results_remove;
    public static String Results_tables;
    public static String Running_cancel;
    public static String Running_left;
    public static String Running_state;
    public static String Runs_all;
    public static String Runs_allKinds;
    public static String Runs_allModels;
    public static String Runs_answer;
    public static String Runs_begun;
    public static String Runs_cancelled;
    public static String Runs_compare;
    public static String Runs_comparison;
    public static String Runs_complete;
    public static String Runs_copyCommand;
    public static String Runs_dates;
    public static String Runs_delete;
    public static String Runs_deleteMany;
    public static String Runs_deleteOne;
    public static String Runs_deleteTitle;
    public static String Runs_engine;
    public static String Runs_failed;
    public static String Runs_filter;
    public static String Runs_job;
    public static String Runs_kind;
    public static String Runs_model;
    public static String Runs_noFolderProgram;
    public static String Runs_none;
    public static String Runs_openFolder;
    public static String Runs_pin;
    public static String Runs_pinned;
    public static String Runs_replicates;
    public static String Runs_show;
    public static String Runs_state;
    public static String Runs_study;
    public static String Runs_title;
    public static String Runs_took;
    public static String Runs_unfinished;
    public static String Series_all;
    public static String Series_filter;
    public static String Series_none;
    public static String Series_open;
    public static String Tables_copy;
    public static String Tissue_changed;
    public static String Tissue_field;
    public static String Tissue_job;
    public static String Tissue_layer;
    public static String Tissue_noField;
    public static String Tissue_none;
    public static String Tissue_play;
    public static String Tissue_reading;
    public static String Tissue_run;
    public static String Tissue_time;
    public static String Tissue_tissue;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
