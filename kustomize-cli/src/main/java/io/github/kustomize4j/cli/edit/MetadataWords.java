package io.github.kustomize4j.cli.edit;

import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.edit.KeyValues;
import java.util.List;
import java.util.Map;

/** What the words and flags of commands for labels and annotations mean. */
final class MetadataWords {
  static final Flag FORCE = Flag.ofSwitch("force", "Change an entry that is there").letter('f');
  static final Flag IGNORE_MISSING =
      Flag.ofSwitch("ignore-non-existence", "Do not mind entries that are not there").letter('i');

  private MetadataWords() {}

  /** The keys and values to add or set. */
  static Map<String, String> pairs(ParsedFlags given, String noun) {
    return KeyValues.parse(noun, Arguments.some(given, "must specify " + noun));
  }

  /** The keys to remove. The words of kustomize ask for a label in any case. */
  static List<String> keys(ParsedFlags given, String noun) {
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
