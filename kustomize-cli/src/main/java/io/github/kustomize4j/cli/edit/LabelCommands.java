package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Commands for {@code commonLabels} and {@code labels}. */
final class LabelCommands {
  private static final Flag WITHOUT_SELECTOR =
      Flag.ofSwitch("without-selector", "Add to 'labels', which leaves selectors alone");
  private static final Flag INCLUDE_TEMPLATES =
      Flag.ofSwitch("include-templates", "Label pod templates too; needs --without-selector");

  private LabelCommands() {}

  static EditCommand add(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> addLabel(given),
        MetadataWords.FORCE,
        WITHOUT_SELECTOR,
        INCLUDE_TEMPLATES);
  }

  private static UnaryOperator<KustomizationEditor> addLabel(ParsedFlags given) {
    Map<String, String> labels = MetadataWords.pairs(given, "label");
    boolean force = given.isOn(MetadataWords.FORCE);
    boolean templates = given.isOn(INCLUDE_TEMPLATES);
    if (given.isOn(WITHOUT_SELECTOR)) {
      return editor -> editor.addLabels(labels, templates, force);
    }
    if (templates) {
      throw new UsageException(
          "--without-selector flag must be specified for --include-templates to work");
    }
    return editor -> editor.addCommonLabels(labels, force);
  }

  static EditCommand set(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> labels = MetadataWords.pairs(given, "label");
          return editor -> editor.addCommonLabels(labels, true);
        });
  }

  static EditCommand remove(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<String> keys = MetadataWords.keys(given, "label");
          boolean ignore = given.isOn(MetadataWords.IGNORE_MISSING);
          return editor -> editor.removeCommonLabels(keys, ignore);
        },
        MetadataWords.IGNORE_MISSING);
  }
}
