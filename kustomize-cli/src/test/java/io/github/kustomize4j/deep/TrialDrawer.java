package io.github.kustomize4j.deep;

import io.github.kustomize4j.testing.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws a kustomization among some files, and commands for it. */
final class TrialDrawer {
  private static final Map<String, String> AROUND =
      Map.ofEntries(
          Map.entry("a.yaml", configMap("a", "$(V)")),
          Map.entry("b.yaml", configMap("b", "x-$(V)-y")),
          Map.entry("c d.yaml", configMap("c", "$(W)/$(V)")),
          Map.entry("dir/c.yaml", configMap("d", "plain")),
          Map.entry("svc.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  name: svc\n"),
          Map.entry("sub/kustomization.yaml", "resources:\n- ../svc.yaml\n"),
          Map.entry("comp/kustomization.yaml", "kind: Component\n"),
          Map.entry("t1.yaml", prefixer("t1")),
          Map.entry("t2.yaml", prefixer("t2")),
          Map.entry("p.yaml", configMap("a", "patched $(V)")),
          Map.entry("q.yaml", configMap("b", "patched")),
          Map.entry("j.yaml", "- op: remove\n  path: /data\n"),
          Map.entry("f1.txt", "one\n"),
          Map.entry("f2.txt", "two"),
          Map.entry("e.env", "E=1\n# note\nF=2\n"),
          Map.entry("bin/x.bin", "\0\1"));

  private final Draw draw;

  TrialDrawer(long seed) {
    draw = new Draw(seed);
  }

  private static String configMap(String name, String value) {
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s\ndata:\n  key: %s\n"
        .formatted(name, value);
  }

  private static String prefixer(String name) {
    return "apiVersion: builtin\nkind: PrefixTransformer\nmetadata:\n  name: %s\nprefix: p-\n"
        .formatted(name);
  }

  Trial draw() {
    Map<String, String> files = new TreeMap<>(AROUND);
    CommandDrawer commands = new CommandDrawer(draw);
    List<List<String>> lines = new ArrayList<>();
    if (draw.chance(10)) {
      lines.add(commands.create());
    } else {
      String name = draw.chance(95) ? "kustomization.yaml" : "kustomization.yml";
      files.put(name, new KustomizationDrawer(draw).draw());
    }
    for (int i = draw.between(1, 3); i > 0; i--) {
      lines.add(commands.edit());
    }
    return new Trial(files, lines);
  }
}
