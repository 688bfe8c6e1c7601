package paget.ui.internal.properties;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/** Edits a text or enumeration attribute in the cells of a column. */
final class AttributeEditing extends EditingSupport {
    private final EAttribute attribute;
    private final BiConsumer<EObject, Object> setter;
    private final List<Enumerator> literals;
    private final CellEditor editor;

    AttributeEditing(TableViewer table, EAttribute attribute, BiConsumer<EObject, Object> setter) {
        super(table);
        this.attribute = attribute;
        this.setter = setter;
        literals = attribute.getEAttributeType() instanceof EEnum type
                ? type.getELiterals().stream().map(EEnumLiteral::getInstance).toList() : List.of();
        editor = literals.isEmpty() ? new TextCellEditor(table.getTable())
                : new ComboBoxCellEditor(table.getTable(), literals.stream().map(Enumerator::getLiteral).toArray(String[]::new), SWT.READ_ONLY);
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    @Override
    protected Object getValue(Object row) {
        Object value = ((EObject) row).eGet(attribute);
        return literals.isEmpty() ? value == null ? "" : value : (Object) literals.indexOf(value);
    }

    @Override
    protected void setValue(Object row, Object value) {
        if (literals.isEmpty()) {
            setter.accept((EObject) row, value.toString().isBlank() ? null : value.toString().strip());
        } else if ((Integer) value >= 0) {
            setter.accept((EObject) row, literals.get((Integer) value));
        }
    }
}
