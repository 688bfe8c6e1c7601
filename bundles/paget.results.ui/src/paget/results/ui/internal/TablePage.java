package paget.results.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import paget.core.study.StudyResult;
import paget.core.study.Table;

/** All tables of a run, one at a time. */
final class TablePage extends Composite {
    private final Combo choice;
    private final ResultTable table;
    private List<Table> tables = List.of();

    TablePage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        choice = new Combo(this, SWT.READ_ONLY);
        choice.addListener(SWT.Selection, event -> table().show(tables.get(choice.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        table = new ResultTable(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    }

    private ResultTable table() {
        return table;
    }

    void show(StudyResult result) {
        tables = result.tables();
        choice.setItems(tables.stream().map(Table::title).toArray(String[]::new));
        table.control().setVisible(!tables.isEmpty());
        choice.setVisible(tables.size() > 1);
        ((org.eclipse.swt.layout.GridData) choice.getLayoutData()).exclude = tables.size() < 2;
        if (!tables.isEmpty()) {
            choice.select(0);
            table.show(tables.getFirst());
        }
        layout(true, true);
    }
}
