package io.github.kustomize4j.cli.cfg;

import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.config.ConfigObject;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the objects of a directory or of standard input. */
public final class CfgCount implements Command {
  private static final Flag KIND = Flag.ofSwitch("kind", "Count each kind apart").initially("true");
  public static final List<Flag> FLAGS = List.of(KIND, Packages.RECURSE);

  private final Console console;

  public CfgCount(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    given.requireAtMost(1);
    boolean kinds = given.isOn(KIND);
    Packages packages = new Packages(console, given.isOn(Packages.RECURSE), false);
    Packages.Work work = objects -> kinds ? byKind(objects) : objects.size() + "\n";
    console.print(packages.text(given.arguments(), Packages.Divider.TITLE, work));
    return 0;
  }

  private static String byKind(List<ConfigObject> objects) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (ConfigObject object : objects) {
      counts.merge(object.kind(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder();
    counts.forEach((kind, count) -> text.append(kind).append(": ").append(count).append('\n'));
    return text.toString();
  }
}
