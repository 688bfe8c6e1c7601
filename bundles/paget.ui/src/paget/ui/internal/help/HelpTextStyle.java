package paget.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;

import paget.ui.internal.help.HelpText.Look;

/** Puts a page of the help into a text widget: fonts for headings and code, lines for links, indents for lists. */
final class HelpTextStyle {
    private static final int INDENT = 22;
    private static final int LINE_SPACING = 3;
    private static final int RISE = 4;
    private final StyledText view;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private final Font title;
    private final Font heading;
    private final Font small;

    HelpTextStyle(StyledText view) {
        this.view = view;
        FontDescriptor normal = FontDescriptor.createFrom(view.getFont());
        title = resources.create(normal.increaseHeight(7).setStyle(SWT.BOLD));
        heading = resources.create(normal.increaseHeight(3).setStyle(SWT.BOLD));
        small = resources.create(normal.increaseHeight(-2));
        view.setLineSpacing(LINE_SPACING);
    }

    void show(HelpText page) {
        view.setText(page.text());
        List<StyleRange> ranges = new ArrayList<>();
        page.runs().forEach(run -> ranges.add(range(run)));
        view.setStyleRanges(ranges.toArray(StyleRange[]::new));
        page.indents().forEach((offset, depth) -> {
            int line = view.getLineAtOffset(offset);
            view.setLineIndent(line, 1, depth * INDENT);
            view.setLineWrapIndent(line, 1, depth * INDENT + INDENT / 2);
        });
    }

    private StyleRange range(HelpText.Run run) {
        StyleRange range = new StyleRange(run.start(), run.length(), null, null);
        Set<Look> looks = run.looks();
        range.fontStyle = (looks.contains(Look.STRONG) ? SWT.BOLD : 0) | (looks.contains(Look.EMPHASIS) ? SWT.ITALIC : 0);
        if (looks.contains(Look.TITLE)) {
            range.font = title;
        } else if (looks.contains(Look.HEADING)) {
            range.font = heading;
        } else if (looks.contains(Look.CODE)) {
            range.font = JFaceResources.getTextFont();
        } else if (looks.contains(Look.SUBSCRIPT) || looks.contains(Look.SUPERSCRIPT)) {
            range.font = small;
            range.rise = looks.contains(Look.SUPERSCRIPT) ? RISE : -RISE;
        }
        if (run.target() != null) {
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_LINK;
        }
        return range;
    }

    void dispose() {
        resources.dispose();
    }
}
