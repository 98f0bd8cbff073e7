package io.github.kustomize4j.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.UnaryOperator;

/** Texts of kustomization files before and after operations. */
final class Edited {
  private Edited() {}

  static KustomizationEditor editor(String text) {
    return KustomizationEditor.of("kustomization.yaml", text.getBytes(UTF_8));
  }

  static String text(KustomizationEditor editor) {
    return new String(editor.toBytes(), UTF_8);
  }

  /** What the reference would write. */
  static String exact(String text, UnaryOperator<KustomizationEditor> operation) {
    return text(operation.apply(editor(text)));
  }

  /** The same with no more lines changed than must be. */
  static String minimal(String text, UnaryOperator<KustomizationEditor> operation) {
    return text(operation.apply(editor(text).minimal()));
  }
}
