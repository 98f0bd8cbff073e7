package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import java.util.List;

/** The command for {@code components}. */
final class ComponentCommands {
  private ComponentCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          List<String> words = Arguments.some(given, "must specify a component file");
          List<String> paths = new GivenRoots(where).expand(words);
          return editor -> editor.addComponents(PathWords.withoutItself(paths, editor));
        });
  }
}
