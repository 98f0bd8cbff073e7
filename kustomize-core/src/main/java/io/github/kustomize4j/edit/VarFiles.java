package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.internal.load.KustomizationFiles;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.yaml.ReadLimits;
import io.github.kustomize4j.yaml.YamlReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The resources and patches that a kustomization and its bases name. What is not there, or is no
 * YAML, is left out: a build tells. Used once, on one thread.
 */
final class VarFiles {
  private static final YamlReader READER = YamlReader.of(ReadLimits.DEFAULTS);

  private final FileTree files;
  private final Set<TreePath> visited = new HashSet<>();
  private final List<VarFile> found = new ArrayList<>();

  /**
   * A file in which vars may be used.
   *
   * @param shown its path as the kustomization has it
   * @param text what is in it, or null if that is not UTF-8
   * @param patch the entry of {@code patches} that names it, or null for a resource
   */
  record VarFile(
      TreePath path,
      String shown,
      @Nullable String text,
      List<Node> documents,
      @Nullable MapNode patch) {}

  private VarFiles(FileTree files) {
    this.files = files;
  }

  /** The files of a kustomization: resources first, with all that they lead to, then patches. */
  static List<VarFile> of(FileTree files, TreePath directory, MapNode fields) {
    VarFiles all = new VarFiles(files);
    all.visited.add(files.real(directory));
    all.visit(directory, fields);
    return all.found;
  }

  private void visit(TreePath directory, MapNode fields) {
    for (String resource : Trees.texts(fields, "resources")) {
      TreePath path = directory.resolve(resource);
      switch (files.kind(path)) {
        case FILE -> add(path, resource, null);
        case DIRECTORY -> visitBase(path);
        default -> {}
      }
    }
    for (MapNode patch : Trees.entries(fields, "patches")) {
      String path = Trees.text(patch, "path");
      if (!path.isEmpty() && files.kind(directory.resolve(path)) == FileTree.Kind.FILE) {
        add(directory.resolve(path), path, patch);
      }
    }
  }

  private void visitBase(TreePath directory) {
    if (!visited.add(files.real(directory))) { // links may lead in circles
      return;
    }
    for (String name : KustomizationFiles.NAMES) {
      TreePath file = directory.resolve(name);
      if (files.kind(file) == FileTree.Kind.FILE) {
        KustomizationEditor base =
            KustomizationEditor.of(file.toString(), files.read(file)).in(files, directory);
        visit(directory, base.fix().fields());
      }
    }
  }

  private void add(TreePath path, String shown, @Nullable MapNode patch) {
    try {
      byte[] bytes = files.read(path);
      List<Node> documents = READER.readResources(shown, bytes);
      found.add(new VarFile(path, shown, text(bytes), documents, patch));
    } catch (KustomizeException unreadable) {
      return;
    }
  }

  private static @Nullable String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
