package io.github.kustomize4j.internal.pipeline;

import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.tree.ScalarNode;
import java.nio.charset.StandardCharsets;

/**
 * A text to be read.
 *
 * @param name where it stands, for messages
 * @param bytes the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NamedText(String name, byte[] bytes) {
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
   * A text that stands in the kustomization itself.
   *
   * @param entry holds it
   * @param what it is, in one word
   */
  static NamedText inline(ScalarNode entry, String text, String what) {
    return new NamedText(entry.location() + ", " + what, text.getBytes(StandardCharsets.UTF_8));
  }

  boolean beginsWith(char c) {
    return bytes.length > 0 && bytes[0] == c;
  }
}
