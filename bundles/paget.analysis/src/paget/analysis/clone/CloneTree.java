package paget.analysis.clone;

import java.util.ArrayList;
import java.util.List;

/**
 * Who descends from whom.
 *
 * @param name name of the clone
 * @param length length of the branch that leads to it, such as the time between the first cells of both; NaN for none
 * @param children its descendants
 */
public record CloneTree(String name, double length, List<CloneTree> children) {

    public CloneTree {
        children = List.copyOf(children);
    }

    /**
     * The tree in Newick's format (as used by PHYLIP; J. Felsenstein 1986), names in quotes where they need them, with
     * the clone that founded a subtree as the name of its inner node.
     */
    public String newick() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.append(';').toString();
    }

    private void write(StringBuilder text) {
        if (!children.isEmpty()) {
            text.append('(');
            for (int i = 0; i < children.size(); i++) {
                if (i > 0) {
                    text.append(',');
                }
                children.get(i).write(text);
            }
            text.append(')');
        }
        boolean plain = name.matches("[\\w.-]+");
        text.append(plain ? name : "'" + name.replace("'", "''") + "'");
        if (!Double.isNaN(length)) {
            text.append(':').append(length);
        }
    }

    /** This clone and all that descend from it, parents before children. */
    public List<CloneTree> all() {
        List<CloneTree> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }
}
