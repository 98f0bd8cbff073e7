package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.internal.cache.TextCache;
import io.github.kustomize4j.internal.load.ResourceDecoder;
import io.github.kustomize4j.internal.model.Kustomization;
import io.github.kustomize4j.internal.model.KustomizationDecoder;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.JsonReader;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a build, or finds what another build read them as. */
final class Texts {
  private final YamlReader reader;
  private final ReadLimits limits;
  private final @Nullable TextCache cache;

  Texts(ReadLimits limits, @Nullable TextCache cache) {
    this.reader = YamlReader.of(limits);
    this.limits = limits;
    this.cache = cache;
  }

  private enum Form {
    RESOURCES,
    SETTINGS,
    SETTINGS_WITH_UNIQUE_KEYS,
    KUSTOMIZATION,
    SCHEMA,
    SCHEMA_BESIDE_BUILTIN
  }

  /** What a text is read as, by which limits, and where it stands. */
  private record As(Form form, ReadLimits limits, Inset inset) {}

  private record Decoded(Kustomization kustomization, ImmutableList<Diagnostic> warnings) {}

  private <T> T read(Form form, NamedText text, TextCache.Reading<T> reading) {
    return cache == null
        ? reading.read(text.name(), text.bytes())
        : cache.get(new As(form, limits, text.inset()), text.name(), text.bytes(), reading);
  }

  /** The reader, for texts that are not worth keeping. */
  YamlReader reader() {
    return reader;
  }

  /** The objects of a text of resources, in order. */
  List<MapNode> resources(NamedText text) {
    return read(
        Form.RESOURCES,
        text,
        (file, bytes) ->
            ImmutableList.copyOf(
                ResourceDecoder.decode(
                    reader.within(text.inset()).readResourcesWithEqualKeys(file, bytes))));
  }

  /** The first document of a text in YAML 1.1, or null. */
  @Nullable Node settings(NamedText text) {
    return read(
            Form.SETTINGS,
            text,
            (file, bytes) ->
                Optional.ofNullable(reader.within(text.inset()).readYaml11(file, bytes)))
        .orElse(null);
  }

  /**
   * As {@link #settings}, but a text that begins with a certain bracket is JSON, whose numbers are
   * kept as they are written.
   */
  @Nullable Node settingsOrJson(NamedText text, char bracket) {
    return text.beginsWith(bracket)
        ? JsonReader.read(
            text.name(), new String(text.bytes(), StandardCharsets.UTF_8), text.inset())
        : settings(text);
  }

  /** The first document of a text in YAML 1.1 whose maps have no key twice, or null. */
  @Nullable Node settingsWithUniqueKeys(NamedText text) {
    return read(
            Form.SETTINGS_WITH_UNIQUE_KEYS,
            text,
            (file, bytes) -> Optional.ofNullable(reader.readYaml11WithUniqueKeys(file, bytes)))
        .orElse(null);
  }

  /**
   * What a kustomization file says.
   *
   * @param diagnostics gets the warnings
   */
  Kustomization kustomization(NamedText text, Diagnostics diagnostics) {
    Decoded decoded = read(Form.KUSTOMIZATION, text, this::decode);
    decoded.warnings().forEach(diagnostics::add);
    return decoded.kustomization();
  }

  private Decoded decode(String name, byte[] text) {
    Diagnostics warnings = new Diagnostics();
    Kustomization decoded = KustomizationDecoder.decode(name, text, reader, warnings);
    return new Decoded(decoded, ImmutableList.copyOf(warnings.toList()));
  }

  /**
   * The schema of a text.
   *
   * @param replaces whether it takes the place of the built-in one, or stands beside it
   * @param parse makes it of the text
   */
  Schema schema(NamedText text, boolean replaces, Supplier<Schema> parse) {
    Form form = replaces ? Form.SCHEMA : Form.SCHEMA_BESIDE_BUILTIN;
    return read(form, text, (file, bytes) -> parse.get());
  }
}
