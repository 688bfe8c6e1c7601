package paget.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import paget.ui.internal.Window;
import paget.ui.internal.help.HelpText.Look;

/** The help inside the workbench. */
class HelpTest {
    private static HelpText parse(String body) throws IOException {
        return HelpParser.parse(new StringReader("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>A &amp; B</title>"
                + "</head><body>" + body + "</body></html>"));
    }

    private static String piece(HelpText page, Look look) {
        HelpText.Run run = page.runs().stream().filter(r -> r.looks().contains(look)).findFirst().orElseThrow();
        return page.text().substring(run.start(), run.start() + run.length());
    }

    @AfterEach
    void closeTheHelp() {
        Window.closeEditors();
    }

    @Test
    void paragraphsListsAndLooksBecomeText() throws IOException {
        HelpText page = parse("""
                <h1>Title</h1>
                <p>Some <code>code</code> and
                   <em>more</em>: k<sub>a</sub>.</p>
                <ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol>
                <pre>./paget
                  run</pre>""");
        assertEquals("A & B", page.title());
        assertEquals("Title\n\nSome code and more: ka.\n• one\n• two\n1. first\n2. second\n\n./paget\n  run",
                page.text().strip());
        assertEquals("Title", piece(page, Look.TITLE));
        assertEquals("code", piece(page, Look.CODE));
        assertEquals("a", piece(page, Look.SUBSCRIPT));
        assertEquals(Set.of(1), Set.copyOf(page.indents().values()));
    }

    @Test
    void rowsOfTablesBecomeParagraphs() throws IOException {
        HelpText page = parse("<table><tr><th>Name</th><th>Unit</th><th>Meaning</th></tr>"
                + "<tr><td>K</td><td>nmol/L</td><td>Half-maximal level</td></tr></table>");
        assertEquals("K\nUnit: nmol/L\nMeaning: Half-maximal level", page.text().strip());
        assertEquals("K", piece(page, Look.STRONG));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        HelpText page = parse("<p>See <a href='model.html#units'>the model</a>.</p><h2 id='here'>Here</h2>");
        assertEquals("model.html#units", page.target(page.text().indexOf("the model")));
        assertNull(page.target(0));
        assertEquals(page.text().indexOf("Here"), page.anchors().get("here"));
    }

    @Test
    void everyPageIsReadableAndItsLinksLeadToPages() throws IOException {
        Path folder = HelpPages.folder().orElseThrow();
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        int links = 0;
        for (Path file : pages) {
            HelpText page = HelpPages.read(file.getFileName().toString());
            assertFalse(page.title().isEmpty(), file.toString());
            assertTrue(page.text().length() > 200, file.toString());
            for (HelpText.Run run : page.runs()) {
                if (run.target() != null && !run.target().contains(":")) {
                    String target = run.target().replaceFirst("#.*", "");
                    assertTrue(target.isEmpty() || Files.exists(folder.resolve(target)), file + " leads to " + run.target());
                    links++;
                }
            }
        }
        assertTrue(links > pages.size(), links + " links on " + pages.size() + " pages");
    }

    @Test
    void theWorkbenchShowsPagesAndGoesBack() throws Exception {
        HelpEditor.open(Window.page());
        HelpEditor editor = (HelpEditor) Window.page().getActiveEditor();
        editor.show("model.html");
        Window.settle();
        StyledText view = Window.find(Window.get().getShell(), StyledText.class,
                text -> text.getText().contains("Quantity")).getFirst();
        String contents = HelpPages.read(HelpPages.START).text();
        assertEquals(HelpPages.read("model.html").text(), view.getText());
        Window.picture("help");
        editor.goBack();
        assertEquals(contents, view.getText());
        int link = contents.indexOf("The first afternoon");
        editor.follow(link);
        assertEquals(HelpPages.read("first-afternoon.html").text(), view.getText());
    }
}
