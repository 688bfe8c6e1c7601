package paget.ui.internal.ledger;

import org.eclipse.osgi.util.NLS;

/** Texts of the evidence ledger. */
final class LedgerMessages extends NLS {
    public static String Ledger_addAssumed;
    public static String Ledger_addDerived;
    public static String Ledger_change;
    public static String Ledger_confidence;
    public static String Ledger_copy;
    public static String Ledger_distribution;
    public static String Ledger_element;
    public static String Ledger_evidence;
    public static String Ledger_export;
    public static String Ledger_failed;
    public static String Ledger_filter;
    public static String Ledger_goTo;
    public static String Ledger_import;
    public static String Ledger_imported;
    public static String Ledger_locator;
    public static String Ledger_noDistribution;
    public static String Ledger_noModel;
    public static String Ledger_noNumber;
    public static String Ledger_noUnit;
    public static String Ledger_note;
    public static String Ledger_reference;
    public static String Ledger_refused;
    public static String Ledger_summary;
    public static String Ledger_table;
    public static String Ledger_taken;
    public static String Ledger_taxon;
    public static String Ledger_title;
    public static String Ledger_unit;
    public static String Ledger_unsourced;
    public static String Ledger_value;
    public static String Ledger_valueOf;

    static {
        initializeMessages(LedgerMessages.class.getPackageName() + ".messages", LedgerMessages.class);
    }

    private LedgerMessages() {
    }
}
