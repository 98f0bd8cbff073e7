package io.github.kustomize4j.internal.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.diagnostics.KustomizationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is looked up in a merge has to be what a search through the sorted list would find. */
class SpecMergeTest {
  private static final String CONFLICT = "conflict";

  @Property(tries = 2000)
  void aMergeIsThatOfSearchedAndSortedLists(@ForAll long seed, @ForAll boolean sorted) {
    Random random = new Random(seed);
    List<List<FieldSpec>> lists = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      lists.add(list(random, random.nextInt(7) == 0));
    }

    assertThat(merged(lists, sorted)).isEqualTo(searched(lists, sorted));
  }

  private static List<FieldSpec> list(Random random, boolean create) {
    List<FieldSpec> specs = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      specs.add(
          new FieldSpec(
              part(random, "", "g", "h"),
              part(random, "", "", "v1", "v2"),
              part(random, "", "Pod", "Role", "Namespace", "X"),
              part(random, "a", "b/c"),
              create || random.nextInt(30) == 0));
    }
    return specs;
  }

  private static String part(Random random, String... parts) {
    return parts[random.nextInt(parts.length)];
  }

  private static Object merged(List<List<FieldSpec>> lists, boolean sorted) {
    SpecMerge merge = new SpecMerge(FieldSpecs.of(lists.get(0)), sorted);
    try {
      for (List<FieldSpec> added : lists.subList(1, lists.size())) {
        merge.add(FieldSpecs.of(added), CONFLICT);
      }
    } catch (KustomizationException e) {
      return e.diagnostic().message();
    }
    return merge.result().asList();
  }

  private static Object searched(List<List<FieldSpec>> lists, boolean sorted) {
    List<FieldSpec> all = new ArrayList<>(lists.get(0));
    for (List<FieldSpec> added : lists.subList(1, lists.size())) {
      int size = all.size();
      for (FieldSpec spec : added) {
        FieldSpec present = swallowing(all, spec);
        if (present == null) {
          all.add(spec);
        } else if (present.create() != spec.create()) {
          return CONFLICT + ": conflicting fieldspecs for `" + spec.path() + "` of " + spec.gvk();
        }
      }
      if (sorted && all.size() > size) {
        all.sort((a, b) -> GvkOrder.DEFAULT.compare(a.gvk(), b.gvk()));
      }
    }
    return all;
  }

  private static FieldSpec swallowing(List<FieldSpec> all, FieldSpec spec) {
    return all.stream()
        .filter(present -> present.path().equals(spec.path()) && spec.selects(present.gvk()))
        .findFirst()
        .orElse(null);
  }
}
