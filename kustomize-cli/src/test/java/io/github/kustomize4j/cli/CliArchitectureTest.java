package io.github.kustomize4j.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line is a user of the library as any other. */
@AnalyzeClasses(
    packages = CliArchitectureTest.ROOT,
    importOptions = CliArchitectureTest.NoTests.class)
class CliArchitectureTest {
  /** Leaves the tests out, whichever folder the build uses. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  static final String ROOT = "io.github.kustomize4j.cli";

  /**
   * Which rooms a room may touch besides itself. The package of the entry point may touch all, and
   * none touches it.
   */
  private static final Map<String, Set<String>> ARROWS =
      Map.of(
          "support", Set.of(),
          "build", Set.of("support"),
          "edit", Set.of("support"),
          "localize", Set.of("support", "build"),
          "cfg", Set.of("support"),
          "fn", Set.of("support", "build", "cfg"),
          "openapi", Set.of("support"),
          "help", Set.of("support", "build", "edit", "localize", "cfg", "fn", "openapi"),
          "completion", Set.of("support", "help"));

  @ArchTest
  static void roomsTouchOnlyWhatTheyMay(JavaClasses all) {
    ARROWS.forEach(
        (from, to) -> {
          String[] allowed =
              Stream.concat(Stream.of(from), to.stream())
                  .map(CliArchitectureTest::fullName)
                  .toArray(String[]::new);
          noClasses()
              .that(resideInAPackage(fullName(from)))
              .should()
              .dependOnClassesThat(
                  resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
              .check(all);
        });
  }

  @ArchTest
  static void everyRoomIsInTheTable(JavaClasses all) {
    Set<String> found = all.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    Set<String> known =
        ARROWS.keySet().stream().map(CliArchitectureTest::fullName).collect(Collectors.toSet());
    known.add(ROOT);
    assertThat(found).isEqualTo(known);
  }

  private static String fullName(String room) {
    return ROOT + "." + room;
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
