package io.github.kustomize4j.internal.pipeline;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.cache.Trace;
import io.github.kustomize4j.patch.schema.Schema;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.Scope;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.yaml.ReadLimits;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A base that was accumulated, with all that doing it again would do besides. Immutable.
 *
 * @param accumulated what it came to
 * @param trace what was asked of the files; the base is the same as long as the answers are
 * @param warnings what was worth one, in order
 * @param schema what it did to the schema of the build
 */
record Base(
    Accumulated accumulated,
    Trace trace,
    ImmutableList<Diagnostic> warnings,
    SchemaState.Passage schema) {
  /** About the room of a resource whose nodes were changed here and there. */
  private static final long RESOURCE_WEIGHT = 1500;

  /** A tree takes about this many times the room of its text, besides the text. */
  private static final long TREE_FACTOR = 5;

  private static final long OWN_WEIGHT = 1000;

  /**
   * What a base depends on besides its files.
   *
   * @param dir its directory
   * @param originPath how it was reached, or null if that is not noted
   * @param helmNamespace the namespace of its charts
   * @param schema the schema of the build
   * @param schemaIsSet whether another kustomization set it
   * @param restriction which files may be named
   * @param limits what is accepted of one file
   * @param maxResources how many resources it may gather
   */
  record Key(
      TreePath dir,
      @Nullable String originPath,
      String helmNamespace,
      Schema schema,
      boolean schemaIsSet,
      LoadRestriction restriction,
      ReadLimits limits,
      int maxResources) {
    // Written out: what the JVM makes for records costs start-up time.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && dir.equals(that.dir)
          && Objects.equals(originPath, that.originPath)
          && helmNamespace.equals(that.helmNamespace)
          && schema == that.schema
          && schemaIsSet == that.schemaIsSet
          && restriction == that.restriction
          && limits.equals(that.limits)
          && maxResources == that.maxResources;
    }

    @Override
    public int hashCode() {
      return dir.hashCode();
    }
  }

  /** This base for another build, in which kinds may be looked up differently later. */
  Base in(Scope scope) {
    return new Base(accumulated.in(scope), trace, warnings, schema);
  }

  /**
   * About how many bytes it keeps from being freed. What bases below it gave counts here too, since
   * they may be forgotten sooner.
   */
  long weight() {
    Set<Source> sources = Collections.newSetFromMap(new IdentityHashMap<>());
    long characters = 0;
    for (Resource resource : accumulated.resources()) {
      Source source = resource.body().source();
      characters += sources.add(source) ? source.length() : 0;
    }
    return OWN_WEIGHT
        + trace.weight()
        + trace.contentWeight() // of what generators made of it
        + characters * TREE_FACTOR
        + accumulated.resources().size() * RESOURCE_WEIGHT;
  }
}
