package io.github.kustomize4j.cli.cfg;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.cli.support.UsageException;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.config.ConfigQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints the objects whose field has some value. */
public final class CfgGrep implements Command {
  private static final Flag ANNOTATE =
      Flag.ofSwitch("annotate", "Annotate each object with its number in its file, too")
          .initially("true");
  private static final Flag INVERT =
      Flag.ofSwitch("invert-match", "Print the objects that do not match");
  public static final List<Flag> FLAGS = List.of(ANNOTATE, INVERT, Packages.RECURSE);

  private final Console console;

  public CfgGrep(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    List<String> words = given.arguments();
    given.requireAtMost(2);
    if (words.isEmpty()) {
      throw new UsageException("missing required argument: QUERY");
    }
    ConfigQuery query = query(words.get(0));
    boolean wanted = !given.isOn(INVERT);
    boolean annotate = given.isOn(ANNOTATE);
    Packages packages = new Packages(console, given.isOn(Packages.RECURSE), true);
    Packages.Work work = objects -> print(objects, query, wanted, annotate);
    console.print(packages.text(words.subList(1, words.size()), Packages.Divider.DOCUMENT, work));
    return 0;
  }

  private static ConfigQuery query(String text) {
    try {
      return ConfigQuery.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static String print(
      List<ConfigObject> objects, ConfigQuery query, boolean wanted, boolean annotate) {
    List<ConfigObject> found = new ArrayList<>();
    for (ConfigObject object : objects) {
      if (query.matches(object) == wanted) {
        found.add(annotate ? object : object.withoutPlace(false));
      }
    }
    return ConfigFile.print(found);
  }
}
