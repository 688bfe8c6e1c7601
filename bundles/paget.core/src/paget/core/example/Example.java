package paget.core.example;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/**
 * A model to learn from.
 *
 * @param id as in {@code example:ID}: lower-case letters, digits and hyphens
 * @param title name for people
 * @param summary one or two sentences: what it shows
 * @param model the model's file
 * @param data names of files that lie beside it and that its studies read
 */
public record Example(String id, String title, String summary, URL model, List<String> data) {

    public Example {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(model, "model");
        data = List.copyOf(data);
    }

    /** An example without data. */
    public Example(String id, String title, String summary, URL model) {
        this(id, title, summary, model, List.of());
    }

    /** Name of the model's file, without folders. */
    public String fileName() {
        String path = model.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
