package io.github.kustomize4j.yaml;

import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.internal.Emitter;
import io.github.kustomize4j.yaml.internal.OutputPieces;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a node as the reference prints it: keys sorted, two spaces, no comments, its quoting and
 * folding. One pass, no state between calls.
 *
 * <p>All methods throw {@link io.github.kustomize4j.diagnostics.ParseException} if a node holds
 * what the output cannot: an infinite number, a key that is not text below the top level, a control
 * character.
 */
public final class YamlWriter {
  private static final int CHUNK = 1 << 16;

  private YamlWriter() {}

  /** The text of a document, ending in a line break. */
  public static String toText(Node node) {
    Emitter emitter = new Emitter();
    emitter.document(node);
    return emitter.buffer().toText();
  }

  /** The text of a document as UTF-8. */
  public static byte[] toBytes(Node node) {
    Emitter emitter = new Emitter();
    emitter.document(node);
    return emitter.buffer().toBytes();
  }

  /** The text of documents, divided by lines {@code ---}, as UTF-8. */
  public static byte[] toBytes(Iterable<? extends Node> documents) {
    OutputPieces pieces = new OutputPieces();
    Emitter emitter = new Emitter();
    boolean first = true;
    for (Node document : documents) {
      if (!first) {
        emitter.separator();
      }
      first = false;
      emitter.document(document);
      if (emitter.buffer().length() >= CHUNK) {
        pieces.take(emitter.buffer());
      }
    }
    return pieces.joined(emitter.buffer());
  }

  /** Writes the text of a document as UTF-8. */
  public static void writeTo(Node node, OutputStream out) throws IOException {
    Emitter emitter = new Emitter();
    emitter.document(node);
    emitter.buffer().drainTo(out);
  }

  /**
   * Writes documents, divided by lines {@code ---}, as UTF-8, one after the other. If a document
   * cannot be written, earlier ones may have reached the stream.
   */
  public static void writeTo(Iterable<? extends Node> documents, OutputStream out)
      throws IOException {
    Emitter emitter = new Emitter();
    boolean first = true;
    for (Node document : documents) {
      if (!first) {
        emitter.separator();
      }
      first = false;
      emitter.document(document);
      if (emitter.buffer().length() >= CHUNK) {
        emitter.buffer().drainTo(out);
      }
    }
    emitter.buffer().drainTo(out);
  }

  /**
   * The text of a document as it is handed to functions, as UTF-8: keys in the order of the tree,
   * no line folded, text in single quotes where the tree has it so.
   */
  public static byte[] toBytesInOrder(Node node) {
    Emitter emitter = new Emitter(false);
    emitter.document(node);
    return emitter.buffer().toBytes();
  }
}
