package io.github.kustomize4j.internal.model;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.advice.Spelling;
import java.util.ArrayList;
import java.util.List;

/** The rules for apiVersion and kind. */
public final class Header {
  private Header() {}

  /** The version that a kind must have; an unknown kind counts as a kustomization. */
  public static String requiredVersion(String kind) {
    return kind.equals(Kustomization.COMPONENT)
        ? "kustomize.config.k8s.io/v1alpha1"
        : "kustomize.config.k8s.io/v1beta1";
  }

  /** Refuses any other kind or version; both may be wrong. */
  static void check(Kustomization kustomization, Fields fields) {
    List<Diagnostic> problems = new ArrayList<>();
    String kind = kustomization.kind();
    if (!kind.equals("Kustomization") && !kind.equals(Kustomization.COMPONENT)) {
      problems.add(
          problem(
                  "kind should be Kustomization or Component, but is `" + kind + '`',
                  fields,
                  "kind")
              .hint(adviceOnKind(kind)));
    }
    String required = requiredVersion(kind);
    if (!kustomization.apiVersion().equals(required)) {
      problems.add(
          problem("apiVersion for " + kind + " should be " + required, fields, "apiVersion")
              .hint(
                  "it is `"
                      + kustomization.apiVersion()
                      + "`: write `"
                      + required
                      + "`, or leave the field out"));
    }
    if (!problems.isEmpty()) {
      throw new KustomizationException(problems);
    }
  }

  private static String adviceOnKind(String kind) {
    String similar = Spelling.closest(kind, List.of("Kustomization", Kustomization.COMPONENT));
    return similar == null
        ? "leave the field out or change it; other objects belong under `resources`"
        : "did you mean `" + similar + "`?";
  }

  private static Diagnostic problem(String text, Fields fields, String field) {
    return Diagnostic.error(Code.INVALID_VALUE, "Failed to read kustomization file: " + text)
        .at(fields.locateValue(field));
  }
}
