package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.KustomizationException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenderAllTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<TreePath, AtomicInteger> reads = new ConcurrentHashMap<>();
  private final List<String> directories = new ArrayList<>();
  private FileTree files = FileTree.inMemory(Map.of());

  @BeforeEach
  void makeOneThatFailsAmongMany() {
    Map<String, String> texts = new HashMap<>();
    texts.put("base/kustomization.yaml", "configMapGenerator: [{name: app, literals: [a=b]}]\n");
    for (int i = 0; i < 50; i++) {
      texts.put("o" + i + "/kustomization.yaml", "resources: [../base]\nnamePrefix: o" + i + "-\n");
      directories.add("o" + i);
    }
    texts.put("o7/kustomization.yaml", "resourcez: []\n");
    files = counting(FileTree.inMemory(texts));
  }

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  private FileTree counting(FileTree tree) {
    return new FileTree() {
      @Override
      public byte[] read(TreePath path) {
        reads.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        return tree.read(path);
      }

      @Override
      public Kind kind(TreePath path) {
        return tree.kind(path);
      }

      @Override
      public TreePath real(TreePath path) {
        return tree.real(path);
      }

      @Override
      public List<String> list(TreePath directory) {
        return tree.list(directory);
      }
    };
  }

  @Test
  void givesOutcomesInOrderAndFailuresAsValues() {
    List<RenderOutcome> outcomes = Kustomize.create().renderAll(files, directories);
    assertThat(outcomes).extracting(RenderOutcome::directory).isEqualTo(directories);
    for (RenderOutcome outcome : outcomes) {
      if (outcome.directory().equals("o7")) {
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.failure().orElseThrow().code()).isEqualTo(Code.UNKNOWN_FIELD);
        assertThatThrownBy(outcome::result).isInstanceOf(KustomizationException.class);
      } else {
        assertThat(outcome.result().toYaml()).contains("name: " + outcome.directory() + "-app-");
        assertThat(outcome.failure()).isEmpty();
      }
    }
  }

  @Test
  void readsEachFileOnce() {
    Kustomize.create().renderAll(files, directories);
    assertThat(reads).hasSize(51).allSatisfy((path, count) -> assertThat(count).hasValue(1));
  }

  @Test
  void givesTheSameOnManyThreads() {
    List<RenderOutcome> alone = Kustomize.create().renderAll(files, directories);
    List<RenderOutcome> together = Kustomize.create().renderAll(files, directories, pool);
    for (int i = 0; i < alone.size(); i++) {
      assertThat(together.get(i).succeeded()).isEqualTo(alone.get(i).succeeded());
      assertThat(together.get(i).failure().map(Throwable::getMessage))
          .isEqualTo(alone.get(i).failure().map(Throwable::getMessage));
      if (alone.get(i).succeeded()) {
        assertThat(together.get(i).result().toYaml()).isEqualTo(alone.get(i).result().toYaml());
      }
    }
  }

  @Test
  void handsEachOutcomeOverOnce() {
    Queue<String> done = new ConcurrentLinkedQueue<>();
    Kustomize.create().renderEach(files, directories, pool, one -> done.add(one.directory()));
    assertThat(done).containsExactlyInAnyOrderElementsOf(directories);
  }

  @Test
  void throwsWhatTheActionThrows() {
    assertThatThrownBy(
            () ->
                Kustomize.create()
                    .renderEach(
                        files,
                        directories,
                        pool,
                        one -> {
                          throw new IllegalStateException("full");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("full");
  }

  @Test
  void aFailureTellsWhatItDependsOn() {
    RenderOutcome failed = Kustomize.create().renderAll(files, List.of("o7")).get(0);

    assertThat(failed.succeeded()).isFalse();
    assertThat(failed.readSet().isReachedBy(TreePath.of("/o7/kustomization.yaml"))).isTrue();
    assertThat(failed.readSet().isReachedBy(TreePath.of("/base"))).isFalse();
  }
}
