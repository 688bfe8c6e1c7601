package paget.diagram.ui.internal.page;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import paget.diagram.layout.DiagramLayout;
import paget.diagram.spec.FilterDescription;
import paget.diagram.spec.Layer;
import paget.diagram.ui.DiagramPage;
import paget.diagram.ui.internal.Messages;
import paget.diagram.view.Diagram;
import paget.diagram.view.DiagramChanges;

/** The bar above the diagram: its title, layers and filters, arrangement, zoom, finding, export, palette. */
public final class PageBar {

    private static final int[] PERCENTAGES = { 25, 50, 75, 100, 125, 150, 200, 300, 400 };

    private final DiagramPage page;
    private final DiagramCanvas canvas;
    private final Label title;
    private final ToolBar bar;
    private final ToolItem zoom;
    private final ToolItem palette;
    private final ToolItem results;
    private final ToolItem legend;
    private final LocalResourceManager images;

    public PageBar(Composite parent, DiagramPage page) {
        this.page = page;
        this.canvas = page.canvas();
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 2;
        parent.setLayout(layout);
        title = new Label(parent, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        images = new LocalResourceManager(JFaceResources.getResources(), bar);
        drop("layers", Messages.Bar_layers, Messages.Bar_layersTip, menu -> {
            MenuManager manager = new MenuManager();
            fillLayers(manager);
            fill(manager, menu);
        });
        drop("arrange", Messages.Bar_arrange, Messages.Bar_arrangeTip, menu -> {
            MenuManager manager = new MenuManager();
            new PageActions(page).fillArrange(manager);
            fill(manager, menu);
            new MenuItem(menu, SWT.SEPARATOR);
            MenuManager grid = new MenuManager();
            fillGrid(grid);
            fill(grid, menu);
        });
        new ToolItem(bar, SWT.SEPARATOR);
        push("zoom-out", Messages.Bar_zoomOut, () -> canvas.viewer().zoom().zoomOut());
        zoom = drop(null, "100%", Messages.Bar_zoomTip, this::fillZoom);
        push("zoom-in", Messages.Bar_zoomIn, () -> canvas.viewer().zoom().zoomIn());
        push("fit", Messages.Bar_fit, canvas::fit);
        new ToolItem(bar, SWT.SEPARATOR);
        results = new ToolItem(bar, SWT.CHECK);
        results.setImage(image("results"));
        results.setToolTipText(Messages.Bar_results);
        results.addListener(SWT.Selection, event -> page.results().setVisible(results.getSelection()));
        legend = new ToolItem(bar, SWT.CHECK);
        legend.setImage(image("legend"));
        legend.setToolTipText(Messages.Bar_legend);
        legend.setSelection(canvas.settings().showLegend());
        legend.addListener(SWT.Selection, event -> showLegend(legend.getSelection()));
        push("find", Messages.Bar_find, () -> page.find().open());
        drop("export", "", Messages.Bar_export, this::fillExport);
        palette = new ToolItem(bar, SWT.CHECK);
        palette.setImage(image("palette"));
        palette.setToolTipText(Messages.Bar_palette);
        palette.setSelection(canvas.settings().showPalette());
        palette.addListener(SWT.Selection, event -> page.showPalette(palette.getSelection()));
        canvas.viewer().zoom().addZoomListener(value -> {
            if (!zoom.isDisposed()) {
                zoom.setText(Math.round(value * 100) + "%");
                // A longer number takes more room, which the items behind it would lack.
                bar.requestLayout();
            }
        });
        contentChanged();
    }

    private org.eclipse.swt.graphics.Image image(String name) {
        URL url = FileLocator.find(Platform.getBundle("paget.diagram.ui"), new org.eclipse.core.runtime.Path("icons/" + name + ".svg"));
        return images.create(url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url));
    }

