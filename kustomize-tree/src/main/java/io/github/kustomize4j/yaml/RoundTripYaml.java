package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.Documents;
import io.github.kustomize4j.yaml.internal.RoundTripNotes;
import io.github.kustomize4j.yaml.internal.RoundTripPrinter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text that is changed and written again with its order of keys, quoting, comments and
 * brackets; only the layout becomes regular: two spaces for a level, lists in the column of their
 * key, lines of any length. Immutable.
 */
public final class RoundTripYaml {
  private final @Nullable Node root;
  private final RoundTripNotes notes;

  private RoundTripYaml(@Nullable Node root, RoundTripNotes notes) {
    this.root = root;
    this.notes = notes;
  }

  /**
   * The first document of a text.
   *
   * @param name what the text is called in messages
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML
   */
  public static RoundTripYaml read(String name, String text) {
    String lines = text.replace("\r\n", "\n");
    Node root = Documents.first(name, lines.getBytes(StandardCharsets.UTF_8));
    return new RoundTripYaml(
        root, root == null ? RoundTripNotes.NONE : RoundTripNotes.of(root, lines));
  }

  /**
   * All documents of a file that hold something, whatever encoding it has.
   *
   * @param name what the file is called in messages
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML, or no text
   */
  public static List<RoundTripYaml> readAll(String name, byte[] bytes) {
    String text = Documents.text(name, bytes).replace("\r\n", "\n");
    List<RoundTripYaml> documents = new ArrayList<>();
    for (String piece : Documents.texts(name, text)) {
      RoundTripYaml document = read(name, piece);
      if (document.root != null && !document.root.isNull()) {
        documents.add(document);
      }
    }
    return documents;
  }

  /** The document, or null if the text holds none. */
  public @Nullable Node root() {
    return root;
  }

  /**
   * The text of the document after changes.
   *
   * @param changed what became of {@link #root}
   */
  public String print(Node changed) {
    return RoundTripPrinter.print(changed, notes);
  }

  /** The text of a part of the document, without the comments that belong to the whole. */
  public String printPart(Node part) {
    return RoundTripPrinter.print(part, notes.ofPart());
  }

  /** The same without the comments that belong to an entry or item. */
  public RoundTripYaml withoutComments() {
    return new RoundTripYaml(root, notes.withoutComments());
  }

  /**
   * The same with the comments of an older version of a part, where the part has none: those of an
   * entry by its key, those of an item by its number.
   *
   * @param part a part of {@link #root}
   * @param old the document of the older version
   * @param oldPart what the part was there, even after changes
   */
  public RoundTripYaml withCommentsOf(Node part, RoundTripYaml old, Node oldPart) {
    RoundTripNotes own = part == root ? notes : notes.ofPart();
    return new RoundTripYaml(root, own.withCommentsOf(old.notes, part, oldPart));
  }

  /** The text of a node on its own, ending in a line break. */
  public static String toText(Node node) {
    return RoundTripPrinter.print(node, RoundTripNotes.NONE);
  }
}
