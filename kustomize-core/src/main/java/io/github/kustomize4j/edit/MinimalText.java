package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that only the lines that must change do. What was written is read again: if it
 * does not say what it should (anchors, keys given twice and the like cannot be changed in place),
 * the fields that change are written anew as a whole, and if that does not help, the whole file is.
 */
final class MinimalText {
  private final KustomizationText text;
  private final MapNode fields;

  private MinimalText(KustomizationText text, MapNode fields) {
    this.text = text;
    this.fields = fields;
  }

  /** The file with other values. */
  static byte[] write(KustomizationText text, MapNode fields) {
    return new MinimalText(text, NaturalOrder.keep(text.fields(), fields)).write();
  }

  private byte[] write() {
    for (boolean wholeFields : new boolean[] {false, true}) {
      byte[] written = attempt(wholeFields);
      if (written != null && saysTheSame(written)) {
        return written;
      }
    }
    return CommentedFields.of(text.bytes()).write(fields);
  }

  private byte @Nullable [] attempt(boolean wholeFields) {
    String original = new String(text.bytes(), StandardCharsets.UTF_8);
    TextEdits edits = new TextEdits(original);
    try {
      new FieldEdits(edits, wholeFields).file(text.file(), text.fields(), fields);
      return edits.isEmpty()
          ? text.bytes().clone()
          : edits.apply().getBytes(StandardCharsets.UTF_8);
    } catch (UnsupportedLayout | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private boolean saysTheSame(byte[] written) {
    try {
      MapNode read = KustomizationText.read(text.name(), written).fields();
      return Arrays.equals(YamlWriter.toBytes(read), YamlWriter.toBytes(fields));
    } catch (KustomizeException e) {
      return false;
    }
  }
}
