package io.github.kustomize4j.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.diagnostics.Code;
import io.github.kustomize4j.diagnostics.Diagnostic;
import io.github.kustomize4j.diagnostics.LoadException;
import io.github.kustomize4j.files.FileTree;
import io.github.kustomize4j.files.TreePath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathAdviceTest {
  private static final TreePath PROD = TreePath.of("/overlays/prod");
  private static final FileTree FILES =
      FileTree.inMemory(
          Map.of(
              "base/web.yaml", "",
              "overlays/common/a.yaml", "",
              "overlays/prod/deployment.yaml", "",
              "overlays/prod/b.yml", ""));

  @ParameterizedTest
  @CsvSource({
    "deploymnet.yaml, deployment.yaml",
    "Deployment.yml, deployment.yaml",
    "b.yaml, b.yml",
    "../base, ../../base",
    "../comon, ../common",
    "../comon/a.yaml, ../common/a.yaml",
    "..\\common\\a.yaml, ../common/a.yaml",
    "../../bsae/web.yaml, ../../base/web.yaml"
  })
  void namesWhatWasProbablyMeant(String path, String meant) {
    assertThat(new PathAdvice(FILES, PROD, path).text()).isEqualTo("did you mean `" + meant + "`?");
  }

  @Test
  void tellsOfNothingOutsideWhatItHolds() {
    assertThat(new PathAdvice(FILES, PROD, "c.yaml").text()).contains("holds `b.yml`");
    assertThat(new PathAdvice(FILES, PROD, "../zzz.yaml").text())
        .isEqualTo("paths are relative to `/overlays/prod`");
  }

  @Test
  void aDirectoryThatCannotBeListedIsNoMatter() {
    assertThat(new PathAdvice(unlisted(), PROD, "c.yaml").text())
        .isEqualTo("paths are relative to `/overlays/prod`");
  }

  @Test
  @Timeout(20)
  void aPathMayBeLong() {
    assertThat(new PathAdvice(FILES, PROD, "a/".repeat(100_000) + "b.yaml").text())
        .isEqualTo("paths are relative to `/overlays/prod`");
  }

  private static FileTree unlisted() {
    return new FileTree() {
      @Override
      public byte[] read(TreePath path) {
        return FILES.read(path);
      }

      @Override
      public Kind kind(TreePath path) {
        return FILES.kind(path);
      }

      @Override
      public TreePath real(TreePath path) {
        return FILES.real(path);
      }

      @Override
      public List<String> list(TreePath directory) {
        throw new LoadException(Diagnostic.error(Code.FILE_UNREADABLE, "permission denied"));
      }
    };
  }
}
