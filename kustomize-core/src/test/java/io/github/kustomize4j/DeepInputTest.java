package io.github.kustomize4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizeException;
import io.github.kustomize4j.edit.KustomizationEditor;
import io.github.kustomize4j.edit.ResourceSearch;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.localize.Localizer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** No input makes a program that embeds us fail with anything but our own exceptions. */
class DeepInputTest {
  private static final String DEEP = "{a: ".repeat(9900) + "1" + "}".repeat(9900);
  private static final String OBJECT = "kind: K\nmetadata: {name: a}\nx: " + DEEP + "\n";
  private static final TreePath ROOT = TreePath.of("/");
  private static final FileTree FILES =
      FileTree.inMemory(Map.of("r.yaml", OBJECT, "kustomization.yaml", "generators: [r.yaml]\n"));

  @Test
  void everyEntranceRefusesIt() throws Exception {
    String charts = "helmCharts:\n- {name: a, valuesInline: {x: " + DEEP + "}}\n";
    String vars = "resources: [r.yaml]\nvars: [{name: V}]\n";
    requireLimit(() -> KustomizationEditor.of("k", charts.getBytes(UTF_8)));
    requireLimit(() -> ConfigFile.read("a", OBJECT.getBytes(UTF_8)));
    requireLimit(() -> Localizer.of(FILES).localize(ROOT, ROOT));
    requireLimit(() -> Kustomize.create().render(FILES, "/"));
    requireLimit(
        () -> KustomizationEditor.of("k", vars.getBytes(UTF_8)).in(FILES, ROOT).convertVars());
    assertThat(ResourceSearch.find(FileTree.inMemory(Map.of("r.yaml", OBJECT)), ROOT, true))
        .hasSizeLessThan(2);
  }

  private static void requireLimit(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    long stack = 256 << 10;
    Thread thread = new Thread(null, () -> thrown.set(catchThrowable(work::run)), "deep", stack);
    thread.start();
    thread.join();
    assertThat(thrown.get()).isInstanceOf(KustomizeException.class);
    assertThat(((KustomizeException) thrown.get()).code()).isEqualTo(Code.LIMIT_EXCEEDED);
  }
}
