package io.github.kustomize4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.files.ReadSet;
import io.github.kustomize4j.internal.pipeline.Built;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.yaml.YamlWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a render gave: manifests in output order, warnings, and what was read. Immutable and
 * thread-safe.
 */
public final class RenderResult implements Iterable<Manifest> {
  private final Built built;
  private final ImmutableList<Manifest> manifests;

  RenderResult(Built built) {
    this.built = built;
    ImmutableList.Builder<Manifest> list =
        ImmutableList.builderWithExpectedSize(built.resources().size());
    for (Resource resource : built.resources()) {
      list.add(new Manifest(resource));
    }
    manifests = list.build();
  }

  /** The manifests in output order. */
  public List<Manifest> manifests() {
    return manifests;
  }

  @Override
  public Iterator<Manifest> iterator() {
    return manifests.iterator();
  }

  /** The text that {@code kustomize build} prints; empty if there are no manifests. */
  public String toYaml() {
    return new String(toBytes(), StandardCharsets.UTF_8);
  }

  /** The UTF-8 bytes that {@code kustomize build} prints. */
  public byte[] toBytes() {
    return YamlWriter.toBytes(bodies());
  }

  /**
   * Writes the bytes that {@code kustomize build} prints, in pieces. The stream is neither flushed
   * nor closed.
   *
   * @throws IOException if the stream does
   * @throws io.github.kustomize4j.diagnostics.ParseException if a manifest holds what YAML cannot;
   *     some of the output may have been written then
   */
  public void writeTo(OutputStream out) throws IOException {
    YamlWriter.writeTo(bodies(), out);
  }

  private Iterable<MapNode> bodies() {
    return Iterables.transform(built.resources(), Resource::body);
  }

  /** What was worth a warning, in order; the library prints nothing. */
  public List<Diagnostic> warnings() {
    return built.warnings();
  }

  /** Every file that was read and every path that was looked for and not found. */
  public ReadSet readSet() {
    return built.trace().readSet();
  }

  /** The first manifest of a type and a name, in whatever namespace. */
  public Optional<Manifest> find(Gvk gvk, String name) {
    return find(gvk, null, name);
  }

  /** The first manifest of a type, a namespace (null for any) and a name. */
  public Optional<Manifest> find(Gvk gvk, @Nullable String namespace, String name) {
    for (Manifest manifest : manifests) {
      if (manifest.id().gvk().equals(gvk)
          && manifest.id().name().equals(name)
          && (namespace == null || manifest.id().namespace().equals(namespace))) {
        return Optional.of(manifest);
      }
    }
    return Optional.empty();
  }
}
