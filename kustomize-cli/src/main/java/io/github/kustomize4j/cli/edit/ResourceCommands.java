package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.List;

/** Commands for {@code resources}. */
final class ResourceCommands {
  private static final Flag NO_VERIFY =
      Flag.ofSwitch("no-verify", "Add the words as they are, without a look at what is there");

  private ResourceCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, where) -> {
          List<String> words = Arguments.some(given, "must specify a resource file");
          List<String> paths = given.isOn(NO_VERIFY) ? words : new GivenRoots(where).expand(words);
          return editor -> editor.addResources(PathWords.withoutItself(paths, editor));
        },
        NO_VERIFY);
  }

  static EditCommand remove(EditContext context) {
    return PathWords.remove(context, "resource", KustomizationEditor::removeResources);
  }
}
