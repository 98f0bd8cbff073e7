package io.github.kustomize4j.edit;

import io.github.kustomize4j.internal.model.KustomizationDecoder;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;

/** The form in which the reference writes a kustomization that it has read. */
public final class KustomizationForm {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private KustomizationForm() {}

  /**
   * The fields of a file, without those that are empty; older fields stay what they are.
   *
   * @param name what the file is called in messages
   * @throws io.github.kustomize4j.diagnostics.KustomizeException if it is not YAML, or says what a
   *     kustomization cannot say
   */
  public static MapNode read(String name, byte[] bytes) {
    return KustomizationShape.AS_WRITTEN.read(KustomizationDecoder.fields(name, bytes, READER));
  }
}
