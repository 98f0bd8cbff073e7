package io.github.kustomize4j.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line is a user of the library as any other. */
@AnalyzeClasses(
    packages = "io.github.kustomize4j.cli",
    importOptions = CliArchitectureTest.NoTests.class)
class CliArchitectureTest {
  /** Leaves the tests out, whichever folder the build uses. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static final ArchRule usesPublicPackagesOnly =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "io.github.kustomize4j.internal..",
                  "io.github.kustomize4j.yaml.internal..",
                  "org.yaml.."));

  @ArchTest
  static final ArchRule runsNoProgramsAndOpensNoSockets =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .dependOnClassesThat(resideInAnyPackage("java.net.http.."));

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.kustomize4j.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);
}
