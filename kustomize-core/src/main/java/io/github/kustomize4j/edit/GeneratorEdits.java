package io.github.kustomize4j.edit;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of {@code configMapGenerator} or of {@code secretGenerator}.
 *
 * @param field which of the two
 * @param noun what an entry is called in messages: {@code configmap} or {@code secret}
 * @param kind what it makes
 * @param surroundings where entries are tried
 */
record GeneratorEdits(String field, String noun, String kind, Surroundings surroundings) {
  private static final String NAMESPACE = "namespace";
  private static final String OPTIONS = "options";
  private static final Set<String> BEHAVIORS = Set.of("", "create", "merge", "replace");

  static GeneratorEdits configMaps(Surroundings surroundings) {
    return new GeneratorEdits("configMapGenerator", "configmap", "ConfigMap", surroundings);
  }

  static GeneratorEdits secrets(Surroundings surroundings) {
    return new GeneratorEdits("secretGenerator", "secret", "Secret", surroundings);
  }

  private boolean isSecret() {
    return noun.equals("secret");
  }

  /** Adds to the entry of the same name and namespace, or makes a new one. */
  MapNode add(MapNode fields, GeneratorSpec spec) {
    validate(spec);
    List<Node> entries = new ArrayList<>(Trees.items(fields, field));
    int at = find(entries, spec.name(), spec.namespace());
    MapNode present = at < 0 ? newEntry(spec) : (MapNode) entries.get(at);
    MapNode entry = withGlobalOptions(extended(present, spec), fields);
    surroundings.tryGenerator(entry, isSecret(), "failed to create " + noun + ": ");
    if (at < 0) {
      entries.add(entry);
    } else {
      entries.set(at, entry);
    }
    return Trees.withItems(fields, field, entries);
  }

  private static void validate(GeneratorSpec spec) {
    boolean direct = !spec.literals().isEmpty() || !spec.files().isEmpty();
    if (spec.name().isEmpty()) {
      throw badFlags("name must be specified once");
    }
    if (!spec.envs().isEmpty() && direct) {
      throw badFlags("from-env-file cannot be combined with from-file or from-literal");
    }
    if (spec.envs().isEmpty() && !direct) {
      throw badFlags("at least from-env-file, or from-file or from-literal must be set");
    }
    if (!BEHAVIORS.contains(spec.behavior())) {
      throw badFlags("invalid behavior: must be one of \"create\", \"merge\", or \"replace\"");
    }
  }

  private static RuntimeException badFlags(String problem) {
    return Problems.invalid("failed to validate flags: " + problem);
  }

  /** No namespace is the same as the one called default. */
  private static int find(List<Node> entries, String name, String namespace) {
    for (int i = 0; i < entries.size(); i++) {
      MapNode entry = (MapNode) entries.get(i);
      if (NamedEntries.name(entry).equals(name)
          && effective(Trees.text(entry, NAMESPACE)).equals(effective(namespace))) {
        return i;
      }
    }
    return -1;
  }

  private static String effective(String namespace) {
    return namespace.isEmpty() ? "default" : namespace;
  }

  private static MapNode newEntry(GeneratorSpec spec) {
    MapNode named = Trees.withText(Trees.EMPTY_MAP, "name", spec.name());
    return Trees.withText(Trees.withText(named, NAMESPACE, spec.namespace()), "type", spec.type());
  }

  private static MapNode extended(MapNode present, GeneratorSpec spec) {
    MapNode entry = append(present, "literals", spec.literals());
    entry = append(entry, "files", spec.files());
    entry = append(entry, "envs", spec.envs());
    if (!spec.behavior().isEmpty()) {
      entry = Trees.withText(entry, "behavior", spec.behavior());
    }
    // The reference forgets the other options of the entry.
    return spec.disableNameSuffixHash()
        ? entry.with(OPTIONS, Trees.EMPTY_MAP.with("disableNameSuffixHash", Trees.plain("true")))
        : entry;
  }

  private static MapNode append(MapNode entry, String list, List<String> texts) {
    List<Node> items = new ArrayList<>(Trees.items(entry, list));
    texts.forEach(text -> items.add(Trees.text(text)));
    return Trees.withItems(entry, list, items);
  }

