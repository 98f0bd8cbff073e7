package io.github.kustomize4j.generate;

import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.generate.source.Entry;
import io.github.kustomize4j.generate.source.EnvFile;
import io.github.kustomize4j.generate.source.FileSource;
import io.github.kustomize4j.generate.source.Literal;
import io.github.kustomize4j.generate.source.SourceErrors;
import io.github.kustomize4j.tree.Location;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.yaml.JsonValues;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the entries of one object from all of its sources. */
final class Entries {
  private final SourceErrors errors;
  private final SourceReader files;
  private final Map<String, Entry> byKey = new LinkedHashMap<>();

  private Entries(SourceErrors errors, SourceReader files) {
    this.errors = errors;
    this.files = files;
  }

  /** The entries of a config map or secret, in the order env files, literals, files. */
  static Collection<Entry> collect(GeneratorArgs args, boolean secret, SourceReader files) {
    SourceErrors errors = new SourceErrors(args.name(), secret);
    if (args.name().isEmpty()) {
      throw errors.invalid("a configmap must have a name", args.at(), "add `name`");
    }
    Printable.check(args, errors);
    Entries entries = new Entries(errors, files);
    KeyValueSources sources = args.sources();
    sources.envs().forEach(entries::addEnvFile);
    sources.literals().forEach(entries::addLiteral);
    sources.files().forEach(entries::addFile);
    return entries.byKey.values();
  }

  /** The reference has written the configuration as JSON before and read it again. */
  private void addLiteral(ScalarNode literal) {
    ScalarNode reread = literal.withText(JsonValues.rereadText(literal.text()));
    add(Literal.parse(reread, errors), literal.location());
  }

  private void addEnvFile(ScalarNode path) {
    byte[] bytes = read(path.text(), "env source files", path);
    EnvFile.read(files.display(path.text()), bytes, errors, entry -> add(entry, entry.location()));
  }

  private void addFile(ScalarNode node) {
    FileSource file = FileSource.parse(node, errors);
    byte[] bytes = read(file.path(), "file sources", node);
    add(file.entry(files.display(file.path()), bytes), node.location());
  }

  private byte[] read(String path, String what, ScalarNode node) {
    try {
      return files.read(path);
    } catch (KustomizeException e) {
      throw errors.unreadable(what, e, node);
    }
  }

  private void add(Entry entry, Location at) {
    Entry first = byKey.putIfAbsent(entry.key(), entry);
    if (first != null) {
      throw errors.repeated(entry.key(), at, first.location());
    }
  }
}
