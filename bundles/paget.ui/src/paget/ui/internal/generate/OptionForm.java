package paget.ui.internal.generate;

import java.util.LinkedHashMap;
import java.util.List;
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

import paget.core.run.NumberText;
import paget.sim.run.EngineOption;

/** A field for each option that a format or a kind of study declares. The parent has three columns: label, field, what is allowed. */
public final class OptionForm {
    /** Keeps the values of options. */
    public interface Values {
        List<EngineOption> options();

        /** The value of an option, which may be its default. */
        String value(EngineOption option);

        /** Sets a value and says what is wrong with it, if anything. */
        Optional<String> set(EngineOption option, String text);
    }

    private final Values values;
    private final Runnable changed;
    private final Map<EngineOption, Control> fields = new LinkedHashMap<>();
    private final Map<EngineOption, String> problems = new LinkedHashMap<>();

    public OptionForm(Composite parent, Values values, Runnable changed) {
        this.values = values;
        this.changed = changed;
        values.options().forEach(option -> add(parent, option));
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
                : text + " " + GenerateMessages.bind(GenerateMessages.Options_default, written(option, option.defaultText())); //$NON-NLS-1$
    }

    /** A default in figures of Java, such as {@code 0.0}, as people write it. */
    private static String written(EngineOption option, String value) {
        return option instanceof EngineOption.Real real && value.equals(real.defaultText()) ? NumberText.of(real.defaultValue()) : value;
    }

    private Button flag(Composite parent, EngineOption.Flag option) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(GenerateMessages.Options_yesNo);
        box.setSelection(Boolean.parseBoolean(values.value(option)));
        box.addListener(SWT.Selection, event -> set(option, Boolean.toString(box.getSelection())));
        return box;
    }

    private Combo choice(Composite parent, EngineOption.Choice option) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(option.choices().toArray(String[]::new));
        combo.setText(values.value(option));
        combo.addListener(SWT.Selection, event -> set(option, combo.getText()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private Text text(Composite parent, EngineOption option) {
        Text text = new Text(parent, SWT.BORDER);
        text.setText(written(option, values.value(option)));
        text.addModifyListener(event -> set(option, text.getText().strip()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(140, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void set(EngineOption option, String value) {
        values.set(option, value).ifPresentOrElse(problem -> problems.put(option, problem), () -> problems.remove(option));
        changed.run();
    }

    /** What is wrong with the first bad value. */
    public Optional<String> problem() {
        return problems.values().stream().findFirst();
    }

    /** The field of an option, by its id. */
    public Control field(String id) {
        return fields.entrySet().stream().filter(entry -> entry.getKey().id().equals(id)).findFirst().orElseThrow().getValue();
    }
}
