package io.github.kustomize4j.internal.model;

/**
 * What all charts share. Texts that are absent are empty.
 *
 * @param chartHome the directory of the charts
 * @param configHome the directory of helm's configuration
 */
public record HelmGlobals(String chartHome, String configHome) {

  /** Reads the field. */
  public static HelmGlobals decode(Fields fields) {
    return new HelmGlobals(fields.string("chartHome"), fields.string("configHome"));
  }
}
