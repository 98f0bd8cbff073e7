package io.github.kustomize4j.edit;

import io.github.kustomize4j.files.PathPattern;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fields that are lists of texts: {@code resources}, {@code components}, {@code buildMetadata}...
 */
final class ListEdits {
  private static final String BUILD_METADATA = "buildMetadata";
  private static final Set<String> METADATA_OPTIONS =
      Set.of("originAnnotations", "transformerAnnotations", "managedByLabel");

  private ListEdits() {}

  /**
   * Adds texts that are not there yet; each that is there brings a notice.
   *
   * @param noun what a text of the field is called
   */
  static MapNode add(
      MapNode fields, String field, String noun, List<String> texts, List<String> notices) {
    List<Node> items = new ArrayList<>(Trees.items(fields, field));
    Set<String> present = new HashSet<>(Trees.texts(fields, field));
    for (String text : texts) {
      if (present.add(text)) {
        items.add(Trees.text(text));
      } else {
        notices.add(noun + ' ' + text + " already in kustomization file");
      }
    }
    return Trees.withItems(fields, field, items);
  }

  /** Adds texts; one that is there already is refused. */
  static MapNode addNew(MapNode fields, String field, String noun, List<String> texts) {
    List<Node> items = new ArrayList<>(Trees.items(fields, field));
    Set<String> present = new HashSet<>(Trees.texts(fields, field));
    for (String text : texts) {
      if (!present.add(text)) {
        throw Problems.invalid(noun + ' ' + text + " already in kustomization file");
      }
      items.add(Trees.text(text));
    }
    return Trees.withItems(fields, field, items);
  }

  /** Removes the texts that match one of the patterns. */
  static MapNode removeMatching(MapNode fields, String field, List<PathPattern> patterns) {
    List<Node> items = new ArrayList<>(Trees.items(fields, field));
    items.removeIf(item -> matchesAny(patterns, Trees.textOf(item)));
    return Trees.withItems(fields, field, items);
  }

  private static boolean matchesAny(List<PathPattern> patterns, String text) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(text)) {
        return true;
      }
    }
    return false;
  }

  static MapNode addBuildMetadata(MapNode fields, List<String> options) {
    requireMetadata(options);
    return addNew(fields, BUILD_METADATA, "buildMetadata option", options);
  }

  static MapNode setBuildMetadata(MapNode fields, List<String> options) {
    requireMetadata(options);
    return Trees.withItems(fields, BUILD_METADATA, Trees.texts(options).items());
  }

  static MapNode removeBuildMetadata(MapNode fields, List<String> options) {
    requireMetadata(options);
    List<Node> items = new ArrayList<>(Trees.items(fields, BUILD_METADATA));
    items.removeIf(item -> options.contains(Trees.textOf(item)));
    return Trees.withItems(fields, BUILD_METADATA, items);
  }

  private static void requireMetadata(List<String> options) {
    for (String option : options) {
      if (!METADATA_OPTIONS.contains(option)) {
        throw Problems.invalid("invalid buildMetadata option: " + option);
      }
    }
  }
}
