package io.github.kustomize4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kustomize4j.Kustomize;
import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import io.github.kustomize4j.spi.Checkout;
import io.github.kustomize4j.spi.GitUrl;
import io.github.kustomize4j.spi.RemoteFetcher;
import io.github.kustomize4j.spi.RemoteFile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemotesTest {
  private static final String CYCLE = "https://me:secret@host.com/org/repo.git//base";

  /** Has no files, and one repository whose base names itself. */
  private static final class Fetcher implements RemoteFetcher {
    @Override
    public RemoteFile get(String url) {
      return new RemoteFile(404, "Not Found", new byte[0]);
    }

    @Override
    public Checkout checkout(GitUrl url) {
      return new Clone(
          FileTree.inMemory(
              Map.of("clone/base/kustomization.yaml", "resources: ['" + CYCLE + "']\n")));
    }
  }

  private record Clone(FileTree files) implements Checkout {
    @Override
    public TreePath root() {
      return TreePath.of("/clone");
    }

    @Override
    public void close() {}
  }

  private static LoadException failure(String entry) {
    FileTree files = FileTree.inMemory(Map.of("kustomization.yaml", "crds: ['" + entry + "']\n"));
    return failure(files);
  }

  private static LoadException failure(FileTree files) {
    Kustomize kustomize = Kustomize.builder().fetcher(new Fetcher()).build();
    return catchThrowableOfType(LoadException.class, () -> kustomize.render(files, "."));
  }

  @Test
  void aMissingFileIsPlacedWhereItIsNamed() {
    LoadException missing = failure("https://me:secret@host.com/x.yaml");
    assertThat(missing)
        .hasMessageStartingWith(
            "/kustomization.yaml:1:8: HTTP Error: status code 404 (Not Found):"
                + " `https://host.com/x.yaml`");
    assertThat(missing.code()).isEqualTo(Code.REMOTE);
  }

  @Test
  void aCloneThatNamesItselfIsACycle() {
    FileTree files =
        FileTree.inMemory(Map.of("kustomization.yaml", "resources: ['" + CYCLE + "']\n"));
    assertThat(failure(files))
        .hasMessageContaining("cycle detected: URI `https://host.com/org/repo.git//base`")
        .hasMessageNotContaining("secret");
  }

  @Test
  void anUnreachableServerIsPlacedWhereItIsNamed() {
    RemoteFetcher silent =
        new RemoteFetcher() {
          @Override
          public RemoteFile get(String url) {
            throw new LoadException(Diagnostic.error(Code.REMOTE, "no answer"));
          }

          @Override
          public Checkout checkout(GitUrl url) {
            throw new AssertionError("not asked for");
          }
        };
    Kustomize kustomize = Kustomize.builder().fetcher(silent).build();
    FileTree files =
        FileTree.inMemory(Map.of("kustomization.yaml", "resources: ['https://host/x.yaml']\n"));
    assertThat(catchThrowableOfType(LoadException.class, () -> kustomize.render(files, ".")))
        .hasMessage("/kustomization.yaml:1:13: no answer");
  }
}
