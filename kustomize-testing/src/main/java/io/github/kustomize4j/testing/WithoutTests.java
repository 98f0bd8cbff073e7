package io.github.kustomize4j.testing;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves the tests out, and what they have in common, whichever folder the build uses. */
public final class WithoutTests implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/test-classes/")
        && !location.contains("/io/github/kustomize4j/testing/");
  }
}