    private void push(String icon, String meaning, Runnable body) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(image(icon));
        item.setToolTipText(meaning);
        item.addListener(SWT.Selection, event -> body.run());
    }

    private interface MenuFiller {
        void fill(Menu menu);
    }

    private ToolItem drop(String icon, String label, String meaning, MenuFiller filler) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        if (icon != null) {
            item.setImage(image(icon));
        }
        item.setText(label);
        item.setToolTipText(meaning);
        item.addListener(SWT.Selection, event -> {
            Menu menu = new Menu(bar);
            filler.fill(menu);
            org.eclipse.swt.graphics.Rectangle bounds = item.getBounds();
            menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
            menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        });
        return item;
    }

    private static void fill(IMenuManager manager, Menu menu) {
        for (org.eclipse.jface.action.IContributionItem item : manager.getItems()) {
            item.fill(menu, -1);
        }
    }

    private static void entry(Menu menu, String label, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> body.run());
    }

    /** Grid and snapping. */
    void fillGrid(IMenuManager menu) {
        Settings settings = canvas.settings();
        menu.add(PageActions.toggle(Messages.Grid_show, settings::showGrid, () -> {
            settings.setShowGrid(!settings.showGrid());
            canvas.viewer().getControl().redraw();
        }));
        menu.add(PageActions.toggle(Messages.Grid_snap, settings::snapToGrid, () -> settings.setSnapToGrid(!settings.snapToGrid())));
        menu.add(PageActions.toggle(Messages.Geometry_snap, settings::snapToGeometry,
                () -> settings.setSnapToGeometry(!settings.snapToGeometry())));
    }

    /** Layers and filters. What is chosen is kept in the layout file. */
    void fillLayers(IMenuManager menu) {
        Diagram diagram = canvas.diagram().diagram();
        for (Layer layer : diagram.description().additionalLayers()) {
            if (layer.optional()) {
                boolean on = diagram.activeLayers().contains(layer);
                menu.add(PageActions.toggle(layer.label(), () -> on, () -> setActive(layer, !on)));
            }
        }
        menu.add(new Separator());
        for (FilterDescription filter : diagram.description().filters()) {
            boolean on = diagram.activeFilters().contains(filter);
            menu.add(PageActions.toggle(filter.label().isEmpty() ? filter.name() : filter.label(), () -> on,
                    () -> setActive(filter, !on)));
        }
    }

    /** Shows or hides a layer. */
    public void setActive(Layer layer, boolean on) {
        DiagramLayout before = canvas.diagram().layout().snapshot();
        changed(canvas.diagram().session().setActive(layer, on), before);
    }

    /** Switches a filter. */
    public void setActive(FilterDescription filter, boolean on) {
        DiagramLayout before = canvas.diagram().layout().snapshot();
        changed(canvas.diagram().session().setActive(filter, on), before);
    }

    private void changed(DiagramChanges changes, DiagramLayout before) {
        canvas.diagram().after(changes, before);
        canvas.diagram().layoutTouched();
        page.palette().fill();
    }

    private void fillZoom(Menu menu) {
        for (int percentage : PERCENTAGES) {
            entry(menu, percentage + "%", () -> canvas.viewer().zoom().setZoom(percentage / 100.0));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        entry(menu, Messages.Bar_fit, canvas::fit);
    }

    private void fillExport(Menu menu) {
        Export export = new Export(canvas);
        entry(menu, Messages.Export_file, () -> export.ask(bar.getShell()));
        entry(menu, Messages.Export_copy, () -> PageActions.tryTo(page, Messages.Export_copy, export::copy));
        entry(menu, Messages.Export_print, () -> new PageActions(page).print());
    }

    /** Lays results over the diagram, or takes them away. */
    public void showResults(boolean visible) {
        results.setSelection(visible);
        page.results().setVisible(visible);
    }

    /** Says what the symbols mean, or no longer. */
    public void showLegend(boolean visible) {
        legend.setSelection(visible);
        page.legends().showSymbols(visible);
    }

    /** Shows the palette. */
    public void showPalette() {
        palette.setSelection(true);
        page.showPalette(true);
    }

    /** Brings the title up to date. */
    public void contentChanged() {
        if (!title.isDisposed()) {
            title.setText(canvas.diagram().diagram().title().replace("&", "&&"));
        }
    }
}
