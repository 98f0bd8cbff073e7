package io.github.kustomize4j.config;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.GeneratorException;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.internal.plugin.DeclaredFunction;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The run of one function. Used once. */
final class FunctionStep {
  private static final ImmutableList<String> IDS =
      ImmutableList.of(Annotations.ID, Annotations.OLD_ID);

  private final FunctionItem declaration;
  private final DeclaredFunction function;
  private final int number;
  private final ConfigFunctions.Listener listener;
  private final Map<String, ConfigObject> given = new HashMap<>();
  private @Nullable KustomizeException failure;

  /**
   * @param declaration the object that declares the function
   * @param number that of the function among those that run
   */
  FunctionStep(
      FunctionItem declaration,
      DeclaredFunction function,
      int number,
      ConfigFunctions.Listener listener) {
    this.declaration = declaration;
    this.function = function;
    this.number = number;
    this.listener = listener;
  }

  /** Why the function failed, if those behind it are to run nevertheless; or null. */
  @Nullable KustomizeException failure() {
    return failure;
  }

  /** What the function makes of its objects and, behind it, the objects that it does not get. */
  List<FunctionItem> run(
      List<FunctionItem> items, boolean everywhere, ProgramCall call, ProgramRunner programs) {
    FunctionScope declared = FunctionScope.of(declaration.object());
    FunctionScope scope = everywhere ? new FunctionScope("") : declared;
    FunctionItem.number(items);
    FunctionPlaces places = FunctionPlaces.of(FunctionItem.objects(items));
    List<ConfigObject> input = new ArrayList<>();
    List<FunctionItem> others = new ArrayList<>();
    for (FunctionItem item : items) {
      if (scope.holds(item.object())) {
        input.add(numbered(item, input.size() + 1));
      } else {
        item.forgetNumber();
        others.add(item);
      }
    }
    List<FunctionItem> result = new ArrayList<>();
    for (ConfigObject output : call(call.input(list(input)), programs)) {
      result.add(new FunctionItem(places.settled(returned(output), declared)));
    }
    result.addAll(others);
    return result;
  }

  private ConfigObject numbered(FunctionItem item, int id) {
    item.annotate(Annotations.ID, String.valueOf(id));
    item.annotate(Annotations.OLD_ID, String.valueOf(id));
    given.put(String.valueOf(id), item.object());
    return item.object();
  }

  private byte[] list(List<ConfigObject> input) {
    return ResourceLists.wrap(
            "config.kubernetes.io/v1", "ResourceList", input, declaration.object())
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * An object that was given has its comments again, where it lost them. As in the reference, its
   * folded texts end up between quotes, those of other objects do not.
   */
  private ConfigObject returned(ConfigObject output) {
    String id = output.annotation(Annotations.ID);
    ConfigObject old = given.get(id == null ? output.annotation(Annotations.OLD_ID) : id);
    if (old == null) {
      return output;
    }
    ConfigObject commented = Annotations.without(output.withCommentsOf(old), IDS);
    return commented.withRoot(commented.root().mapValues(FunctionStep::quoted));
  }

  private static Node quoted(Node node) {
    if (node instanceof MapNode map) {
      return map.mapValues(FunctionStep::quoted);
    }
    if (node instanceof ListNode list) {
      return list.mapItems(FunctionStep::quoted);
    }
    return node instanceof ScalarNode scalar && scalar.style() == Style.FOLDED
        ? scalar.withStyle(Style.DOUBLE_QUOTED)
        : node;
  }

  private List<ConfigObject> call(ProgramCall call, ProgramRunner programs) {
    ProgramResult result = programs.run(call);
    switch (result.end()) {
      case NOT_FOUND ->
          throw failed("exec: \"" + function.title() + "\": executable file not found in $PATH");
      case NOT_STARTED ->
          throw failed("fork/exec " + call.command().get(0) + ": " + result.errorText());
      case TIMED_OUT, TOO_MUCH_OUTPUT -> throw failed(result.end().reason());
      case EXITED -> listener.said(result.errorText());
    }
    KustomizeException problem =
        result.status() == 0 ? null : failed("exit status " + result.status());
    List<ConfigObject> objects = read(result.output(), problem);
    if (problem != null && !function.defersFailure()) {
      throw problem;
    }
    failure = problem;
    return objects;
  }

  /** The objects of an output; what a function prints before it fails need not be any. */
  private List<ConfigObject> read(byte[] output, @Nullable KustomizeException problem) {
    List<ConfigObject> objects = new ArrayList<>();
    try {
      for (ConfigObject document : ConfigFile.read("output of " + function.title(), output)) {
        Node findings = document.isList() ? document.root().get("results") : null;
        if (findings != null) {
          listener.found(number, document.toYaml(findings));
        }
        Iterables.addAll(objects, document.unwrapped());
      }
    } catch (KustomizeException e) {
      throw problem == null ? e : problem;
    }
    return objects;
  }

  private GeneratorException failed(String problem) {
    String title = "the function `" + declaration.object().kind() + "` failed: ";
    return new GeneratorException(
        Diagnostic.error(Code.PROGRAM_FAILED, title + problem, declaration.object().root())
            .hint("it runs `" + function.title() + "`"));
  }
}
