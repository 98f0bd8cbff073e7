package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws one tree: an overlay, what it is built on, and components. */
final class TreeGenerator {
  private static final String ROOT = "root";

  /** Fields with which alone a kustomization counts as empty. */
  private static final Set<String> BARE = Set.of("apiVersion", "kind", "resources");

  private final Draw draw;
  private final Set<Feature> features;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final YamlText yaml;
  private final YamlText plainYaml;
  private final Manifests manifests;
  private final CommonFields common;
  private final GeneratorFields generators;
  private final PatchFields patches;
  private final ReplacementFields replacements;
  private final ConfigurationFields configurations;
  private final PluginFields plugins;
  private int folders;
  private boolean renamedOnly;

  private TreeGenerator(long seed, Set<Feature> allowed) {
    draw = new Draw(seed);
    features = chosen(allowed);
    yaml = new YamlText(draw, has(Feature.LAYOUT));
    plainYaml = new YamlText(draw, false);
    Values values = new Values(draw, has(Feature.VALUES), has(Feature.VARS));
    manifests = new Manifests(draw, values);
    common = new CommonFields(draw);
    generators = new GeneratorFields(draw, manifests);
    patches = new PatchFields(draw, values, yaml);
    replacements = new ReplacementFields(draw, plainYaml);
    configurations = new ConfigurationFields(draw, plainYaml);
    plugins = new PluginFields(draw, manifests, plainYaml);
  }

  /** The tree of a seed. */
  static Tree tree(long seed, Set<Feature> allowed) {
    return new TreeGenerator(seed, allowed).tree();
  }

  /** A tree has some of the features only: faults hide behind one another. */
  private Set<Feature> chosen(Set<Feature> allowed) {
    Set<Feature> chosen = EnumSet.noneOf(Feature.class);
    for (Feature feature : allowed) {
      int percent =
          switch (feature) {
            case FAULTS -> 4;
            case OPENAPI, FLAGS -> 8;
            case DIAMONDS -> 12;
            case VARS, SORT, METADATA, CONFIGURATIONS, PLUGINS -> 20;
            case REPLACEMENTS -> 30;
            default -> 50;
          };
      if (draw.chance(percent)) {
        chosen.add(feature);
      }
    }
    return chosen;
  }

  private boolean has(Feature feature) {
    return features.contains(feature);
  }

  private Tree tree() {
    build(new Folder(ROOT, files), 0);
    Tree tree = new Tree(files, ROOT, has(Feature.FLAGS) ? flags() : List.of());
    return has(Feature.FAULTS) ? Faults.put(tree, draw) : tree;
  }

  private void build(Folder folder, int depth) {
    List<Object> resources = folder.list("resources");
    for (int i = draw.between(0, depth == 0 ? 3 : 2 - depth); i > 0; i--) {
      Folder base = new Folder(newPath("base", folder), files);
      build(base, depth + 1);
      folder.visible.addAll(base.visible);
      resources.add(relative(folder, base));
    }
    if (depth == 0 && has(Feature.DIAMONDS)) {
      diamond(folder);
    }
    for (int i = draw.between(folder.visible.isEmpty() ? 1 : 0, 2); i > 0; i--) {
      resources.add(resourceFile(folder, i));
    }
    Collections.shuffle(resources, new Random(draw.below(1 << 20)));
    fields(folder, depth);
    finish(folder);
  }

  private List<String> flags() {
    return draw.of(
        List.of("--reorder=legacy"),
        List.of("--reorder=none"),
        List.of("--enable-managedby-label"),
        List.of("--load-restrictor=LoadRestrictionsNone"));
  }

  /** Two overlays of one base, which tell its resources apart by their prefixes. */
  private void diamond(Folder folder) {
    renamedOnly = true;
    Folder base = new Folder(newPath("shared", folder), files);
    build(base, 2);
    renamedOnly = false;
    for (String prefix : List.of("left-", "right-")) {
      List<Stub> seen = new ArrayList<>();
      base.visible.forEach(stub -> seen.add(stub.copy()));
      Folder side = new Folder(newPath("side", folder), seen, files);
      side.list("resources").add(relative(side, base));
      fields(side, 2);
      side.fields.put("namePrefix", prefix);
      side.visible.forEach(stub -> stub.rename(prefix, ""));
      finish(side);
      folder.list("resources").add(relative(folder, side));
      folder.visible.addAll(side.visible);
    }
  }

