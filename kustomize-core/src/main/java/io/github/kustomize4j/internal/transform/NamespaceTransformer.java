package io.github.kustomize4j.internal.transform;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.specs.FieldSpec;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.specs.FieldWalk;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves resources into a namespace: {@code metadata.namespace} of what lives in namespaces, the
 * subjects of role bindings, and the places of the table. Thread-safe.
 */
public final class NamespaceTransformer implements Transformer {
  private static final String OWN_NAMESPACE = "metadata/namespace";
  private static final FieldSpecs METADATA =
      FieldSpecs.of(List.of(FieldSpec.ofAny(OWN_NAMESPACE, true)));

  private final String namespace;
  private final FieldSpecs specs;
  private final FieldSpecs bindingSpecs;
  private final RoleBindingSubjects subjects;
  private final boolean unsetOnly;
  private final Node author;

  /** The transformer that the {@code namespace} field stands for. */
  public NamespaceTransformer(String namespace, FieldSpecs specs, Node author) {
    this(namespace, specs, RoleBindingSubjects.DEFAULT_ONLY, false, author);
  }

  /**
   * A transformer with the options of its configuration object.
   *
   * @param namespace the namespace
   * @param specs further places
   * @param subjects which subjects of role bindings get the namespace
   * @param unsetOnly whether values that are there already stay
   * @param author the node that says so, which gives new values their place
   */
  public NamespaceTransformer(
      String namespace,
      FieldSpecs specs,
      RoleBindingSubjects subjects,
      boolean unsetOnly,
      Node author) {
    this.namespace = namespace;
    this.specs = without(specs, OWN_NAMESPACE);
    this.bindingSpecs = without(this.specs, "subjects/namespace");
    this.subjects = subjects;
    this.unsetOnly = unsetOnly;
    this.author = author;
  }

  private static FieldSpecs without(FieldSpecs specs, String path) {
    List<FieldSpec> rest = new ArrayList<>(specs.asList());
    return rest.removeIf(spec -> spec.path().equals(path)) ? FieldSpecs.of(rest) : specs;
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    FieldWalk<FieldSpec> own =
        new FieldWalk<>(FieldWalk.Creation.SCALAR, (value, spec) -> write(value));
    FieldWalk<FieldSpec> others =
        new FieldWalk<>(
            FieldWalk.Creation.SCALAR,
            (value, spec) -> write(value),
            (spec, resource) -> "namespace field specs must target scalar nodes: ");
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null && !resource.traits().fromHelm()) {
        Resource moved = move(resource, own, others);
        resources.set(slot, moved);
        requireUnique(moved, resources);
      }
    }
  }

  private Resource move(Resource resource, FieldWalk<FieldSpec> own, FieldWalk<FieldSpec> others) {
    Resource moved = resource.rememberId();
    if (!resource.id().clusterScoped()) {
      moved = own.apply(METADATA.trie(moved.gvk()), moved);
    }
    FieldSpecs further = specs;
    if (RoleBindingSubjects.isBinding(moved.gvk())) {
      moved = subjects.edit(moved, this::write);
      further = bindingSpecs;
    }
    return others.apply(further.trie(moved.gvk()), moved);
  }

  private ScalarNode write(Node value) {
    ScalarNode old = Scalars.of(value);
    boolean keep = unsetOnly && !old.isNull() && !old.text().isEmpty();
    return keep ? old : Scalars.writeString(old, namespace, author);
  }

  private void requireUnique(Resource moved, ResourceSet.Editor resources) {
    if (resources.withId(moved.id()).length > 1) {
      throw new ResolveException(
          Diagnostic.error(
                  Code.DUPLICATE_ID,
                  "namespace transformation produces ID conflict: more than one `"
                      + moved.id()
                      + "`",
                  moved.body())
              .hint(
                  "Rename one of the objects before they are moved into namespace `"
                      + namespace
                      + "`"));
    }
  }
}