  /** The options of the whole file become those of the entry, as in the reference. */
  private static MapNode withGlobalOptions(MapNode entry, MapNode fields) {
    if (!(fields.get("generatorOptions") instanceof MapNode global)) {
      return entry;
    }
    MapNode options = Trees.map(entry, OPTIONS);
    for (String key : global.keys()) {
      Node value = global.value(global.indexOf(key));
      if (value instanceof MapNode map) {
        MapNode own = Trees.map(options, key);
        options = options.with(key, over(own, map));
      } else {
        options = options.with(key, value);
      }
    }
    return entry.with(OPTIONS, options);
  }

  private static MapNode over(MapNode own, MapNode global) {
    MapNode joined = own;
    for (String key : global.keys()) {
      joined = joined.has(key) ? joined : joined.with(key, global.value(global.indexOf(key)));
    }
    return joined;
  }

  /** Changes literals that are there, and the namespace. */
  MapNode update(MapNode fields, GeneratorUpdate update) {
    validate(update);
    List<Node> entries = new ArrayList<>(Trees.items(fields, field));
    int at = find(entries, update.name(), update.namespace());
    if (at < 0) {
      throw Problems.conflict(
          failed("could not set new " + kind + " value: unable to find ")
              + kind
              + " with name \""
              + update.name()
              + '"',
          fields);
    }
    MapNode present = (MapNode) entries.get(at);
    MapNode entry = update.literals().isEmpty() ? present : withLiterals(present, update);
    if (!update.newNamespace().isEmpty()) {
      entry = Trees.withText(entry, NAMESPACE, update.newNamespace());
    }
    entry = withGlobalOptions(entry, fields);
    surroundings.tryGenerator(
        entry, isSecret(), failed("failed to validate " + kind + " structure: "));
    entries.set(at, entry);
    return Trees.withItems(fields, field, entries);
  }

  private static void validate(GeneratorUpdate update) {
    if (update.name().isEmpty()) {
      throw badFlags("name must be specified once");
    }
    if (update.literals().isEmpty() && update.newNamespace().isEmpty()) {
      throw badFlags("at least one of [--from-literal, --new-namespace] must be specified");
    }
  }

  private String failed(String problem) {
    return "failed to create " + noun + ": " + problem;
  }

  /** The literals in their order; of equal keys one is left, in the place of the first. */
  private MapNode withLiterals(MapNode entry, GeneratorUpdate update) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String literal : Trees.texts(entry, "literals")) {
      int equals = equals(literal, entry);
      values.put(literal.substring(0, equals), literal);
    }
    for (String literal : update.literals()) {
      String key = literal.substring(0, equals(literal, entry));
      if (!values.containsKey(key)) {
        throw Problems.conflict(
            failed("failed to update literal sources: key '" + key + "' not found in resource"),
            entry);
      }
      values.put(key, literal);
    }
    return Trees.withItems(entry, "literals", Trees.texts(List.copyOf(values.values())).items());
  }

  /** The place of the one {@code =} that a literal must have to be changed. */
  private int equals(String literal, MapNode entry) {
    int first = literal.indexOf('=');
    if (first < 0 || literal.indexOf('=', first + 1) >= 0) {
      throw Problems.conflict(
          failed(
              "failed to update literal sources: failed to update resource: invalid format:"
                  + " literal values must be specified in the key=value format"),
          entry);
    }
    return first;
  }

  /** Removes the entries of some names in one namespace; not all of them need to be there. */
  MapNode remove(MapNode fields, List<String> names, String namespace, List<String> notices) {
    List<Node> entries = new ArrayList<>(Trees.items(fields, field));
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      if (find(entries, name, namespace) < 0) {
        missing.add(name);
      }
    }
    entries.removeIf(
        entry ->
            names.contains(NamedEntries.name((MapNode) entry))
                && effective(Trees.text((MapNode) entry, NAMESPACE)).equals(effective(namespace)));
    if (missing.size() == names.size()) {
      throw Problems.conflict(
          "no specified " + noun + "(s) were found in the kustomization.yaml file", fields);
    }
    missing.forEach(
        name -> notices.add(noun + ' ' + name + " doesn't exist in kustomization file"));
    return Trees.withItems(fields, field, entries);
  }
}
