package paget.diagram.render;

import java.util.List;

import paget.diagram.layout.Bounds;

/** How much room the items of a scene take. */
public final class SceneBounds {

    private SceneBounds() {
    }

    /** The rectangle around everything, or null when there is nothing. */
    public static Bounds of(List<Scene.Group> groups) {
        Bounds all = null;
        for (Scene.Group group : groups) {
            for (Scene.Item item : group.items()) {
                all = Bounds.union(all, of(item));
            }
        }
        return all;
    }

    private static Bounds of(Scene.Item item) {
        return switch (item) {
        case Scene.Shape shape -> {
            double[] box = { Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE };
            shape.path().forEach((step, numbers) -> {
                int used = switch (step) {
                case MOVE, LINE -> 2;
                case CURVE -> 6;
                case CLOSE -> 0;
                };
                for (int i = 0; i < used; i += 2) {
                    box[0] = Math.min(box[0], numbers[i]);
                    box[1] = Math.min(box[1], numbers[i + 1]);
                    box[2] = Math.max(box[2], numbers[i]);
                    box[3] = Math.max(box[3], numbers[i + 1]);
                }
            });
            yield box[0] > box[2] ? null : new Bounds(box[0], box[1], box[2] - box[0], box[3] - box[1]);
        }
        case Scene.Text text -> new Bounds(text.x(), text.y() - text.face().ascent(text.size()), text.width(),
                text.face().lineHeight(text.size()));
        case Scene.Image image -> new Bounds(image.x(), image.y(), image.width(), image.height());
        };
    }
}
