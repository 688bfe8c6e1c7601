package paget.ui.internal.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import paget.core.generate.ReportFiles;

/** A file or folder of a preview. Archives are folders of what they hold. */
final class FileNode {
    private final String name;
    private final FileNode parent;
    private final byte[] content;
    private final List<FileNode> children = new ArrayList<>();

    private FileNode(String name, FileNode parent, byte[] content) {
        this.name = name;
        this.parent = parent;
        this.content = content;
    }

    /**
     * The tree of files.
     *
     * @param files content by path
     * @return a root without a name; the report comes first
     */
    static FileNode tree(Map<String, byte[]> files) {
        FileNode root = new FileNode("", null, null);
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        List.of(ReportFiles.TO_READ, ReportFiles.TO_USE).forEach(report -> {
            if (files.containsKey(report)) {
                ordered.put(report, files.get(report));
            }
        });
        files.forEach(ordered::putIfAbsent);
        ordered.forEach((path, bytes) -> root.put(path, bytes));
        return root;
    }

    private void put(String path, byte[] bytes) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            FileNode file = new FileNode(path, this, bytes);
            children.add(file);
            if (path.endsWith(".omex") || path.endsWith(".zip")) {
                file.unpack();
            }
            return;
        }
        String folder = path.substring(0, slash);
        FileNode child = children.stream().filter(each -> each.content == null && each.name.equals(folder)).findFirst()
                .orElse(null);
        if (child == null) {
            child = new FileNode(folder, this, null);
            children.add(child);
        }
        child.put(path.substring(slash + 1), bytes);
    }

    private void unpack() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a generator wrote " + name + ", which is no archive", e);
        }
    }

    String name() {
        return name;
    }

    /** The folder or archive that it lies in; null for the root. */
    FileNode parent() {
        return parent;
    }

    /** What it holds; empty for a file. */
    List<FileNode> children() {
        return List.copyOf(children);
    }

    boolean isFolder() {
        return content == null;
    }

    /** Its length in bytes; that of all files in it for a folder. */
    long size() {
        return content != null ? content.length : children.stream().mapToLong(FileNode::size).sum();
    }

    /** Its content as text; empty for folders and for what is no text. */
    Optional<String> text() {
        if (content == null || !children.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            // Not text in UTF-8, so it is something that people do not read.
            return Optional.empty();
        }
    }
}
