package io.github.kustomize4j.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceSetTest {
  private static final int NAMES = 5;

  private static Resource named(String name) {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: " + name + "}\n";
    Node body = YamlReader.of(ReadLimits.DEFAULTS).readResources("r", text.getBytes(UTF_8)).get(0);
    return Resource.of((MapNode) body, gvk -> false, Origin.NONE);
  }

  /** The look-ups begin after {@code quiet} edits: indices are built late, and then kept. */
  @ParameterizedTest
  @ValueSource(ints = {0, 30, 200})
  void lookUpsFindWhatASearchOfAllResourcesFinds(int quiet) {
    Random random = new Random(quiet);
    ResourceSet.Editor resources = ResourceSet.EMPTY.edit();
    for (int i = 0; i < 300; i++) {
      editAtRandom(resources, random);
      if (i >= quiet) {
        compareLookUps(resources, named("n" + random.nextInt(NAMES)).id());
      }
    }
  }

  private static void editAtRandom(ResourceSet.Editor resources, Random random) {
    String name = "n" + random.nextInt(NAMES);
    int slot = random.nextInt(resources.slots() + 1);
    Resource old = slot == resources.slots() ? null : resources.get(slot);
    if (old == null) {
      resources.add(named(name));
    } else if (random.nextInt(8) == 0) {
      resources.remove(slot);
    } else if (random.nextInt(8) == 0) {
      resources.set(slot, named(name)); // another one, without the history
    } else {
      resources.set(slot, old.rememberId().withName(name));
    }
  }

  private static void compareLookUps(ResourceSet.Editor resources, ResourceId id) {
    assertThat(resources.withId(id)).containsExactly(search(resources, r -> r.id().equals(id)));
    assertThat(resources.withAnyId(id))
        .containsExactly(
            search(resources, r -> r.id().equals(id) || r.history().previous().contains(id)));
    assertThat(resources.withAnyName(id.name())).containsExactly(resources.withAnyId(id));
  }

  private static int[] search(ResourceSet.Editor resources, Predicate<Resource> wanted) {
    return IntStream.of(resources.slotsInUse())
        .filter(slot -> wanted.test(resources.get(slot)))
        .toArray();
  }
}
