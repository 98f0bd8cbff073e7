package io.github.kustomize4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.FakeWorkspace;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.HelmOptions;
import io.github.kustomize4j.spi.ProgramCall;
import io.github.kustomize4j.spi.ProgramResult;
import io.github.kustomize4j.spi.ProgramRunner;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;
import io.github.kustomize4j.spi.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller that gives what is remote, and what programs print, from memory. */
class OwnFetcherTest {
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "app/kustomization.yaml",
              "resources:\n- https://example.com/map.yaml\n- https://github.com/org/repo//base?ref=v1\n",
              "lost/kustomization.yaml",
              "resources: [https://example.com/lost.yaml]\n",
              "chart/kustomization.yaml",
              "helmCharts:\n- name: web\n",
              "chart/charts/web/values.yaml",
              "a: b\n"));

  private static String configMap(String name) {
    return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name + "\n";
  }

  private static final class MemoryFetcher implements RemoteFetcher {
    @Override
    public RemoteFile get(String url) {
      return url.endsWith("/lost.yaml")
          ? new RemoteFile(404, "Not Found", new byte[0])
          : new RemoteFile(200, "OK", configMap("fetched").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Checkout checkout(GitUrl url) {
      return new MemoryCheckout();
    }
  }

  private static final class MemoryCheckout implements Checkout {
    @Override
    public FileTree files() {
      return FileTree.inMemory(
          Map.of(
              "repo/base/kustomization.yaml",
              "resources: [map.yaml]\n",
              "repo/base/map.yaml",
              configMap("cloned")));
    }

    @Override
    public TreePath root() {
      return TreePath.of("/repo");
    }

    @Override
    public void close() {}
  }

  private static final class FakeHelm implements ProgramRunner {
    @Override
    public ProgramResult run(ProgramCall call) {
      String output = call.shown().contains("version") ? "v3.19.0" : configMap("rendered");
      return new ProgramResult(
          ProgramResult.End.EXITED, 0, output.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    @Override
    public String locate(String name) {
      return name;
    }

    @Override
    public Workspace workspace(String prefix) {
      return new FakeWorkspace("/checkout");
    }
  }

  private final Kustomize kustomize =
      Kustomize.builder()
          .fetcher(new MemoryFetcher())
          .programs(new FakeHelm())
          .helm(HelmOptions.ENABLED)
          .build();

  @Test
  void filesAndRepositoriesComeFromTheCaller() {
    assertThat(kustomize.render(FILES, "app").manifests())
        .extracting(manifest -> manifest.id().name() + " at " + manifest.location())
        .containsExactly(
            "cloned at /repo/base/map.yaml:1:1", "fetched at https://example.com/map.yaml:1:1");
  }

  @Test
  void whatTheServerSaysIsToldWithThePlace() {
    assertThatThrownBy(() -> kustomize.render(FILES, "lost"))
        .isInstanceOfSatisfying(
            LoadException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.REMOTE);
              assertThat(e.location()).hasToString("/lost/kustomization.yaml:1:13");
            });
  }

  @Test
  void withoutAFetcherNothingIsFetched() {
    assertThatThrownBy(() -> Kustomize.create().render(FILES, "app"))
        .isInstanceOf(LoadException.class);
  }

  @Test
  void whatAProgramPrintsKnowsTheChart() {
    assertThat(kustomize.render(FILES, "chart").manifests())
        .extracting(manifest -> manifest.location().toString())
        .containsExactly("/chart/kustomization.yaml:2:3, chart web:1:1");
  }
}
