package io.github.kustomize4j.edit;

import io.github.kustomize4j.files.TreePath;
import java.util.Map;

/**
 * What became of the vars of a kustomization. Immutable.
 *
 * @param editor the kustomization, with replacements in place of vars
 * @param files the new content of each resource and patch that used a var
 */
public record ConvertedVars(KustomizationEditor editor, Map<TreePath, String> files) {
  /** Copies the map. */
  public ConvertedVars {
    files = Map.copyOf(files);
  }
}
