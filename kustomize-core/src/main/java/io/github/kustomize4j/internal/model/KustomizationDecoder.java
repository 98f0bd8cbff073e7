package io.github.kustomize4j.internal.model;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a kustomization file: its first document, typed by YAML 1.1. Unknown fields and values of
 * another type are refused; older fields bring a warning.
 */
public final class KustomizationDecoder {
  private static final String PREFIX = "invalid Kustomization: ";

  /** Fields that do not make a file mean something; older lists count if they have entries. */
  private static final ImmutableSet<String> HEADER = ImmutableSet.of("apiversion", "kind");

  private static final ImmutableSet<String> FOLDED =
      ImmutableSet.of("bases", "imagetags", "helmchartinflationgenerator");

  private KustomizationDecoder() {}

  /**
   * Reads a kustomization file.
   *
   * @param fileName the file as it is shown in messages
   * @param diagnostics gets the warnings, also when the file is refused after them
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML
   * @throws KustomizationException if it says something it cannot say, or nothing
   */
  public static Kustomization decode(
      String fileName, byte[] bytes, YamlReader reader, Diagnostics diagnostics) {
    Node document = read(fileName, bytes, reader);
    if (document == null || document.isNull()) {
      throw empty(new Location(fileName, 1, 1));
    }
    if (!(document instanceof MapNode map)) {
      throw notAMap(document);
    }
    Kustomization kustomization =
        Decoding.strict(map, PREFIX, "Kustomization", KustomizationFields::decode);
    Fields fields = Decoding.fields(map);
    Deprecations.warn(fields, diagnostics);
    if (!hasContent(map)) {
      throw empty(map.location());
    }
    Header.check(kustomization, fields);
    return kustomization;
  }

  /**
   * The fields of a kustomization file that is to be changed: they must be known and well-typed,
   * but the file may be empty and of any kind and version.
   *
   * @param fileName the file as it is shown in messages
   * @throws io.github.kustomize4j.diagnostics.ParseException if it is not YAML
   * @throws KustomizationException if it says something it cannot say
   */
  public static MapNode fields(String fileName, byte[] bytes, YamlReader reader) {
    Node document = read(fileName, bytes, reader);
    if (document == null || document.isNull()) {
      return MapNode.empty(Source.of(fileName, ""), 0);
    }
    if (!(document instanceof MapNode map)) {
      throw notAMap(document);
    }
    var unused = Decoding.strict(map, PREFIX, "Kustomization", KustomizationFields::decode);
    return map;
  }

  private static @Nullable Node read(String fileName, byte[] bytes, YamlReader reader) {
    try {
      return reader.readYaml11(fileName, bytes);
    } catch (ParseException e) {
      throw new ParseException(e.diagnostic().message(PREFIX + e.diagnostic().message()));
    }
  }

  private static KustomizationException notAMap(Node document) {
    return Decoding.notAMap(
        document,
        PREFIX,
        "types.Kustomization",
        "a kustomization file is a map of fields such as `resources:`");
  }

  private static boolean hasContent(MapNode map) {
    for (int i = 0; i < map.size(); i++) {
      String name = Spelling.fold(map.key(i));
      if (!HEADER.contains(name) && counts(name, map.value(i))) {
        return true;
      }
    }
    return false;
  }

  /** An empty text says nothing, an empty list or map does, unless it is folded into another. */
  private static boolean counts(String name, Node value) {
    if (value instanceof ScalarNode scalar) {
      return !scalar.text().isEmpty() && !scalar.isNull();
    }
    return !(FOLDED.contains(name) && value instanceof ListNode list && list.isEmpty());
  }

  private static KustomizationException empty(Location at) {
    return new KustomizationException(
        Diagnostic.error(Code.INVALID_VALUE, "kustomization.yaml is empty")
            .at(at)
            .hint("say at least one thing, such as `resources: []`"));
  }
}
