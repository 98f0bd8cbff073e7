package io.github.kustomize4j.internal.refs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.advice.NearResources;
import io.github.kustomize4j.internal.model.Var;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a kustomization and of those below it. Each is bound to its resource where it is
 * declared, by a mark on the resource that stays with it; the values are read in the end, when the
 * resources have their final names. Immutable and thread-safe.
 */
public final class Vars {
  /** No variables. */
  public static final Vars EMPTY = new Vars(ImmutableSortedMap.of());

  private static final String DEFAULT_PATH = "metadata.name";

  private final ImmutableSortedMap<String, Var> byName;

  Vars(ImmutableSortedMap<String, Var> byName) {
    this.byName = byName;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The variables by their names' order. */
  Collection<Var> all() {
    return byName.values();
  }

  /**
   * Replaces the variables in the fields of a table.
   *
   * @param specs the fields
   * @param diagnostics gets a warning for variables that cannot be inserted, or never were
   * @throws ResolveException if a variable has no resource or no value
   */
  public void substitute(ResourceSet.Editor resources, FieldSpecs specs, Diagnostics diagnostics) {
    if (isEmpty()) {
      return;
    }
    Map<String, Diagnostic> refused = new HashMap<>();
    VarExpansion expansion = new VarExpansion(values(resources, refused), refused, diagnostics);
    new VarSubstitution(expansion).apply(resources, specs);
    TreeSet<String> unused = new TreeSet<>(byName.keySet());
    unused.removeAll(expansion.used());
    if (!unused.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              Code.VAR_FAILED,
              "well-defined vars that were never replaced: " + String.join(",", unused)));
    }
  }

  private ImmutableMap<String, VarValue> values(
      ResourceSet.Editor resources, Map<String, Diagnostic> refused) {
    Map<String, Resource> marked = marked(resources);
    ImmutableMap.Builder<String, VarValue> values = ImmutableMap.builder();
    for (Var variable : byName.values()) {
      Resource resource = marked.get(variable.name());
      if (resource == null) {
        throw noResource(variable, resources);
      }
      VarValue value = value(variable, resource, refused);
      if (value != null) {
        values.put(variable.name(), value);
      }
    }
    return values.buildOrThrow();
  }

  private static Map<String, Resource> marked(ResourceSet.Editor resources) {
    Map<String, Resource> marked = new HashMap<>();
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null) {
        for (String name : resource.traits().vars()) {
          marked.putIfAbsent(name, resource);
        }
      }
    }
    return marked;
  }

  /** The value, or null if it is a map or a list, which nobody can insert. */
  private static @Nullable VarValue value(
      Var variable, Resource resource, Map<String, Diagnostic> refused) {
    Node node = VarPath.parse(path(variable)).find(resource.body());
    if (node instanceof ScalarNode scalar) {
      VarValue value = VarValue.of(scalar);
      if (value != null) {
        return value;
      }
    } else if (node != null) {
      refused.put(variable.name(), notInsertable(variable, node));
      return null;
    }
    throw noValue(variable, resource);
  }

  private static String path(Var variable) {
    return variable.fieldPath().isEmpty() ? DEFAULT_PATH : variable.fieldPath();
  }

  /** The form of messages: {@code {POD Pod.v1.[noGrp] {metadata.name}}}. */
  private static String describe(Var variable) {
    return "{" + variable.name() + ' ' + variable.object().gvk() + " {" + path(variable) + "}}";
  }

  private static Diagnostic notInsertable(Var variable, Node node) {
    return Diagnostic.warning(
            Code.VAR_FAILED,
            "MakePrimitiveReplacer: bad replacement: the value of var '"
                + variable.name()
                + "' is a map or a list")
        .at(node.location());
  }

  private static ResolveException noResource(Var variable, ResourceSet.Editor resources) {
    Var.Target object = variable.object();
    String namespace = object.namespace().isEmpty() ? null : object.namespace();
    return new ResolveException(
        Diagnostic.error(
                Code.VAR_FAILED,
                "var '"
                    + describe(variable)
                    + "' cannot be mapped to a field in the set of known resources",
                variable.at())
            .hint(
                NearResources.of(resources).advice(object.gvk(), namespace, object.name())
                    + "check kind, apiVersion and name of the `objref`"));
  }

  private static ResolveException noValue(Var variable, Resource resource) {
    return new ResolveException(
        Diagnostic.error(
                Code.VAR_FAILED,
                "field specified in var '"
                    + describe(variable)
                    + "' not found in corresponding resource",
                variable.at())
            .hint("the resource is defined at " + resource.body().location()));
  }
}
