package io.github.kustomize4j.generate.source;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.Node;

/**
 * Words for what is wrong with the sources of one generated object. They never hold a value of a
 * secret.
 *
 * @param name the name of the object
 * @param secret whether it is a secret
 */
public record SourceErrors(String name, boolean secret) {
  private static final String LOADING = "loading KV pairs: ";

  /** Something that is not allowed. */
  public GeneratorException invalid(String problem, Node at, String advice) {
    return new GeneratorException(
        Diagnostic.error(Code.GENERATOR_SOURCE, owner() + problem, at).hint(advice));
  }

  GeneratorException source(String what, String problem, Location at, String advice) {
    return new GeneratorException(
        Diagnostic.error(Code.GENERATOR_SOURCE, owner() + LOADING + what + ": " + problem)
            .at(at)
            .hint(advice));
  }

  /** A file that cannot be read; the cause keeps its words, its code and its advice. */
  public GeneratorException unreadable(String what, KustomizeException cause, Node at) {
    Diagnostic found = cause.diagnostic();
    String text = owner() + LOADING + what + ": " + found.message();
    return new GeneratorException(found.message(text).at(at.location()));
  }

  /** A key that two sources give; the reference says configmap for secrets too. */
  public GeneratorException repeated(String key, Location at, Location first) {
    String text = "configmap " + name + " illegally repeats the key `" + key + '`';
    return new GeneratorException(
        Diagnostic.error(Code.GENERATOR_SOURCE, owner() + text)
            .at(at)
            .hint("give one of the two another key; the first is at " + first));
  }

  /** A text of a source as it may be shown. */
  String shown(String text) {
    return secret ? "(hidden)" : text;
  }

  private String owner() {
    String field = secret ? "secretGenerator" : "configMapGenerator";
    return name.isEmpty() ? field + ": " : field + " `" + name + "`: ";
  }
}
