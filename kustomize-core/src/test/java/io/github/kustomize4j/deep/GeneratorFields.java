package io.github.kustomize4j.deep;

import static io.github.kustomize4j.deep.Shapes.list;
import static io.github.kustomize4j.deep.Shapes.map;

import io.github.kustomize4j.testing.Draw;
import java.util.List;
import java.util.Map;

/** Draws configMapGenerator, secretGenerator and generatorOptions. */
final class GeneratorFields {
  private static final String[] FILES = {
    "plain text\nsecond line\n",
    "no newline",
    "",
    "a: 1\nb: [x]\n",
    "tab\there \n\n",
    "é 日本\n",
    "\u0001\u0002"
  };
  private static final String[] ENV_FILES = {
    "A=1\nB=two words\n",
    "# comment\n\nKEY=value=with=equals\n",
    "X=\"quoted\"\nY='single'\n",
    "EMPTY=\nZ= lead\n"
  };
  private static final String[] LITERALS = {
    "a=1",
    "b=two words",
    "c='quoted'",
    "d=\"double\"",
    "e=",
    "f=x=y",
    "g=multi\nline",
    "h=true",
    "i=$(V_ONE)",
    "j=é"
  };

  private final Draw draw;
  private final Manifests manifests;

  GeneratorFields(Draw draw, Manifests manifests) {
    this.draw = draw;
    this.manifests = manifests;
  }

  void draw(Folder folder) {
    for (int i = draw.between(1, 2); i > 0; i--) {
      entry(folder, draw.chance(60));
    }
    if (draw.chance(25)) {
      folder.fields.put("generatorOptions", options(true));
    }
  }

  private void entry(Folder folder, boolean configMap) {
    String kind = configMap ? "ConfigMap" : "Secret";
    Map<String, Object> entry = map();
    List<Stub> known = folder.visible(kind);
    if (!known.isEmpty() && draw.chance(30)) {
      Stub target = draw.of(known);
      entry.put("name", draw.of(target.namesAtHome()));
      if (target.namespace != null) {
        entry.put("namespace", target.namespace);
      }
      entry.put("behavior", draw.of("merge", "replace"));
    } else {
      String name = draw.of(Values.NAMES);
      if (!manifests.take(kind, name)) {
        return;
      }
      entry.put("name", name);
      String namespace = draw.chance(15) ? draw.of(Values.NAMESPACES) : null;
      if (namespace != null) {
        entry.put("namespace", namespace);
      }
      if (draw.chance(10)) {
        entry.put("behavior", "create");
      }
      folder.visible.add(stub(kind, name, namespace));
    }
    sources(folder, entry);
    if (!configMap && draw.chance(30)) {
      entry.put("type", draw.of("Opaque", "kubernetes.io/tls"));
    }
    if (draw.chance(25)) {
      entry.put("options", options(false));
    }
    folder.list(configMap ? "configMapGenerator" : "secretGenerator").add(entry);
  }

  private static Stub stub(String kind, String name, String namespace) {
    Map<String, Object> body = map("apiVersion", "v1", "kind", kind, "metadata", map("name", name));
    return new Stub("v1", kind, name, namespace, body);
  }

  private void sources(Folder folder, Map<String, Object> entry) {
    if (draw.chance(70)) {
      entry.put("literals", List.copyOf(draw.some(1, 3, LITERALS)));
    }
    if (draw.chance(30)) {
      String file = draw.of("conf.txt", "app.properties", "x.yaml2");
      folder.write(file, draw.of(FILES));
      entry.put("files", list(draw.chance(50) ? file : "key." + draw.below(3) + "=" + file));
    }
    if (draw.chance(20)) {
      folder.write("some.env", draw.of(ENV_FILES));
      folder.write("other.env", "OTHER=1\n");
      entry.put("envs", draw.chance(70) ? list("some.env") : list("some.env", "other.env"));
    } else if (draw.chance(5)) {
      folder.write("old.env", "OLD=1\nE=\u00e9\n");
      entry.put("env", "old.env");
    }
    if (draw.chance(10)) {
      folder.write("raw.bin", draw.of("\u00ff\u00fe\u0000", "\u0089PNG\r\n", "ok", "\u00c3\u00a9"));
      folder.write("two.txt", "two\r\nlines\r\n");
      entry.put("files", list("raw.bin", "two.txt", "again=two.txt"));
    }
  }

  private Map<String, Object> options(boolean general) {
    Map<String, Object> options = map();
    if (draw.chance(50)) {
      options.put("disableNameSuffixHash", draw.chance(70));
    }
    if (draw.chance(30)) {
      options.put("labels", map("gen", draw.of("yes", "1", "x")));
    }
    if (draw.chance(30)) {
      options.put("annotations", map("gen-note", draw.of("n", "2", "a: b")));
    }
    if (draw.chance(20)) {
      options.put("immutable", general || draw.chance(70));
    }
    return options;
  }
}
