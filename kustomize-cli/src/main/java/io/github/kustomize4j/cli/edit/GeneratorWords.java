package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.edit.GeneratorSpec;
import io.github.kustomize4j.edit.GeneratorUpdate;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What the words and flags of commands for config maps and secrets mean. */
final class GeneratorWords {
  private static final Flag LITERAL =
      Flag.ofList("from-literal", "KEY=VALUE", "An entry; repeatable");
  private static final Flag FILE =
      Flag.ofCommaList(
          "from-file",
          "[KEY=]FILE",
          "A file whose content becomes an entry, or a pattern for files; repeatable");
  private static final Flag ENV_FILE =
      Flag.ofText("from-env-file", "", "FILE", "A file with a line KEY=VALUE for each entry");
  private static final Flag NAMESPACE =
      Flag.ofText("namespace", "", "NAME", "The namespace of the object");
  private static final Flag NEW_NAMESPACE =
      Flag.ofText("new-namespace", "", "NAME", "The namespace that the object gets");
  private static final Flag NO_HASH =
      Flag.ofSwitch(
          "disableNameSuffixHash", "Leave the hash of the content out of the object's name");
  private static final Flag[] ADD = {LITERAL, FILE, ENV_FILE, NAMESPACE, NO_HASH};
  private static final Flag[] SET = {LITERAL, NAMESPACE, NEW_NAMESPACE};

  private GeneratorWords() {}

  /** The flags of a command that adds, with one more. */
  static Flag[] flagsAnd(Flag more) {
    Flag[] flags = Arrays.copyOf(ADD, ADD.length + 1);
    flags[ADD.length] = more;
    return flags;
  }

  /** What to add. */
  static GeneratorSpec spec(ParsedFlags given, EditContext where, String behavior, String type) {
    String name = name(given);
    String envFile = given.text(ENV_FILE);
    return new GeneratorSpec(
        name,
        given.text(NAMESPACE),
        behavior,
        type,
        given.list(LITERAL),
        expand(given.list(FILE), where),
        envFile.isEmpty() ? List.of() : List.of(envFile),
        given.isOn(NO_HASH));
  }

  private static String name(ParsedFlags given) {
    if (given.arguments().size() != 1) {
      throw new UsageException("failed to validate flags: name must be specified once");
    }
    return given.arguments().get(0);
  }

  /** The files of sources; one with a key of its own must be a single file. */
  private static List<String> expand(List<String> sources, EditContext where) {
    List<String> files = new ArrayList<>();
    for (String source : sources) {
      int equals = source.indexOf('=');
      boolean isPair = equals >= 0 && source.indexOf('=', equals + 1) < 0;
      boolean hasKey = isPair && equals > 0;
      String pattern = isPair ? source.substring(equals + 1) : upTo(source, equals);
      List<String> found = glob(pattern, where);
      if (hasKey && found.size() != 1) {
        throw new UsageException(
            "failed to expand file source: 'pattern '"
                + source
                + "' catches files ["
                + String.join(" ", found)
                + "], should catch only one");
      }
      String key = hasKey ? source.substring(0, equals + 1) : "";
      found.forEach(file -> files.add(key + file));
    }
    return files;
  }

  /** Behind a second equals sign nothing counts. */
  private static String upTo(String source, int equals) {
    return equals < 0 ? source : source.substring(0, equals);
  }

  private static List<String> glob(String pattern, EditContext where) {
    List<String> found;
    try {
      found = where.folder().glob(pattern);
    } catch (KustomizeException e) {
      throw new UsageException("failed to expand file source: " + e.diagnostic().message());
    }
    if (found.isEmpty()) {
      where.console().tell(pattern + " has no match");
    }
    return found;
  }

  static EditCommand set(
      EditContext context,
      BiFunction<KustomizationEditor, GeneratorUpdate, KustomizationEditor> change) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          GeneratorUpdate update =
              new GeneratorUpdate(
                  name(given),
                  given.text(NAMESPACE),
                  given.text(NEW_NAMESPACE),
                  given.list(LITERAL));
          return editor -> change.apply(editor, update);
        },
        SET);
  }

  /** What takes the names and the namespace of generators out of a kustomization. */
  @FunctionalInterface
  interface Removal {
    KustomizationEditor from(KustomizationEditor editor, List<String> names, String namespace);
  }

  static EditCommand remove(EditContext context, String noun, Removal removal) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<String> names = names(given, noun);
          return editor -> removal.from(editor, names, given.text(NAMESPACE));
        },
        NAMESPACE);
  }

  private static List<String> names(ParsedFlags given, String noun) {
    Arguments.some(given, "at least one " + noun + " name must be specified");
    return Arguments.commaList(
        Arguments.atMostOne(
            given,
            "to provide multiple "
                + noun
                + "s to remove, please separate "
                + noun
                + " names by commas"));
  }
}
