package io.github.kustomize4j.bench.workload;

import java.util.ArrayList;
import java.util.List;

/** One layer of {@code size} manifests, 50 in a file: namespace, prefix, labels and images. */
final class LargeShape implements Shape {
  private static final int IN_A_FILE = 50;

  @Override
  public List<String> fill(Tree tree, Manifests manifests, int size) {
    List<String> all = manifests.services("shop-", size);
    List<String> names = new ArrayList<>();
    for (int from = 0; from < size; from += IN_A_FILE) {
      String name = "part-" + Lines.number(names.size()) + ".yaml";
      tree.put(name, Manifests.join(all.subList(from, Math.min(from + IN_A_FILE, size))));
      names.add(name);
    }
    tree.kustomization("", HEAD, images(), Lines.resources(names));
    return List.of(".");
  }

  private static String images() {
    String image = "- name: ${image}\n  newTag: 3.${n}.0\n";
    return "images:\n"
        + Lines.repeat(
            Manifests.IMAGES, i -> Template.fill(image, "image", Manifests.image(i), "n", i));
  }

  private static final String HEAD =
      """
      namespace: shop
      namePrefix: blue-
      labels:
      - includeSelectors: true
        pairs:
          shop.example.org/stage: live
          shop.example.org/colour: blue
      """;
}
