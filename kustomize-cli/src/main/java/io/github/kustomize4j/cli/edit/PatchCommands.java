package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.edit.PatchSpec;

/** Commands for {@code patches}. */
final class PatchCommands {
  private static final Flag PATH = Flag.ofText("path", "", "FILE", "The file with the patch");
  private static final Flag PATCH = Flag.ofText("patch", "", "TEXT", "The patch itself");
  private static final Flag GROUP = target("group", "GROUP", "API group");
  private static final Flag VERSION = target("version", "VERSION", "API version");
  private static final Flag KIND = target("kind", "KIND", "kind");
  private static final Flag NAME = target("name", "NAME", "name");
  private static final Flag NAMESPACE = target("namespace", "NAME", "namespace");
  private static final Flag ANNOTATIONS =
      Flag.ofText(
          "annotation-selector", "", "SELECTOR", "What the annotations of its target must say");
  private static final Flag LABELS =
      Flag.ofText("label-selector", "", "SELECTOR", "What the labels of its target must say");
  private static final Flag[] ALL = {
    PATH, PATCH, GROUP, VERSION, KIND, NAME, NAMESPACE, ANNOTATIONS, LABELS
  };

  private PatchCommands() {}

  private static Flag target(String name, String label, String noun) {
    return Flag.ofText(name, "", label, "The " + noun + " of the target of the patch");
  }

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          PatchSpec patch = patch(given);
          return editor -> editor.addPatch(patch);
        },
        ALL);
  }

  static EditCommand remove(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          PatchSpec patch = patch(given);
          return editor -> editor.removePatch(patch);
        },
        ALL);
  }

  private static PatchSpec patch(ParsedFlags given) {
    return new PatchSpec(
        given.text(PATH),
        given.text(PATCH),
        given.text(GROUP),
        given.text(VERSION),
        given.text(KIND),
        given.text(NAME),
        given.text(NAMESPACE),
        given.text(ANNOTATIONS),
        given.text(LABELS));
  }
}
