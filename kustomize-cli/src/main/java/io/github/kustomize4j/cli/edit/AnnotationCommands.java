package io.github.kustomize4j.cli.edit;

import java.util.List;
import java.util.Map;

/** Commands for {@code commonAnnotations}. */
final class AnnotationCommands {
  private AnnotationCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> annotations = MetadataWords.pairs(given, "annotation");
          boolean force = given.isOn(MetadataWords.FORCE);
          return editor -> editor.addCommonAnnotations(annotations, force);
        },
        MetadataWords.FORCE);
  }

  static EditCommand set(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> annotations = MetadataWords.pairs(given, "annotation");
          return editor -> editor.setCommonAnnotations(annotations);
        });
  }

  static EditCommand remove(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<String> keys = MetadataWords.keys(given, "annotation");
          boolean ignore = given.isOn(MetadataWords.IGNORE_MISSING);
          return editor -> editor.removeCommonAnnotations(keys, ignore);
        },
        MetadataWords.IGNORE_MISSING);
  }
}
