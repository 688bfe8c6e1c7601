package paget.ui.internal.generate;

import org.eclipse.osgi.util.NLS;

/** Texts of the export to other tools. */
final class GenerateMessages extends NLS {
    public static String Format_applies;
    public static String Format_checking;
    public static String Format_choose;
    public static String Format_description;
    public static String Format_doesNotApply;
    public static String Format_heading;
    public static String Format_name;
    public static String Format_noModel;
    public static String Format_use;
    public static String Options_allOfTheModel;
    public static String Options_allowed;
    public static String Options_default;
    public static String Options_description;
    public static String Options_heading;
    public static String Options_hypotheses;
    public static String Options_none;
    public static String Options_strict;
    public static String Options_study;
    public static String Options_yesNo;
    public static String Preview_archive;
    public static String Preview_archiveExists;
    public static String Preview_badName;
    public static String Preview_binary;
    public static String Preview_browse;
    public static String Preview_counts;
    public static String Preview_cut;
    public static String Preview_description;
    public static String Preview_folder;
    public static String Preview_folderExists;
    public static String Preview_heading;
    public static String Preview_noTarget;
    public static String Preview_notAFile;
    public static String Preview_notAFolder;
    public static String Preview_strict;
    public static String Preview_working;
    public static String Report_element;
    public static String Report_exact;
    public static String Report_approximated;
    public static String Report_heading;
    public static String Report_leftOut;
    public static String Report_note;
    public static String Report_openFolder;
    public static String Report_outcome;
    public static String Report_title;
    public static String Report_type;
    public static String Report_written;
    public static String Wizard_failed;
    public static String Wizard_title;
    public static String Wizard_titleOf;
    public static String Wizard_writing;

    static {
        NLS.initializeMessages("paget.ui.internal.generate.messages", GenerateMessages.class);
    }

    private GenerateMessages() {
    }
}
