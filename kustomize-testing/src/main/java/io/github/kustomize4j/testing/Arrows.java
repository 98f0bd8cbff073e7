package io.github.kustomize4j.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which packages below a root each of them may touch besides itself. Immutable.
 *
 * @param root the name of the root package
 * @param table what each may touch; names count from the root, "" is the root itself
 */
public record Arrows(String root, Map<String, Set<String>> table) {
  /** A table that nobody changes. */
  public Arrows {
    table = Map.copyOf(table);
  }

  /** An entry of a table. */
  public static Map.Entry<String, Set<String>> arrow(String from, String... to) {
    return Map.entry(from, Set.of(to));
  }

  /** Requires that no package of the table touches what it may not. */
  public void check(JavaClasses all) {
    table.forEach((from, to) -> check(from, to, all));
  }

  private void check(String from, Set<String> to, JavaClasses all) {
    Set<String> allowed = fullNames(to);
    allowed.add(fullName(from));
    noClasses()
        .that(resideInAPackage(fullName(from)))
        .should()
        .dependOnClassesThat(
            resideInAPackage(root + "..")
                .and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
        .allowEmptyShould(true)
        .check(all);
  }

  /** The names of the packages in the table. */
  public Set<String> packages() {
    return fullNames(table.keySet());
  }

  /** The names of the packages of some classes. */
  public static Set<String> packagesOf(JavaClasses all) {
    Set<String> names = new TreeSet<>();
    for (JavaClass one : all) {
      names.add(one.getPackageName());
    }
    return names;
  }

  private Set<String> fullNames(Set<String> names) {
    Set<String> full = new HashSet<>();
    names.forEach(name -> full.add(fullName(name)));
    return full;
  }

  private String fullName(String name) {
    return name.isEmpty() ? root : root + "." + name;
  }
}
