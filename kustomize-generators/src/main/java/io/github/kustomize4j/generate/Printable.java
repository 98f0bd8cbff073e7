package io.github.kustomize4j.generate;

import io.github.kustomize4j.generate.source.SourceErrors;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.Map;

/**
 * Refuses texts of the configuration that YAML could hold in an escape only: the reference writes
 * the arguments of a generator as YAML and reads them again.
 */
final class Printable {
  private final SourceErrors errors;

  private Printable(SourceErrors errors) {
    this.errors = errors;
  }

  static void check(GeneratorArgs args, SourceErrors errors) {
    Printable printable = new Printable(errors);
    printable.check(args.name(), args.at());
    printable.check(args.namespace(), args.at());
    KeyValueSources sources = args.sources();
    for (List<ScalarNode> texts : List.of(sources.envs(), sources.literals(), sources.files())) {
      texts.forEach(text -> printable.check(text.text(), text));
    }
    printable.check(args.options().labels());
    printable.check(args.options().annotations());
  }

  private void check(Map<String, ScalarNode> texts) {
    texts.forEach(
        (key, value) -> {
          check(key, value);
          check(value.text(), value);
        });
  }

  private void check(String text, Node at) {
    for (int i = 0; i < text.length(); i++) {
      if (isRefused(text.charAt(i))) {
        throw errors.invalid(
            "yaml: control characters are not allowed", at, "remove the character");
      }
    }
  }

  private static boolean isRefused(char c) {
    return (c >= 0x7F && c <= 0x9F && c != 0x85) || c == 0xFFFE || c == 0xFFFF;
  }
}
