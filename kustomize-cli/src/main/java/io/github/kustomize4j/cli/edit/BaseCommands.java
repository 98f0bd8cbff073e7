package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.UsageException;
import java.util.List;

/** The command for {@code bases}. */
final class BaseCommands {
  private BaseCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          if (given.arguments().size() != 1) {
            throw new UsageException("must specify a base directory");
          }
          List<String> bases = Arguments.commaList(given.arguments().get(0));
          for (String base : bases) {
            if (!where.folder().exists(base)) {
              throw new UsageException(base + " does not exist");
            }
          }
          return editor -> editor.addBases(bases);
        });
  }
}
