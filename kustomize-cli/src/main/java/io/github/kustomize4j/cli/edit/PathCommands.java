package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.files.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Commands for the fields that name files and directories. */
final class PathCommands {
  private static final Flag NO_VERIFY =
      Flag.ofSwitch("no-verify", "Add the words as they are, without a look at what is there");

  private PathCommands() {}

  static EditCommand addResource(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          List<String> words = Arguments.some(given, "must specify a resource file");
          List<String> paths = given.isOn(NO_VERIFY) ? words : new GivenRoots(where).expand(words);
          return editor -> editor.addResources(withoutItself(paths, editor));
        },
        NO_VERIFY);
  }

  /** A pattern may match the kustomization file itself. */
  private static List<String> withoutItself(List<String> paths, KustomizationEditor editor) {
    List<String> others = new ArrayList<>(paths);
    others.removeIf(editor.name()::equals);
    return others;
  }

  static EditCommand addComponent(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          List<String> words = Arguments.some(given, "must specify a component file");
          List<String> paths = new GivenRoots(where).expand(words);
          return editor -> editor.addComponents(withoutItself(paths, editor));
        });
  }

  static EditCommand addBase(EditContext context) {
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

  static EditCommand addTransformer(EditContext context) {
    return addConfigurations(context, "transformer", KustomizationEditor::addTransformers);
  }

  static EditCommand addGenerator(EditContext context) {
    return addConfigurations(context, "generator", KustomizationEditor::addGenerators);
  }

  /** If nothing matches, the file may be bad or missing. */
  private static EditCommand addConfigurations(
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

  static EditCommand removeResource(EditContext context) {
    return remove(context, "resource", KustomizationEditor::removeResources);
  }

  static EditCommand removeTransformer(EditContext context) {
    return remove(context, "transformer", KustomizationEditor::removeTransformers);
  }

  private static EditCommand remove(
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
