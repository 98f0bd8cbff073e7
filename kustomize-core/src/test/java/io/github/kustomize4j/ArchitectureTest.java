package io.github.kustomize4j;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.kustomize4j.testing.Arrows.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.kustomize4j.testing.Arrows;
import io.github.kustomize4j.testing.WithoutTests;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Holds the walls inside and between the library modules. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = WithoutTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.kustomize4j";

  /** Which of our packages a package may touch besides itself; "" is the root package. */
  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          arrow("tree"),
          arrow("diagnostics", "tree"),
          arrow("yaml", "tree", "yaml.internal", "diagnostics"),
          arrow("yaml.internal", "tree", "diagnostics"),
          arrow("patch", "tree", "yaml", "diagnostics", "patch.schema"),
          arrow("patch.schema", "tree", "yaml", "diagnostics"),
          arrow("generate", "tree", "yaml", "diagnostics", "generate.source"),
          arrow("generate.source", "tree", "diagnostics"),
          arrow("files", "tree", "diagnostics"),
          arrow("resource", "tree", "diagnostics"),
          arrow("spi", "tree", "diagnostics", "files"),
          arrow("config", "tree", "yaml", "diagnostics", "files", "spi", "internal.plugin"),
          arrow("external", "tree", "diagnostics", "files", "spi"),
          arrow(
              "edit",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "files",
              "generate",
              "internal.model",
              "internal.load"),
          arrow("localize", "tree", "yaml", "diagnostics", "files", "spi", "edit", "internal.load"),
          arrow("jackson", "", "tree", "yaml", "diagnostics", "resource"),
          arrow(
              "internal.model",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "resource",
              "generate",
              "internal.specs"),
          arrow(
              "internal.load",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "files",
              "spi",
              "internal.model"),
          arrow("internal.specs", "tree", "diagnostics", "resource"),
          arrow(
              "internal.transform",
              "internal.advice",
              "tree",
              "diagnostics",
              "generate",
              "resource",
              "internal.model",
              "internal.specs",
              "internal.compat",
              "internal.transform.select"),
          arrow("internal.transform.select", "tree", "diagnostics", "resource", "internal.model"),
          arrow(
              "internal.transform.patch",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "patch",
              "patch.schema",
              "resource",
              "internal.model",
              "internal.compat",
              "internal.transform",
              "internal.transform.select"),
          arrow(
              "internal.transform.replacement",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "resource",
              "internal.model",
              "internal.specs",
              "internal.compat",
              "internal.transform",
              "internal.transform.select"),
          arrow(
              "internal.refs",
              "internal.advice",
              "tree",
              "diagnostics",
              "resource",
              "internal.model",
              "internal.specs"),
          arrow("internal.cache", "diagnostics", "files"),
          arrow("internal.advice", "resource"),
          arrow("internal.compat", "tree", "yaml", "diagnostics", "resource"),
          arrow(
              "internal.plugin",
              "internal.advice",
              "tree",
              "yaml",
              "diagnostics",
              "generate",
              "files",
              "resource",
              "spi",
              "internal.model",
              "internal.specs",
              "internal.transform",
              "internal.transform.select"));

  private static final Arrows ARROWS = new Arrows(ROOT, TABLE);

  /** Where a regular expression would run for each node or each resource. */
  private static final String[] HOT = {
    ROOT + ".tree..",
    ROOT + ".yaml..",
    ROOT + ".patch..",
    ROOT + ".internal.pipeline..",
    ROOT + ".internal.refs..",
    ROOT + ".internal.specs..",
    ROOT + ".internal.transform.."
  };

  private static final Set<Class<?>> MUTABLE =
      Set.of(
          ArrayDeque.class,
          ArrayList.class,
          HashMap.class,
          HashSet.class,
          LinkedHashMap.class,
          LinkedHashSet.class,
          TreeMap.class,
          TreeSet.class,
          java.util.concurrent.ConcurrentHashMap.class,
          java.util.concurrent.ConcurrentMap.class);

  @ArchTest
  static final ArchRule onlyYamlSeesSnakeYaml =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".yaml.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.yaml.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheBridgeSeesJackson =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".jackson.."))
          .should()
          .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyFileTreesTouchTheDisk =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".files..", ROOT + ".external.."))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.Files")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyExternalRunsProgramsOrOpensSockets =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".external.."))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Runtime")
          .orShould()
          .dependOnClassesThat(resideInAPackage("java.net.http.."))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingReadsOrWritesTheProcess =
      noClasses()
          .that(resideOutsideOfPackages(ROOT + ".external.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should(haveModifier(JavaModifier.FINAL))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticCollectionsAreImmutable =
      fields()
          .that()
          .areStatic()
          .should()
          .notHaveRawType(
              new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("a mutable collection") {
                @Override
                public boolean test(JavaClass type) {
                  return MUTABLE.stream().anyMatch(type::isEquivalentTo);
                }
              })
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule hotPackagesUseNoRegularExpressions =
      noClasses()
          .that(resideInAnyPackage(HOT))
          .should()
          .dependOnClassesThat(resideInAPackage("java.util.regex.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreNullMarked =
      classes()
          .should(
              new ArchCondition<JavaClass>("stand in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          type,
                          type.getPackage().isAnnotatedWith(NullMarked.class),
                          type.getName() + " stands in " + type.getPackageName()));
                }
              })
          .allowEmptyShould(true);

  /**
   * The root package is left out: it starts the pipeline, which reads the options that stand there.
   */
  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return type.getPackageName().startsWith(ROOT + ".")
                      ? SliceIdentifier.of(type.getPackageName())
                      : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static void packagesTouchOnlyWhatTheyMay(JavaClasses all) {
    ARROWS.check(all);
  }

  @ArchTest
  static void everyPackageIsInTheTable(JavaClasses all) {
    Set<String> known = ARROWS.packages();
    // These two may touch everything.
    known.addAll(Set.of(ROOT, ROOT + ".internal.pipeline"));
    assertThat(Arrows.packagesOf(all))
        .isSubsetOf(known)
        .contains(ROOT + ".tree", ROOT + ".internal.pipeline");
  }

  @ArchTest
  static final ArchRule onlyTheApiStartsThePipeline =
      noClasses()
          .that(not(resideInAnyPackage(ROOT, ROOT + ".internal.pipeline")))
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + ".internal.pipeline"))
          .allowEmptyShould(true);
}
