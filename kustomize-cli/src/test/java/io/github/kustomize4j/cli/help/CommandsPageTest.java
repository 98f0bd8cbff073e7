package io.github.kustomize4j.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.cli.CommandTable;
import io.github.kustomize4j.cli.completion.Completions;
import io.github.kustomize4j.cli.completion.Completions.Entry;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/commands.md} true. With {@code -Dcommands.page=write} it is written anew. */
class CommandsPageTest {
  @Test
  void thePageSaysWhatTheHelpSays() throws IOException {
    Path page = root().resolve("docs/commands.md");
    String text = page();
    if ("write".equals(System.getProperty("commands.page"))) {
      Files.writeString(page, text);
    }
    assertThat(page).as("write it anew with -Dcommands.page=write").hasContent(text);
  }

  @Test
  void everyCommandThatIsDescribedIsThere() {
    Console console = new Console(System.in, OutputStream.nullOutputStream(), System.err, Map.of());
    for (Entry entry : Completions.all()) {
      String path = entry.path();
      boolean isGroup = !entry.children().isEmpty();
      assertThat(CommandTable.isGroup(path)).as(path).isEqualTo(isGroup);
      Command command = CommandTable.find(path, console);
      if (!isGroup) {
        assertThat(command).as(path).isNotNull();
        assertThat(command.flags().stream().filter(flag -> !flag.isHidden()).count())
            .as("flags of " + path)
            .isEqualTo(entry.options().size() - 2);
      }
    }
  }

  private static String page() {
    StringBuilder text =
        new StringBuilder(
            "# Commands\n\nThis page is the help of all commands, as `kustomize4j help COMMAND`"
                + " prints it. It is generated: a test of\nkustomize-cli writes it with"
                + " `-Dcommands.page=write`.\n");
    for (Entry entry : Completions.all()) {
      String name = ("kustomize4j " + entry.path()).strip();
      text.append("\n## ").append(name).append("\n\n```text\n");
      text.append(Help.require(entry.path())).append("```\n");
    }
    return text.toString();
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("testdata"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("not within the project");
    }
    return at;
  }
}
