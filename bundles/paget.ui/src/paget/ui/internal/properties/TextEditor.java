package paget.ui.internal.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.ui.internal.Messages;
import paget.ui.internal.tree.Numbers;

/** Edits text and numbers. What is no number stays in the field, marked, and changes nothing. */
final class TextEditor extends FeatureEditor {
    private final EAttribute attribute;
    private Text text;
    private ControlDecoration error;

    TextEditor(EAttribute attribute, Host host) {
        super(host);
        this.attribute = attribute;
    }

    @Override
    Control create(Composite parent, FormToolkit toolkit) {
        text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
        error = Decorations.error(text);
        text.addModifyListener(event -> check());
        Fields.commit(text, this::commit);
        return text;
    }

    private void check() {
        try {
            parse(text.getText());
            error.hide();
        } catch (NumberFormatException e) {
            error.setDescriptionText(Messages.bind(Messages.Properties_noNumber, text.getText()));
            error.show();
        }
    }

    private void commit(String typed) {
        try {
            set(parse(typed));
        } catch (NumberFormatException e) {
            check();
        }
    }

    private Object parse(String typed) {
        if (typed.isBlank()) {
            return attribute.getDefaultValue() == null ? null : attribute.getDefaultValue();
        }
        EDataType type = attribute.getEAttributeType();
        if (type.getInstanceClass() == double.class) {
            return Numbers.parse(typed);
        }
        return EcoreUtil.createFromString(type, typed.strip());
    }

    @Override
    void refresh() {
        Object value = element().eGet(attribute);
        Fields.show(text, value instanceof Double number ? Numbers.format(number)
                : value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        check();
    }

    /** The marks beside fields. */
    static final class Decorations {
        private Decorations() {
        }

        /** A hidden error mark at the left edge of a field. */
        static ControlDecoration error(Control control) {
            ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
            decoration.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
            decoration.hide();
            return decoration;
        }
    }
}
