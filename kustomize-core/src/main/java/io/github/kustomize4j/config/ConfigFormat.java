package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableSet;
import io.github.kustomize4j.diagnostics.StackGuard;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the fields of an object in the usual order, and the few lists whose order means nothing in
 * that of their items. Comments move with what they stand at.
 */
public final class ConfigFormat {
  private static final String CONTAINERS = ".spec.template.spec.containers";
  private static final String OPERATIONS = ".webhooks.rules.operations";
  private static final ImmutableSet<String> KINDS_WITH_SETS =
      ImmutableSet.of(
          "CronJob",
          "DaemonSet",
          "Deployment",
          "Job",
          "ReplicaSet",
          "StatefulSet",
          "ValidatingWebhookConfiguration");
  private static final ImmutableSet<String> APIS_WITH_SETS =
      ImmutableSet.of(
          "apps/v1",
          "apps/v1beta1",
          "apps/v1beta2",
          "batch/v1",
          "batch/v1beta1",
          "extensions/v1beta1",
          "v1",
          "admissionregistration.k8s.io/v1");

  private final boolean sortsLists;

  private ConfigFormat(boolean sortsLists) {
    this.sortsLists = sortsLists;
  }

  /** An object in order; one without a kind or a version stays as it is. */
  public static ConfigObject format(ConfigObject object) {
    if (object.kind().isEmpty() || object.apiVersion().isEmpty()) {
      return object;
    }
    boolean sortsLists =
        KINDS_WITH_SETS.contains(object.kind()) && APIS_WITH_SETS.contains(object.apiVersion());
    return StackGuard.run(
        () -> object.withRoot(new ConfigFormat(sortsLists).map(object.root(), "")));
  }

  private Node node(Node node, String path) {
    if (node instanceof MapNode map) {
      return map(map, path);
    }
    return node instanceof ListNode list ? list(list, path) : node;
  }

  private MapNode map(MapNode map, String path) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < map.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(map::key, FieldOrder.INSTANCE));
    MapNode.Builder sorted = MapNode.builder(map.source(), map.start()).flow(map.flow());
    for (int at : order) {
      sorted.copy(map, at, node(map.value(at), path + '.' + map.key(at)));
    }
    return sorted.build();
  }

  private ListNode list(ListNode list, String path) {
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      items.add(node(item, path));
    }
    if (sortsLists && path.equals(CONTAINERS)) {
      items.sort(Comparator.comparing(ConfigFormat::name));
    } else if (sortsLists && path.equals(OPERATIONS)) {
      items.sort(Comparator.comparing(ConfigFormat::text));
    }
    return list.withItems(items);
  }

  private static String name(Node item) {
    return item instanceof MapNode map && map.get("name") instanceof ScalarNode name
        ? name.text()
        : "";
  }

  private static String text(Node item) {
    return item instanceof ScalarNode scalar ? scalar.text() : "";
  }
}
