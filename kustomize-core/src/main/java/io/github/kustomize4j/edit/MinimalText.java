package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;

final class MinimalText {
  static byte[] write(KustomizationText text, MapNode fields) {
    return CommentedFields.of(text.bytes()).write(fields);
  }
}
