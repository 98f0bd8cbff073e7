package io.github.kustomize4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;

/** No test is switched off and forgotten. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = TestHygieneTest.OnlyTests.class)
class TestHygieneTest {
  /** Whichever folder the build uses. */
  static final class OnlyTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule noClassIsDisabled = noClasses().should().beAnnotatedWith(Disabled.class);

  @ArchTest
  static final ArchRule noMethodIsDisabled =
      noMethods().should().beAnnotatedWith(Disabled.class).allowEmptyShould(true);
}
