package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.ScalarNode;
import java.nio.charset.StandardCharsets;

/**
 * A text to be read.
 *
 * @param name where it stands, for messages
 * @param bytes the text
 * @param inset where it stands in the file that it is named after
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NamedText(String name, byte[] bytes, Inset inset) {
  /** The content of a whole file. */
  NamedText(String name, byte[] bytes) {
    this(name, bytes, Inset.NONE);
  }

  /**
   * The content of a file.
   *
   * @param entry names it
   */
  static NamedText file(Loader loader, Root root, ScalarNode entry) {
    byte[] bytes = loader.read(root, entry.text(), entry.location());
    return new NamedText(loader.display(root, entry.text()), bytes);
  }

  /**
   * A text that stands in the kustomization itself. Places in a literal block are places of the
   * file; of any other scalar nobody knows where its characters stood.
   *
   * @param entry holds it
   * @param what it is, in one word
   */
  static NamedText inline(ScalarNode entry, String what) {
    byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
    Inset inset = entry.inset();
    return inset == null
        ? new NamedText(entry.location() + ", " + what, bytes)
        : new NamedText(entry.source().name(), bytes, inset);
  }

  /** This text without white space around it. */
  NamedText stripped() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String rest = text.stripLeading();
    String before = text.substring(0, text.length() - rest.length());
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int columns = before.length() - (before.lastIndexOf('\n') + 1);
    // Blanks before the first line move that line only, so the columns of the others are off.
    Inset moved = new Inset(inset.lines() + lines, inset.columns() + columns);
    return new NamedText(name, rest.stripTrailing().getBytes(StandardCharsets.UTF_8), moved);
  }

  boolean beginsWith(char c) {
    return bytes.length > 0 && bytes[0] == c;
  }
}
