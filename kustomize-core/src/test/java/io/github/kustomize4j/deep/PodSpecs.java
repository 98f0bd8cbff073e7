package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.List;
import java.util.Map;

/** Draws the specs of pods. */
final class PodSpecs {
  private final Draw draw;
  private final Values values;

  PodSpecs(Draw draw, Values values) {
    this.draw = draw;
    this.values = values;
  }

  Map<String, Object> spec() {
    Map<String, Object> spec = map("containers", containers());
    if (draw.chance(15)) {
      spec.put("initContainers", containers());
    }
    if (draw.chance(30)) {
      spec.put("volumes", volumes());
    }
    if (draw.chance(20)) {
      spec.put("serviceAccountName", values.name());
    }
    if (draw.chance(10)) {
      spec.put("imagePullSecrets", list(map("name", values.name())));
    }
    if (draw.chance(8)) {
      spec.put("tolerations", list(map("key", "k", "operator", "Exists")));
    }
    if (draw.chance(8)) {
      spec.put("affinity", affinity());
    }
    if (draw.chance(5)) {
      spec.put("priorityClassName", values.name());
    }
    return spec;
  }

  private Map<String, Object> affinity() {
    return map(
        "podAntiAffinity",
        map(
            "requiredDuringSchedulingIgnoredDuringExecution",
            list(
                map(
                    "labelSelector",
                    map("matchLabels", map("app", "web")),
                    "topologyKey",
                    "kubernetes.io/hostname"))));
  }

  private List<Object> containers() {
    List<Object> containers = list();
    for (String name : draw.some(1, 2, "main", "side", "web")) {
      containers.add(container(name));
    }
    return containers;
  }

  private Map<String, Object> container(String name) {
    Map<String, Object> container = map("name", name, "image", draw.of(Values.IMAGES));
    if (draw.chance(40)) {
      container.put("env", environment());
    }
    if (draw.chance(15)) {
      container.put(
          "envFrom", list(map(draw.of("configMapRef", "secretRef"), map("name", values.name()))));
    }
    if (draw.chance(30)) {
      container.put("args", list(values.text(), values.text()));
    }
    if (draw.chance(10)) {
      container.put("command", list("sh", "-c", values.text()));
    }
    if (draw.chance(30)) {
      container.put("ports", ports());
    }
    if (draw.chance(20)) {
      container.put("volumeMounts", list(map("name", "data", "mountPath", "/data")));
    }
    if (draw.chance(20)) {
      container.put("resources", map("limits", map("cpu", values.scalar(), "memory", "64Mi")));
    }
    return container;
  }

  private List<Object> ports() {
    List<Object> ports = list();
    for (int port : draw.some(1, 2, 80, 443, 8080)) {
      Map<String, Object> entry = map("containerPort", port);
      if (draw.chance(40)) {
        entry.put("protocol", draw.of("TCP", "UDP"));
      }
      if (draw.chance(40)) {
        entry.put("name", "p" + port);
      }
      ports.add(entry);
    }
    return ports;
  }

  private List<Object> environment() {
    List<Object> variables = list();
    for (String name : draw.some(1, 3, "A", "B", "LOG", "E10")) {
      variables.add(
          draw.chance(60)
              ? map("name", name, "value", values.text())
              : map(
                  "name",
                  name,
                  "valueFrom",
                  map(
                      draw.of("configMapKeyRef", "secretKeyRef"),
                      map("name", values.name(), "key", "key"))));
    }
    return variables;
  }

  private List<Object> volumes() {
    List<Object> volumes = list();
    for (String name : draw.some(1, 2, "data", "conf", "tmp")) {
      Object volume =
          switch (draw.below(5)) {
            case 0 -> map("name", name, "configMap", map("name", values.name()));
            case 1 -> map("name", name, "secret", map("secretName", values.name()));
            case 2 -> map("name", name, "persistentVolumeClaim", map("claimName", values.name()));
            case 3 ->
                map(
                    "name",
                    name,
                    "projected",
                    map("sources", list(map("configMap", map("name", values.name())))));
            default -> map("name", name, "emptyDir", map());
          };
      volumes.add(volume);
    }
    return volumes;
  }
}
