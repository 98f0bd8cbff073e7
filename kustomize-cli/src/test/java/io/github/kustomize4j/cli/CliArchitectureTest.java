package io.github.kustomize4j.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.kustomize4j.testing.Arrows.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.kustomize4j.testing.Arrows;
import io.github.kustomize4j.testing.WithoutTests;
import java.util.Map;
import java.util.Set;

/** The command line is a user of the library as any other. */
@AnalyzeClasses(packages = CliArchitectureTest.ROOT, importOptions = WithoutTests.class)
class CliArchitectureTest {
  static final String ROOT = "io.github.kustomize4j.cli";

  /**
   * Which rooms a room may touch besides itself. The package of the entry point may touch all, and
   * none touches it.
   */
  private static final Arrows ARROWS =
      new Arrows(
          ROOT,
          Map.ofEntries(
              arrow("support"),
              arrow("build", "support"),
              arrow("edit", "support"),
              arrow("localize", "support", "build"),
              arrow("cfg", "support"),
              arrow("fn", "support", "build", "cfg"),
              arrow("openapi", "support"),
              arrow("help", "support", "build", "edit", "localize", "cfg", "fn", "openapi"),
              arrow("completion", "support", "help")));

  @ArchTest
  static void roomsTouchOnlyWhatTheyMay(JavaClasses all) {
    ARROWS.check(all);
  }

  @ArchTest
  static void everyRoomIsInTheTable(JavaClasses all) {
    Set<String> known = ARROWS.packages();
    known.add(ROOT);
    assertThat(Arrows.packagesOf(all)).isEqualTo(known);
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
