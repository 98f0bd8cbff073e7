package io.github.kustomize4j.internal.plugin;

import com.google.common.collect.ImmutableList;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.ResolveException;
import io.github.kustomize4j.internal.model.Decoding;
import io.github.kustomize4j.internal.model.Fields;
import io.github.kustomize4j.internal.model.Selector;
import io.github.kustomize4j.internal.specs.FieldMismatchException;
import io.github.kustomize4j.internal.specs.FieldSpecs;
import io.github.kustomize4j.internal.transform.NamespaceTransformer;
import io.github.kustomize4j.internal.transform.Transformer;
import io.github.kustomize4j.internal.transform.select.TargetSelector;
import io.github.kustomize4j.resource.Resource;
import io.github.kustomize4j.resource.ResourceSet;
import io.github.kustomize4j.tree.FieldPath;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes one value into fields, or into the slash-separated paths that fields hold. */
final class ValueAddTransformer implements Transformer {
  private final ScalarNode value;
  private final List<Job> jobs;

  /** One target; a position of 0 replaces the field. */
  private record Target(@Nullable Selector selector, String fieldPath, long position, Node at) {
    static Target decode(Fields fields) {
      return new Target(
          fields.object("selector", "types.Selector", Selector::decode),
          fields.string("fieldPath"),
          fields.integer("filePathPosition", "int"),
          fields.map());
    }

    static ImmutableList<Target> list(Fields fields) {
      return fields.list("targets", "types.Target", Target::decode);
    }
  }

  private record Job(Target target, Predicate<Resource> isMeant) {}

  private ValueAddTransformer(ScalarNode value, List<Job> jobs) {
    this.value = value;
    this.jobs = jobs;
  }

  /** Without a value it is the name of the kustomization's directory. */
  static Transformer of(PluginConfig config, PluginEnvironment environment) {
    return config.decode(
        fields -> {
          ScalarNode value = fields.nonEmpty("value");
          if (value == null) {
            Node at = fields.map();
            value = ScalarNode.string(at.source(), at.start(), environment.directoryName());
          }
          return new ValueAddTransformer(value, jobs(fields, config, environment));
        });
  }

  private static List<Job> jobs(Fields fields, PluginConfig config, PluginEnvironment environment) {
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    targets
        .addAll(Target.list(fields))
        .addAll(fromFile(fields.string("targetFilePath"), environment));
    ImmutableList.Builder<Job> jobs = ImmutableList.builder();
    for (Target target : targets.build()) {
      check(target, config);
      Selector selector = target.selector();
      jobs.add(
          new Job(target, selector == null ? any -> true : TargetSelector.of(selector)::matches));
    }
    ImmutableList<Job> all = jobs.build();
    if (all.isEmpty()) {
      throw config.invalid("must specify at least one target", "add `targets` with a `fieldPath`");
    }
    return all;
  }

  private static List<Target> fromFile(String path, PluginEnvironment environment) {
    if (path.isEmpty()) {
      return List.of();
    }
    byte[] bytes = environment.files().read(path);
    Node document = environment.reader().readYaml11(environment.files().display(path), bytes);
    return document instanceof MapNode map
        ? Decoding.lenient(map, "", "ValueAddTransformerPlugin", Target::list)
        : List.of();
  }

  private static void check(Target target, PluginConfig config) {
    if (target.fieldPath().isEmpty()) {
      throw config.invalid(
          "fieldPath cannot be empty", "give each target a path such as `metadata/name`");
    }
    if (target.position() < 0) {
      throw config.invalid(
          "value of FilePathPosition (" + target.position() + ") cannot be negative",
          "positions count from 1; 0 replaces the whole value");
    }
  }

  @Override
  public void apply(ResourceSet.Editor resources) {
    for (Job job : jobs) {
      if (job.target().fieldPath().equals("metadata/namespace")) {
        moveToNamespace(resources, job);
      } else {
        List<FieldPath.Step> steps = FieldPath.parse(job.target().fieldPath()).steps();
        resources.replaceAll(
            resource ->
                job.isMeant().test(resource)
                    ? resource.withBody(set(resource.body(), steps, job.target()))
                    : resource);
      }
    }
  }

  /** The namespace is more than a field: role bindings follow it. */
  private void moveToNamespace(ResourceSet.Editor resources, Job job) {
    NamespaceTransformer transformer = new NamespaceTransformer(value, FieldSpecs.EMPTY);
    for (int slot = 0; slot < resources.slots(); slot++) {
      Resource resource = resources.get(slot);
      if (resource != null && job.isMeant().test(resource)) {
        ResourceSet.Editor alone = ResourceSet.of(List.of(resource)).edit();
        transformer.apply(alone);
        resources.set(slot, alone.build().asList().get(0).withHistory(resource.history()));
      }
    }
  }

  private MapNode set(MapNode map, List<FieldPath.Step> steps, Target target) {
    String key = steps.get(0).key();
    Node old = map.get(key);
    if (steps.size() == 1) {
      return map.with(key, write(old, target));
    }
    if (old != null && old.isNull()) {
      return map;
    }
    MapNode child = MapNode.empty(value.source(), value.start());
    if (old instanceof MapNode present) {
      child = present;
    } else if (old != null) {
      throw wrongKind(Node.Kind.MAP, old, target);
    }
    return map.with(key, set(child, steps.subList(1, steps.size()), target));
  }

  private ScalarNode write(@Nullable Node old, Target target) {
    if (old != null && !(old instanceof ScalarNode)) {
      throw wrongKind(Node.Kind.SCALAR, old, target);
    }
    if (!(old instanceof ScalarNode scalar)) {
      return ScalarNode.untyped(value.source(), value.start(), value.text());
    }
    String text =
        target.position() == 0 || scalar.text().isEmpty()
            ? value.text()
            : SlashPath.insert(scalar.text(), value.text(), target.position());
    return scalar.withUntypedText(text).at(value.source(), value.start());
  }

  private static ResolveException wrongKind(Node.Kind wanted, Node found, Target target) {
    String text =
        FieldMismatchException.wrongKind(wanted, found).getMessage() + " at `" + target.fieldPath();
    return new ResolveException(
        Diagnostic.error(Code.TRANSFORM_FAILED, text + '`', found)
            .hint("a value goes into a scalar, and its path leads through maps"));
  }
}
