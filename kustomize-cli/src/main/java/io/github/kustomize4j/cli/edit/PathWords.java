package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.files.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What the words of commands for paths mean. */
final class PathWords {
  private PathWords() {}

  /** A pattern may match the kustomization file itself. */
  static List<String> withoutItself(List<String> paths, KustomizationEditor editor) {
    List<String> others = new ArrayList<>(paths);
    others.removeIf(editor.name()::equals);
    return others;
  }

  /** Adds files of configurations. If nothing matches, the kustomization may be bad or missing. */
  static EditCommand addConfigurations(
      EditContext context,
      String noun,
      BiFunction<KustomizationEditor, List<String>, KustomizationEditor> add) {
    String missing = "must specify a yaml file which contains a " + noun + " plugin resource";
    return EditCommand.of(
        context,
        (given, where) -> {
          List<String> paths = new ArrayList<>();
          for (String word : Arguments.some(given, missing)) {
            List<String> found = where.folder().glob(word);
            if (found.isEmpty()) {
              where.console().tell(word + " has no match");
            }
            paths.addAll(found);
          }
          return paths.isEmpty() ? EditCommand.NOTHING : editor -> add.apply(editor, paths);
        });
  }

  /** Removes what patterns match. */
  static EditCommand remove(
      EditContext context,
      String noun,
      BiFunction<KustomizationEditor, List<PathPattern>, KustomizationEditor> change) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<PathPattern> patterns =
              Arguments.some(given, "must specify a " + noun + " file").stream()
                  .map(PathPattern::of)
                  .toList();
          return editor -> change.apply(editor, patterns);
        });
  }
}
