package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.KeyValues;
import io.github.kustomize4j.edit.KustomizationEditor;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Commands for labels and annotations. */
final class LabelCommands {
  private static final String LABEL = "label";
  private static final String ANNOTATION = "annotation";
  private static final Flag FORCE =
      Flag.ofSwitch("force", "Change an entry that is there").letter('f');
  private static final Flag WITHOUT_SELECTOR =
      Flag.ofSwitch("without-selector", "Add to 'labels', which leaves selectors alone");
  private static final Flag INCLUDE_TEMPLATES =
      Flag.ofSwitch("include-templates", "Label pod templates too; needs --without-selector");
  private static final Flag IGNORE_MISSING =
      Flag.ofSwitch("ignore-non-existence", "Do not mind entries that are not there").letter('i');

  private LabelCommands() {}

  static EditCommand addLabel(EditContext context) {
    return EditCommand.of(
        context, (given, unused) -> addLabel(given), FORCE, WITHOUT_SELECTOR, INCLUDE_TEMPLATES);
  }

  private static UnaryOperator<KustomizationEditor> addLabel(ParsedFlags given) {
    Map<String, String> labels = pairs(given, LABEL);
    boolean force = given.isOn(FORCE);
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

  static EditCommand addAnnotation(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> annotations = pairs(given, ANNOTATION);
          boolean force = given.isOn(FORCE);
          return editor -> editor.addCommonAnnotations(annotations, force);
        },
        FORCE);
  }

  static EditCommand setLabel(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> labels = pairs(given, LABEL);
          return editor -> editor.addCommonLabels(labels, true);
        });
  }

  static EditCommand setAnnotation(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          Map<String, String> annotations = pairs(given, ANNOTATION);
          return editor -> editor.setCommonAnnotations(annotations);
        });
  }

  private static Map<String, String> pairs(ParsedFlags given, String noun) {
    return KeyValues.parse(noun, Arguments.some(given, "must specify " + noun));
  }

  static EditCommand removeLabel(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<String> keys = keys(given, LABEL);
          boolean ignore = given.isOn(IGNORE_MISSING);
          return editor -> editor.removeCommonLabels(keys, ignore);
        },
        IGNORE_MISSING);
  }

  static EditCommand removeAnnotation(EditContext context) {
    return EditCommand.of(
        context,
        (given, unused) -> {
          List<String> keys = keys(given, ANNOTATION);
          boolean ignore = given.isOn(IGNORE_MISSING);
          return editor -> editor.removeCommonAnnotations(keys, ignore);
        },
        IGNORE_MISSING);
  }

  /** The keys to remove. The words of kustomize ask for a label in any case. */
  private static List<String> keys(ParsedFlags given, String noun) {
    List<String> words = Arguments.some(given, "must specify label");
    if (words.size() > 1) {
      throw new UsageException(noun + "s must be comma-separated, with no spaces");
    }
    List<String> keys = Arguments.commaList(words.get(0));
    if (keys.contains("")) {
      throw new UsageException("invalid " + noun + ": '' (name is empty)");
    }
    return keys;
  }
}
