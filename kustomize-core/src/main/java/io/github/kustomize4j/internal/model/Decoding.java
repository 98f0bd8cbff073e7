package io.github.kustomize4j.internal.model;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.internal.advice.Spelling;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Decodes one configuration: hands out {@link Fields} and collects what is wrong. Stays on one
 * thread and is used once.
 */
public final class Decoding {
  private static final int MOST_NAMES = 12;

  /** What fields are called by mistake, in no way similar to what they are called. */
  private static final ImmutableMap<String, String> MISNOMERS =
      ImmutableMap.of(
          "replicas", "count", "generatorOptions", "options", "data", "literals", "file", "path");

  private final String prefix;
  private final boolean strict;
  private final List<Finding> findings = new ArrayList<>();

  private record Finding(String order, Diagnostic diagnostic) {}

  private Decoding(String prefix, boolean strict) {
    this.prefix = prefix;
    this.strict = strict;
  }

  /**
   * Decodes a map in which unknown fields are mistakes.
   *
   * @param prefix what the reference puts before its messages, such as {@code invalid
   *     Kustomization: }
   * @param goType the struct at the top, as the reference names it
   * @throws KustomizationException with everything that is wrong; the first is what the reference
   *     reports
   */
  public static <T> T strict(
      MapNode map, String prefix, String goType, Function<Fields, T> decoder) {
    return new Decoding(prefix, true).decodeAll(map, goType, decoder);
  }

  /**
   * Decodes a map, leaving unknown fields alone and taking numbers and booleans for texts; as
   * {@link #strict} otherwise.
   */
  public static <T> T lenient(
      MapNode map, String prefix, String goType, Function<Fields, T> decoder) {
    return new Decoding(prefix, false).decodeAll(map, goType, decoder);
  }

  /** The fields of a map for a look at what is there. */
  static Fields fields(MapNode map) {
    return Fields.of(new Decoding("", false), map, Position.root(""), false);
  }

  private <T> T decodeAll(MapNode map, String goType, Function<Fields, T> decoder) {
    T value = decode(map, Position.root(goType), !strict, decoder);
    if (!findings.isEmpty()) {
      throw new KustomizationException(
          findings.stream()
              .sorted(Comparator.comparing(Finding::order))
              .map(Finding::diagnostic)
              .toList());
    }
    return value;
  }

  <T> T decode(MapNode map, Position at, boolean coerces, Function<Fields, T> decoder) {
    Fields fields = Fields.of(this, map, at, coerces);
    T value = decoder.apply(fields);
    if (strict) {
      fields.close();
    }
    return value;
  }

  /** The exception for a document that is no map at all. */
  static KustomizationException notAMap(
      Node document, String prefix, String goType, String advice) {
    String text =
        prefix
            + "json: cannot unmarshal "
            + Mismatch.found(document, goType)
            + " into Go value of type "
            + goType;
    return new KustomizationException(
        Diagnostic.error(Code.WRONG_TYPE, text, document).hint(advice));
  }

  void mismatch(Node node, Position at, String goType) {
    String text =
        "json: cannot unmarshal "
            + Mismatch.found(node, goType)
            + " into Go struct field "
            + at.struct()
            + '.'
            + at.goPath()
            + " of type "
            + goType;
    report(
        at,
        Diagnostic.error(Code.WRONG_TYPE, prefix + text, node)
            .hint(Mismatch.hint(node, at, goType)));
  }

  void unknown(Location key, Position at, String name, Collection<String> known) {
    String inside = at.path().equals(name) ? "" : " at `" + at.path() + '`';
    Diagnostic diagnostic =
        Diagnostic.error(
                Code.UNKNOWN_FIELD, prefix + "json: unknown field \"" + name + '"' + inside)
            .at(key);
    report(at, diagnostic.hint(advice(name, known)));
  }

  private static String advice(String name, Collection<String> known) {
    String meant = MISNOMERS.get(name);
    String closest = meant != null && known.contains(meant) ? meant : Spelling.closest(name, known);
    if (closest != null) {
      return "did you mean `" + closest + "`?";
    }
    if (known.contains("pairs")) {
      return "labels stand below `pairs`" + knownNames(known);
    }
    return known.contains("options") && GeneratorFields.OPTIONS.contains(name)
        ? '`' + name + "` belongs under `options`"
        : "remove it" + knownNames(known);
  }

  /** All names, unless there are too many to be looked through. */
  private static String knownNames(Collection<String> known) {
    return known.isEmpty() || known.size() > MOST_NAMES
        ? ""
        : "; known here are " + known.stream().sorted().collect(joining(", "));
  }

  private void report(Position at, Diagnostic diagnostic) {
    findings.add(new Finding(at.order(), diagnostic));
  }
}
