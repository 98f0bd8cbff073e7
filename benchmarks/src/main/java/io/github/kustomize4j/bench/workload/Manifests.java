package io.github.kustomize4j.bench.workload;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Makes manifests of a web shop's services: the names hang together, the rest is drawn. */
final class Manifests {
  private static final List<String> KINDS =
      List.of(
          "deployment",
          "service",
          "configmap",
          "secret",
          "serviceaccount",
          "rolebinding",
          "ingress",
          "autoscaler",
          "disruptionbudget",
          "cronjob");

  /** Images come from this many repositories. */
  static final int IMAGES = 10;

  private final Random random;
  private final List<String> templates = new ArrayList<>();

  Manifests(Random random) {
    this.random = random;
    for (String kind : KINDS) {
      templates.add(Template.load(kind + ".yaml"));
    }
  }

  Random random() {
    return random;
  }

  /** The ten manifests of one service; they refer to each other. */
  List<String> service(String name) {
    List<String> manifests = new ArrayList<>();
    for (String template : templates) {
      manifests.add(fill(template, name));
    }
    return manifests;
  }

  /** One manifest of a service: {@code deployment}, {@code configmap} and so on. */
  String of(String kind, String name) {
    return fill(templates.get(KINDS.indexOf(kind)), name);
  }

  /** Many services, cut off after some number of manifests. */
  List<String> services(String prefix, int manifests) {
    List<String> all = new ArrayList<>();
    for (int i = 0; all.size() < manifests; i++) {
      List<String> ten = service(prefix + i);
      all.addAll(ten.subList(0, Math.min(ten.size(), manifests - all.size())));
    }
    return all;
  }

  private String fill(String template, String name) {
    return Template.fill(
        template,
        "name",
        name,
        "team",
        Words.pick(random),
        "replicas",
        1 + random.nextInt(4),
        "image",
        imageOf(name) + ":1." + random.nextInt(40),
        "cpu",
        50 * (1 + random.nextInt(20)),
        "memory",
        64 << random.nextInt(6),
        "feature1",
        Words.pick(random),
        "feature2",
        Words.pick(random),
        "timeout",
        5 + random.nextInt(55),
        "workers",
        2 + random.nextInt(30),
        "pool",
        4 + random.nextInt(60),
        "password",
        password(),
        "minute",
        random.nextInt(60));
  }

  private String password() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The image of a service, without its tag. */
  static String imageOf(String service) {
    return image(Math.floorMod(service.hashCode(), IMAGES));
  }

  /** The name of an image without its tag. */
  static String image(int number) {
    return "ghcr.io/shop/service-" + number;
  }

  /** One text of many documents. */
  static String join(List<String> manifests) {
    return String.join("---\n", manifests);
  }
}
