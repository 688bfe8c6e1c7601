package paget.ui.internal.edit;

/** A part that lets the user rename its selected element in place. */
public interface Renamer {
    /** Begins, unless what is selected has nothing to rename. */
    void rename();
}
