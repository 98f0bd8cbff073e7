package io.github.kustomize4j.edit;

import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.Diagnostics;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.LoadRestriction;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.generate.ConfigMapGenerator;
import io.github.kustomize4j.generate.GeneratorArgs;
import io.github.kustomize4j.generate.GeneratorOptions;
import io.github.kustomize4j.generate.KeyValueSources;
import io.github.kustomize4j.generate.SecretGenerator;
import io.github.kustomize4j.generate.SourceReader;
import io.github.kustomize4j.internal.load.Loader;
import io.github.kustomize4j.internal.load.Remotes;
import io.github.kustomize4j.internal.load.Root;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory that a kustomization file lies in, if it is known. Immutable.
 *
 * @param files the tree of the directory, or null if nothing is known
 */
record Surroundings(@Nullable FileTree files, TreePath directory) {
  static final Surroundings UNKNOWN = new Surroundings(null, TreePath.of("/"));

  static Surroundings of(FileTree files, TreePath directory) {
    return new Surroundings(files, directory);
  }

  /** Whether a text is the path of a file. */
  boolean isFile(String path) {
    return files != null
        && !path.isEmpty()
        && files.kind(directory.resolve(path)) == FileTree.Kind.FILE;
  }

  /**
   * Tries what an entry of a generator makes; entries are taken as they are where no files are
   * known.
   *
   * @param prefix what to put before a message
   * @throws GeneratorException if it makes nothing
   */
  void tryGenerator(MapNode entry, boolean secret, String prefix) {
    if (files == null) {
      return;
    }
    try {
      GeneratorArgs args = args(entry);
      var unused =
          secret
              ? SecretGenerator.generate(args, reader(files))
              : ConfigMapGenerator.generate(args, reader(files));
    } catch (GeneratorException e) {
      Diagnostic found = e.diagnostic();
      throw new GeneratorException(
          new Diagnostic(
              found.severity(), found.code(), prefix + found.message(), null, found.hint()));
    }
  }

  /** Files outside of the directory are refused, as in a build. */
  private SourceReader reader(FileTree tree) {
    Loader loader =
        new Loader(tree, LoadRestriction.ROOT_ONLY, new Remotes(null, new Diagnostics()));
    Root root = Root.of(tree.real(directory));
    return path -> loader.read(root, path, null);
  }

  private static GeneratorArgs args(MapNode entry) {
    return new GeneratorArgs(
        NamedEntries.name(entry),
        Trees.text(entry, "namespace"),
        Trees.text(entry, "behavior"),
        Trees.text(entry, "type"),
        new KeyValueSources(
            scalars(entry, "envs"), scalars(entry, "literals"), scalars(entry, "files")),
        GeneratorOptions.NONE,
        entry);
  }

  private static List<ScalarNode> scalars(MapNode entry, String field) {
    return Trees.items(entry, field).stream().map(ScalarNode.class::cast).toList();
  }
}
