package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.Gvk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Tag;
import java.util.List;

/**
 * Moves resources into a namespace: {@code metadata.namespace} of what lives in namespaces, the
 * subjects of role bindings, and the places of the table. Thread-safe.
 */
public final class NamespaceTransformer implements Transformer {
  private static final String OWN_NAMESPACE = "metadata/namespace";
  private static final String OWN_NAME = "metadata/name";
  private static final FieldSpecs METADATA =
      FieldSpecs.of(List.of(FieldSpec.ofAny(OWN_NAMESPACE, true)));

  private final ScalarNode namespace;
  private final FieldSpecs specs;
  private final FieldSpecs bindingSpecs;
  private final FieldSpecs namelessSpecs;
  private final RoleBindingSubjects subjects;
  private final boolean unsetOnly;

  /** The transformer that the {@code namespace} field stands for. */
  public NamespaceTransformer(ScalarNode namespace, FieldSpecs specs) {
    this(namespace, specs, RoleBindingSubjects.DEFAULT_ONLY, false);
  }

  /**
   * A transformer with the options of its configuration object.
   *
   * @param namespace the namespace
   * @param specs further places
   * @param subjects which subjects of role bindings get the namespace
   * @param unsetOnly whether values that are there already stay
   */
  public NamespaceTransformer(
      ScalarNode namespace, FieldSpecs specs, RoleBindingSubjects subjects, boolean unsetOnly) {
    this.namespace = namespace;
    this.specs = specs.without(OWN_NAMESPACE);
    this.bindingSpecs = this.specs.without("subjects/namespace");
    this.namelessSpecs = this.specs.without(OWN_NAME);
    this.subjects = subjects;
    this.unsetOnly = unsetOnly;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    FieldWalk<FieldSpec> own =
        new FieldWalk<>(FieldWalk.Creation.SCALAR, (value, spec) -> write(value));
    FieldWalk<FieldSpec> others =
        new FieldWalk<>(
            FieldWalk.Creation.SCALAR,
            (value, spec) -> writeFurther(value),
            (spec, resource) -> "namespace field specs must target scalar nodes: ");
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null && !resource.traits().fromHelm()) {
        Resource moved = move(resource, own, others);
        resources.set(slot, moved);
        requireUnique(moved, slot, resources);
      }
    }
  }

  private Resource move(Resource resource, FieldWalk<FieldSpec> own, FieldWalk<FieldSpec> others) {
    Resource moved = FormerIds.remember(resource);
    if (!resource.id().clusterScoped()) {
      moved = own.apply(METADATA.trie(moved.gvk()), moved);
    }
    FieldSpecs further = mayBeNamedAfterNamespace(moved) ? specs : namelessSpecs;
    if (RoleBindingSubjects.isBinding(moved.gvk())) {
      moved = subjects.edit(moved, this::write);
      further = bindingSpecs;
    }
    return others.apply(further.trie(moved.gvk()), moved);
  }

  /**
   * A spec for {@code metadata/name} is meant for Kubernetes' own Namespace: other kinds of that
   * name, and what is cluster-scoped like it, keep theirs.
   */
  private static boolean mayBeNamedAfterNamespace(Resource resource) {
    Gvk type = resource.gvk();
    return type.kind().equals("Namespace")
        ? type.apiVersion().equals("v1")
        : !resource.id().clusterScoped();
  }

  /**
   * With {@code unsetOnly} even the text of a null, such as {@code ~}, counts as a value. It loses
   * its type, and is a namespace of that name from then on.
   */
  private ScalarNode write(Node value) {
    ScalarNode old = Scalars.of(value);
    String text = old.text();
    if (!unsetOnly || text.isEmpty()) {
      return Scalars.writeString(old, namespace.text(), namespace);
    }
    return old.isNull() ? old.withUntypedText(text) : old;
  }

  /** In any other field the text of such a null becomes a text. */
  private ScalarNode writeFurther(Node value) {
    ScalarNode old = Scalars.of(value);
    return unsetOnly && old.isNull() && !old.text().isEmpty()
        ? old.withText(old.text(), Tag.STR)
        : write(value);
  }

  private void requireUnique(Resource moved, int slot, ResourceSet.Editor resources) {
    for (int other : resources.withId(moved.id())) {
      Resource first = resources.get(other);
      if (other != slot && first != null) {
        throw new ResolveException(conflict(first, moved));
      }
    }
  }

  private Diagnostic conflict(Resource first, Resource second) {
    return Diagnostic.error(
            Code.DUPLICATE_ID,
            "namespace transformation produces ID conflict: `"
                + second.id()
                + "` is also at "
                + first.body().location(),
            second.body())
        .hint(
            "rename one of the objects before they are moved into namespace `"
                + namespace.text()
                + "`");
  }
}
