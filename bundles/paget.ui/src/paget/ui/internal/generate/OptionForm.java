package paget.ui.internal.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.core.generate.Export;
import paget.sim.run.EngineOption;

/** A field for each option that a format declares. The parent has three columns: label, field, what is allowed. */
final class OptionForm {
    private final Export export;
    private final Runnable changed;
    private final Map<EngineOption, Control> fields = new LinkedHashMap<>();
    private final Map<EngineOption, String> problems = new LinkedHashMap<>();

    OptionForm(Composite parent, Export export, Runnable changed) {
        this.export = export;
        this.changed = changed;
        export.options().forEach(option -> add(parent, option));
    }

    private void add(Composite parent, EngineOption option) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(label(option));
        label.setToolTipText(option.description());
        Control field = switch (option) {
        case EngineOption.Flag flag -> flag(parent, flag);
        case EngineOption.Choice choice -> choice(parent, choice);
        case EngineOption.Real real -> text(parent, real);
        case EngineOption.Whole whole -> text(parent, whole);
        case EngineOption.Text text -> text(parent, text);
        };
        field.setToolTipText(option.description());
        fields.put(option, field);
        Label note = new Label(parent, SWT.WRAP);
        note.setText(note(option));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(note);
    }

    private static String label(EngineOption option) {
        String unit = option instanceof EngineOption.Real real ? real.unit() : ""; //$NON-NLS-1$
        return option.label() + (unit.isEmpty() ? ":" : " (" + unit + "):"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The same facts as in the help of the command line. */
    private static String note(EngineOption option) {
        String text = option.description();
        boolean shown = option instanceof EngineOption.Flag || option instanceof EngineOption.Choice;
        if (!shown && !option.allowedText().isEmpty()) {
            text += " " + GenerateMessages.bind(GenerateMessages.Options_allowed, option.allowedText()); //$NON-NLS-1$
        }
        return shown || option.defaultText().isEmpty() ? text
                : text + " " + GenerateMessages.bind(GenerateMessages.Options_default, option.defaultText()); //$NON-NLS-1$
    }

    private Button flag(Composite parent, EngineOption.Flag option) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(GenerateMessages.Options_yesNo);
        box.setSelection(Boolean.parseBoolean(export.value(option)));
        box.addListener(SWT.Selection, event -> set(option, Boolean.toString(box.getSelection())));
        return box;
    }

    private Combo choice(Composite parent, EngineOption.Choice option) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(option.choices().toArray(String[]::new));
        combo.setText(export.value(option));
        combo.addListener(SWT.Selection, event -> set(option, combo.getText()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Text text(Composite parent, EngineOption option) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(export.value(option));
        text.addModifyListener(event -> set(option, text.getText().strip()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void set(EngineOption option, String value) {
        export.set(option, value).ifPresentOrElse(problem -> problems.put(option, problem), () -> problems.remove(option));
        changed.run();
    }

    /** What is wrong with the first bad value. */
    Optional<String> problem() {
        return problems.values().stream().findFirst();
    }

    /** The field of an option, by its id. */
    Control field(String id) {
        return fields.entrySet().stream().filter(entry -> entry.getKey().id().equals(id)).findFirst().orElseThrow().getValue();
    }
}
