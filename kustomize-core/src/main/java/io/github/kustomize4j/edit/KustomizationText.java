package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.internal.model.KustomizationDecoder;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;

/** A kustomization file as it was read. Immutable. */
final class KustomizationText {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private final String name;
  private final byte[] bytes;
  private final MapNode file;
  private final MapNode fields;

  private KustomizationText(String name, byte[] bytes, MapNode file) {
    this.name = name;
    this.bytes = bytes;
    this.file = file;
    this.fields = KustomizationShape.WHOLE.read(OlderFields.fold(file));
  }

  /**
   * Reads a file.
   *
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if it is not YAML, or says what a
   *     kustomization cannot say
   */
  static KustomizationText read(String name, byte[] bytes) {
    return new KustomizationText(name, bytes, KustomizationDecoder.fields(name, bytes, READER));
  }

  /** The file as it is shown in messages. */
  String name() {
    return name;
  }

  /** What is in it; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Its fields as they are written there. */
  MapNode file() {
    return file;
  }

  /** Its fields as the reference would write them. */
  MapNode fields() {
    return fields;
  }

  /** Whether the file has a field that is not null. */
  boolean defines(String field) {
    Node value = StructShape.byName(file).get(Spelling.fold(field));
    return value != null && !value.isNull();
  }
}
