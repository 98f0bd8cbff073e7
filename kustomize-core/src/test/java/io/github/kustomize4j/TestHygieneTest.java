package io.github.kustomize4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;

/** No test is switched off and forgotten. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = OnlyIncludeTests.class)
class TestHygieneTest {
  @ArchTest
  static final ArchRule noClassIsDisabled = noClasses().should().beAnnotatedWith(Disabled.class);

  @ArchTest
  static final ArchRule noMethodIsDisabled =
      noMethods().should().beAnnotatedWith(Disabled.class).allowEmptyShould(true);
}
