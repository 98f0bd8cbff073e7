package io.github.kustomize4j.internal.refs;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.model.Var;
import io.github.kustomize4j.resource.ResourceSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the variables of a kustomization and of those below it. Stays on one thread. */
public final class VarCollector {
  private final TreeMap<String, Var> byName = new TreeMap<>();
  private @Nullable Vars result = Vars.EMPTY;

  /**
   * Adds the variables of a kustomization, which are bound to its resources.
   *
   * @throws ResolveException if a name is taken already, or several resources fit a variable
   */
  public void declare(List<Var> declared, ResourceSet.Editor resources) {
    if (declared.isEmpty()) {
      return;
    }
    VarCollector added = new VarCollector();
    declared.forEach(added::add);
    add(added.result());
    VarTargets targets = new VarTargets(resources);
    declared.forEach(targets::bind);
  }

  /**
   * Adds the variables of a base.
   *
   * @throws ResolveException if a name is taken already, be it by the same variable
   */
  public void add(Vars others) {
    boolean first = byName.isEmpty();
    others.all().forEach(this::add);
    result = first ? others : result;
  }

  private void add(Var variable) {
    Var first = byName.put(variable.name(), variable);
    if (first != null) {
      throw taken(variable, first);
    }
    result = null;
  }

  private static ResolveException taken(Var variable, Var first) {
    return new ResolveException(
        Diagnostic.error(
                Code.VAR_FAILED, "var '" + variable.name() + "' already encountered", variable.at())
            .hint("give one of the two another name; the first is at " + first.at().location()));
  }

  /** All variables so far. */
  public Vars result() {
    Vars known = result;
    if (known == null) {
      result = known = new Vars(ImmutableSortedMap.copyOf(byName));
    }
    return known;
  }
}
