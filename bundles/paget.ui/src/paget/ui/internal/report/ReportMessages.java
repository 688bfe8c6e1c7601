package paget.ui.internal.report;

import org.eclipse.osgi.util.NLS;

/** Texts of the report wizard. */
final class ReportMessages extends NLS {
    public static String Report_browse;
    public static String Report_description;
    public static String Report_diagrams;
    public static String Report_dirty;
    public static String Report_equations;
    public static String Report_evidence;
    public static String Report_failed;
    public static String Report_file;
    public static String Report_formats;
    public static String Report_html;
    public static String Report_noFile;
    public static String Report_noFolder;
    public static String Report_noFormat;
    public static String Report_open;
    public static String Report_pdf;
    public static String Report_sections;
    public static String Report_studies;
    public static String Report_title;
    public static String Report_titleOf;
    public static String Report_unreadable;
    public static String Report_writing;
    public static String Report_written;

    static {
        initializeMessages(ReportMessages.class.getPackageName() + ".messages", ReportMessages.class);
    }

    private ReportMessages() {
    }
}
