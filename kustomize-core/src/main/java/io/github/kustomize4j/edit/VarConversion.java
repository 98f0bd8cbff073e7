package io.github.kustomize4j.edit;

import io.github.kustomize4j.edit.VarFiles.VarFile;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns vars into replacements. Each use of a var in a resource or patch becomes a target, and the
 * text {@code $(NAME)} a placeholder that the replacement overwrites. Nothing is written before all
 * of it is known to be possible. Used once, on one thread.
 */
final class VarConversion {
  private final List<VarFile> files;
  private final Map<TreePath, String> changed = new LinkedHashMap<>();
  private final Set<String> converted = new HashSet<>();

  private VarConversion(List<VarFile> files) {
    this.files = files;
  }

  /** Converts the vars of a kustomization; as in the reference, its own replacements are lost. */
  static ConvertedVars convert(KustomizationEditor editor, FileTree tree, TreePath directory) {
    MapNode fields = editor.fields();
    List<MapNode> vars = Trees.entries(fields, "vars");
    if (vars.isEmpty()) {
      return new ConvertedVars(editor.with(fields.without("vars")), Map.of());
    }
    VarConversion conversion = new VarConversion(VarFiles.of(tree, directory, fields));
    List<MapNode> replacements = new ArrayList<>();
    vars.forEach(item -> replacements.add(conversion.replacement(item)));
    MapNode converted = Trees.withItems(fields.without("vars"), "replacements", replacements);
    return new ConvertedVars(editor.with(converted), conversion.changed);
  }

  /** Of several vars with one name the first has all uses. */
  private MapNode replacement(MapNode item) {
    String name = Trees.text(item, "name");
    String use = "$(" + name + ')';
    List<Node> targets = new ArrayList<>();
    for (VarFile file : converted.add(name) ? files : List.<VarFile>of()) {
      int before = targets.size();
      for (Node document : file.documents()) {
        new Uses(file, document, use, targets).find(document, "");
      }
      if (targets.size() > before) {
        String text = changed.getOrDefault(file.path(), textOf(file));
        changed.put(file.path(), text.replace(use, name + "_PLACEHOLDER"));
      }
    }
    return Trees.withItems(Trees.EMPTY_MAP.with("source", source(item)), "targets", targets);
  }

  private static String textOf(VarFile file) {
    if (file.text() == null) {
      throw Problems.conflict(
          "error with " + file.shown() + ": cannot convert vars in a file that is not UTF-8",
          file.documents().get(0));
    }
    return file.text();
  }

  private static MapNode source(MapNode item) {
    MapNode object = Trees.map(item, "objref");
    MapNode source = ofVersion(Trees.text(object, "apiVersion"));
    for (String part : new String[] {"kind", "name", "namespace"}) {
      source = Trees.withText(source, part, Trees.text(object, part));
    }
    return Trees.withText(
        source, "fieldPath", Trees.text(Trees.map(item, "fieldref"), "fieldPath"));
  }

  /** The group and the version of an API, as selectors name them. */
  private static MapNode ofVersion(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    MapNode group =
        Trees.withText(Trees.EMPTY_MAP, "group", apiVersion.substring(0, Math.max(slash, 0)));
    return Trees.withText(group, "version", apiVersion.substring(slash + 1));
  }

  /** An escaped var is taken for a use; its second dollar counts as a delimiter, too. */
  private static int counted(int start, int delimiter) {
    return delimiter == '$' ? start + 1 : start;
  }

  private static int count(String text, int character) {
    return (int) text.codePoints().filter(c -> c == character).count();
  }

  /** Finds the uses of one var in one document. */
  private record Uses(VarFile file, Node document, String use, List<Node> targets) {
    void find(Node node, String path) {
      if (node instanceof MapNode map) {
        for (int i = 0; i < map.size(); i++) {
          find(map.value(i), join(path, element(map.key(i))));
        }
      } else if (node instanceof ListNode list) {
        for (int i = 0; i < list.size(); i++) {
          find(list.get(i), join(path, Integer.toString(i)));
        }
      } else if (node instanceof ScalarNode scalar && scalar.text().contains(use)) {
        targets.add(target(scalar, path));
      }
    }

    private static String join(String path, String element) {
      return path.isEmpty() ? element : path + '.' + element;
    }

    private static String element(String key) {
      return key.indexOf('.') < 0 ? key : '[' + key + ']';
    }

    private MapNode target(ScalarNode scalar, String path) {
      if (!(document instanceof MapNode object)) {
        throw Problems.conflict(
            "cannot convert all vars to replacements; " + use + " stands in a JSON patch", scalar);
      }
      MapNode target = Trees.EMPTY_MAP.with("select", select(object));
      target = target.with("fieldPaths", Trees.texts(List.of(path)));
      return Trees.withMap(target, "options", options(scalar));
    }

    private MapNode select(MapNode object) {
      MapNode id = objectId(object);
      if (file.patch() == null) {
        return id;
      }
      MapNode options = Trees.map(file.patch(), "options");
      MapNode select = Trees.map(file.patch(), "target");
      select = take(select, "namespace", id, true);
      select = take(select, "name", id, Trees.flag(options, "allowNameChange"));
      return take(select, "kind", id, Trees.flag(options, "allowKindChange"));
    }

    private static MapNode take(MapNode select, String part, MapNode id, boolean wanted) {
      String text = Trees.text(id, part);
      return wanted && !text.isEmpty() ? Trees.withText(select, part, text) : select;
    }

    private static MapNode objectId(MapNode object) {
      MapNode metadata = Trees.map(object, "metadata");
      MapNode id = ofVersion(Trees.text(object, "apiVersion"));
      id = Trees.withText(id, "kind", Trees.text(object, "kind"));
      id = Trees.withText(id, "name", Trees.text(metadata, "name"));
      return Trees.withText(id, "namespace", Trees.text(metadata, "namespace"));
    }

    /** Which part of the text a use is; nothing if it is all of it. */
    private MapNode options(ScalarNode scalar) {
      String text = scalar.text();
      int start = text.indexOf(use);
      int end = start + use.length();
      if (start == 0 && end == text.length()) {
        return Trees.EMPTY_MAP;
      }
      int delimiter = start == 0 ? text.codePointAt(end) : text.codePointBefore(start);
      if (end < text.length() && text.codePointAt(end) != delimiter) {
        throw Problems.conflict(
            "error with "
                + file.shown()
                + ": cannot convert all vars to replacements; "
                + use
                + " is not delimited",
            scalar);
      }
      int index = start == 0 ? 0 : count(text.substring(0, counted(start, delimiter)), delimiter);
      MapNode options =
          Trees.EMPTY_MAP.with("delimiter", Trees.text(Character.toString(delimiter)));
      return index == 0 ? options : options.with("index", Trees.plain(Integer.toString(index)));
    }
  }
}