  private String newPath(String kind, Folder parent) {
    String name = kind + folders++;
    return draw.chance(10) ? parent.path + "/" + name : name;
  }

  private static String relative(Folder from, Folder to) {
    if (to.path.startsWith(from.path + "/")) {
      return to.path.substring(from.path.length() + 1);
    }
    return "../".repeat((int) from.path.chars().filter(c -> c == '/').count() + 1) + to.path;
  }

  private String resourceFile(Folder folder, int number) {
    List<Object> bodies = new ArrayList<>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      Stub stub = manifests.draw();
      if (stub != null && (stub.isRenamed() || !renamedOnly)) {
        folder.visible.add(stub);
        bodies.add(stub.body);
      }
    }
    boolean json = has(Feature.LAYOUT) && bodies.size() == 1 && draw.chance(10);
    boolean asList = has(Feature.LAYOUT) && draw.chance(10);
    String name = "res" + number + (json ? ".json" : ".yaml");
    folder.write(
        name, json ? yaml.json(bodies.get(0)) : asList ? listText(bodies) : documents(bodies));
    return name;
  }

  private String listText(List<Object> bodies) {
    return yaml.document(
        map("apiVersion", "v1", "kind", draw.of("List", "FooList"), "items", bodies));
  }

  private String documents(List<Object> bodies) {
    StringBuilder text = new StringBuilder(draw.chance(10) ? "---\n" : "");
    for (Object body : bodies) {
      text.append(text.length() > 4 ? "---\n" : "").append(yaml.document(body));
    }
    return text.toString();
  }

  private void fields(Folder folder, int depth) {
    maybe(Feature.CONFIGURATIONS, 40, folder, configurations::configurations);
    maybe(Feature.OPENAPI, 60, folder, configurations::openapi);
    maybe(Feature.GENERATORS, 50, folder, generators::draw);
    if (depth < 2) {
      maybe(Feature.COMPONENTS, 40, folder, this::component);
    }
    maybe(Feature.PLUGINS, 50, folder, plugins::draw);
    maybe(Feature.PATCHES, 50, folder, patches::draw);
    maybe(Feature.NAMES, 50, folder, common::names);
    maybe(Feature.LABELS, 40, folder, common::labels);
    maybe(Feature.ANNOTATIONS, 40, folder, common::annotations);
    maybe(Feature.REPLICAS, 40, folder, common::replicas);
    maybe(Feature.IMAGES, 50, folder, common::images);
    maybe(Feature.REPLACEMENTS, 50, folder, replacements::replacements);
    maybe(Feature.VARS, 60, folder, replacements::vars);
    maybe(Feature.SORT, 60, folder, common::sort);
    maybe(Feature.METADATA, 60, folder, common::metadata);
  }

  private void maybe(Feature feature, int percent, Folder folder, FieldDrawer drawer) {
    if (has(feature) && draw.chance(percent)) {
      drawer.draw(folder);
    }
  }

  private void component(Folder parent) {
    Folder component = new Folder(newPath("comp", parent), parent.visible, files);
    component.fields.put("apiVersion", "kustomize.config.k8s.io/v1alpha1");
    component.fields.put("kind", "Component");
    if (draw.chance(50)) {
      component.fields.put("resources", list(resourceFile(component, 1)));
    }
    fields(component, draw.chance(20) ? 1 : 2);
    finish(component);
    parent.list("components").add(relative(parent, component));
  }

  private void finish(Folder folder) {
    Map<String, Object> fields = folder.fields;
    boolean more = fields.keySet().stream().anyMatch(key -> !BARE.contains(key));
    if (fields.get("resources") instanceof List<?> resources && resources.isEmpty() && more) {
      fields.remove("resources");
    } else if (!more) {
      folder.list("resources");
    }
    String name =
        draw.chance(5) ? draw.of("kustomization.yml", "Kustomization") : "kustomization.yaml";
    folder.write(name, plainYaml.document(fields));
  }
}
