package io.github.kustomize4j.internal.pipeline;

import static io.github.kustomize4j.internal.plugin.FunctionAnnotations.NEEDS_HASH;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.generate.ContentHash;
import io.github.kustomize4j.internal.compat.HashedTree;
import io.github.kustomize4j.resource.Behavior;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.Edits;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;

/** The annotations by which an external generator says how its objects join the others. */
final class GeneratorAnnotations {
  private static final String BEHAVIOR = "kustomize.config.k8s.io/behavior";

  private GeneratorAnnotations() {}

  /**
   * The resource without these annotations, with what they say.
   *
   * @throws GeneratorException if one of them has a value that it cannot have
   */
  static Resource take(Resource resource) {
    MapNode annotations = resource.annotations();
    if (annotations == null) {
      return resource.withTraits(resource.traits().withBehavior(Behavior.UNSPECIFIED));
    }
    Node hash = annotations.get(NEEDS_HASH);
    String behavior = annotations.text(BEHAVIOR);
    MapNode rest = annotations.without(NEEDS_HASH).without(BEHAVIOR);
    MapNode body = Edits.set(resource.body(), rest, "metadata", "annotations");
    return resource
        .withBody(hash == null || ContentHash.isOfContent(body) ? body : HashedTree.sorted(body))
        .withTraits(
            resource
                .traits()
                .withNeedsHash(hash != null && isTrue(hash))
                .withBehavior(Behavior.of(behavior == null ? "" : behavior)));
  }

  /** The words for true and false are those of Go. */
  private static boolean isTrue(Node value) {
    String text = value instanceof ScalarNode scalar ? scalar.text() : "";
    return switch (text) {
      case "1", "t", "T", "TRUE", "true", "True" -> true;
      case "0", "f", "F", "FALSE", "false", "False" -> false;
      default ->
          throw new GeneratorException(
              Diagnostic.error(
                      Code.INVALID_VALUE,
                      "the annotation \""
                          + NEEDS_HASH
                          + "\" contains an invalid value (\""
                          + text
                          + "\")",
                      value)
                  .hint("say \"true\" or \"false\""));
    };
  }
}
