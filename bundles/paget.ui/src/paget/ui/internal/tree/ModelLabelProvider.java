package paget.ui.internal.tree;

import java.net.URL;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import paget.model.Switchable;
import paget.model.edit.ModelItemProviders;
import paget.model.edit.provider.PagetEditPlugin;
import paget.model.path.Labels;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.model.Problem;

/** Names and pictures of model elements and groups, with a mark where there is a problem. */
public final class ModelLabelProvider extends LabelProvider implements IStyledLabelProvider {
    private final ModelItemProviders adapters = new ModelItemProviders();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Map<URL, ImageDescriptor> descriptors = new HashMap<>();

    @Override
    public String getText(Object node) {
        if (node instanceof FeatureGroup group) {
            return groupLabel(group.feature());
        }
        return node instanceof EObject element ? Labels.of(element) : super.getText(node);
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof FeatureGroup group) {
            StyledString text = new StyledString(getText(node));
            return text.append("  " + group.members().size(), StyledString.COUNTER_STYLER);
        }
        if (node instanceof Switchable off && !off.isEnabled()) {
            return new StyledString(getText(node), StyledString.QUALIFIER_STYLER);
        }
        StyledString text = new StyledString(getText(node));
        if (node instanceof EObject element) {
            String detail = ElementDetails.of(element);
            if (!detail.isEmpty()) {
                text.append("  " + detail, StyledString.QUALIFIER_STYLER);
            }
        }
        return text;
    }

    @Override
    public Image getImage(Object node) {
        ImageDescriptor descriptor = descriptor(node);
        if (descriptor == null) {
            return null;
        }
        Optional<Problem.Severity> worst = elements(node).flatMap(element -> OpenModels.of(element)
                .map(session -> session.validation().worstAt(element)).stream()).min(Comparator.naturalOrder());
        if (worst.isEmpty() || worst.get() == Problem.Severity.INFORMATION) {
            return images.get(descriptor);
        }
        String mark = worst.get() == Problem.Severity.ERROR ? "overlay-error" : "overlay-warning";
        return images.get(new DecorationOverlayIcon(descriptor, UiPlugin.icon(mark), IDecoration.BOTTOM_LEFT));
    }

    /** The elements whose problems show at a node. */
    private static Stream<EObject> elements(Object node) {
        return switch (node) {
        case FeatureGroup group -> group.members().stream();
        case EObject element -> Stream.of(element);
        default -> Stream.empty();
        };
    }

    private ImageDescriptor descriptor(Object node) {
        if (node instanceof FeatureGroup) {
            return UiPlugin.icon("group");
        }
        return node instanceof EObject element
                && adapters.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                        ? descriptorOf(provider.getImage(element)) : null;
    }

    private ImageDescriptor descriptorOf(Object image) {
        return switch (image) {
        case URL url -> descriptors.computeIfAbsent(url, ImageDescriptor::createFromURL);
        case URI uri -> descriptorOf(url(uri));
        case ComposedImage composed when !composed.getImages().isEmpty() -> descriptorOf(composed.getImages().getFirst());
        case null, default -> null;
        };
    }

    private static URL url(URI uri) {
        try {
            return java.net.URI.create(uri.toString()).toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException("An icon has the address " + uri, e);
        }
    }

    /** The plural name of a kind of content, such as "Cell types". */
    public static String groupLabel(EReference feature) {
        return PagetEditPlugin.INSTANCE
                .getString("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    @Override
    public void dispose() {
        images.dispose();
        adapters.dispose();
        super.dispose();
    }
}
