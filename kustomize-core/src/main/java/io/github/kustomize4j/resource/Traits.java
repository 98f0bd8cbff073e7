package io.github.kustomize4j.resource;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What the build has to know about a resource beyond its content.
 *
 * @param needsHash whether its name gets the hash of its content at the end
 * @param behavior how it joins a resource of its id, for generated ones
 * @param nameChangeAllowed whether a patch may rename it
 * @param kindChangeAllowed whether a patch may change its kind
 * @param fromHelm whether helm made it, which keeps the namespace transformer away
 * @param vars the names of the variables that take their values from it
 */
public record Traits(
    boolean needsHash,
    Behavior behavior,
    boolean nameChangeAllowed,
    boolean kindChangeAllowed,
    boolean fromHelm,
    ImmutableList<String> vars) {
  /** Of an ordinary resource. */
  public static final Traits NONE =
      new Traits(false, Behavior.NONE, false, false, false, ImmutableList.of());

  // Written out: what the compiler makes of a record is slow in the first milliseconds of a
  // process.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Traits that
            && needsHash == that.needsHash
            && behavior == that.behavior
            && nameChangeAllowed == that.nameChangeAllowed
            && kindChangeAllowed == that.kindChangeAllowed
            && fromHelm == that.fromHelm
            && vars.equals(that.vars));
  }

  @Override
  public int hashCode() {
    return 31 * behavior.hashCode() + vars.hashCode();
  }

  /** With or without the hash. */
  public Traits withNeedsHash(boolean needs) {
    return new Traits(needs, behavior, nameChangeAllowed, kindChangeAllowed, fromHelm, vars);
  }

  /** With a behavior. */
  public Traits withBehavior(Behavior newBehavior) {
    return new Traits(needsHash, newBehavior, nameChangeAllowed, kindChangeAllowed, fromHelm, vars);
  }

  /** With what patches may change. */
  public Traits withChangesAllowed(boolean name, boolean kind) {
    return new Traits(needsHash, behavior, name, kind, fromHelm, vars);
  }

  /** Made by helm or not. */
  public Traits withFromHelm(boolean helm) {
    return new Traits(needsHash, behavior, nameChangeAllowed, kindChangeAllowed, helm, vars);
  }

  /** With one more variable that takes its value from the resource. */
  public Traits withVar(String name) {
    ImmutableList<String> more = ImmutableList.<String>builder().addAll(vars).add(name).build();
    return new Traits(needsHash, behavior, nameChangeAllowed, kindChangeAllowed, fromHelm, more);
  }
}
