package io.github.kustomize4j.cli.cfg;

import com.google.common.collect.Iterables;
import io.github.kustomize4j.cli.support.Arguments;
import io.github.kustomize4j.cli.support.Command;
import io.github.kustomize4j.cli.support.Console;
import io.github.kustomize4j.cli.support.Flag;
import io.github.kustomize4j.cli.support.OutputFile;
import io.github.kustomize4j.cli.support.ParsedFlags;
import io.github.kustomize4j.config.ConfigFile;
import io.github.kustomize4j.config.ConfigFormat;
import io.github.kustomize4j.config.ConfigObject;
import io.github.kustomize4j.config.ResourceLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the objects of a directory or of standard input. */
public final class CfgCat implements Command {
  private static final String FLOW = "FlowStyle";
  private static final String TAGGED = "TaggedStyle";
  private static final Flag ANNOTATE =
      Flag.ofSwitch("annotate", "Annotate each object with its file and its number there");
  private static final Flag DEST =
      Flag.ofText("dest", "", "FILE", "Write to this file in place of standard output");
  private static final Flag EXCLUDE_NON_LOCAL =
      Flag.ofSwitch("exclude-non-local", "Leave out the objects that are not for tools only");
  private static final Flag FORMAT =
      Flag.ofSwitch("format", "Print the fields in the usual order").initially("true");
  private static final Flag FUNCTION_CONFIG =
      Flag.ofText(
          "function-config", "", "FILE", "The configuration to put into the list; for --wrap-kind");
  private static final Flag INCLUDE_LOCAL =
      Flag.ofSwitch(
          "include-local",
          "Print objects with the annotation config.kubernetes.io/local-config, too");
  private static final Flag STRIP_COMMENTS = Flag.ofSwitch("strip-comments", "Print no comments");
  public static final Flag STYLE =
      Flag.ofCommaList(
          "style",
          "STYLE",
          "FlowStyle for one line in brackets, TaggedStyle for a tag before each object; the other"
              + " styles of kustomize change nothing");
  private static final Flag WRAP_KIND =
      Flag.ofText("wrap-kind", "", "KIND", "Print one list of this kind, such as ResourceList");
  private static final Flag WRAP_VERSION =
      Flag.ofText("wrap-version", "", "VERSION", "The apiVersion of that list");
  public static final List<Flag> FLAGS =
      List.of(
          ANNOTATE,
          DEST,
          EXCLUDE_NON_LOCAL,
          FORMAT,
          FUNCTION_CONFIG,
          INCLUDE_LOCAL,
          Packages.RECURSE,
          STRIP_COMMENTS,
          STYLE,
          WRAP_KIND,
          WRAP_VERSION);

  private final Console console;

  public CfgCat(Console console) {
    this.console = console;
  }

  @Override
  public List<Flag> flags() {
    return FLAGS;
  }

  @Override
  public int run(ParsedFlags given) throws IOException {
    given.requireAtMost(1);
    ConfigObject function = functionConfig(given.text(FUNCTION_CONFIG));
    Packages packages = new Packages(console, given.isOn(Packages.RECURSE), given.isOn(ANNOTATE));
    Packages.Work work = objects -> print(given, function, objects);
    String text = packages.text(given.arguments(), Packages.Divider.NAMED_DOCUMENT, work);
    if (given.text(DEST).isEmpty()) {
      console.print(text);
    } else {
      OutputFile.write(given.text(DEST), text.getBytes(StandardCharsets.UTF_8));
    }
    return 0;
  }

  private static @Nullable ConfigObject functionConfig(String file) throws IOException {
    return file.isEmpty()
        ? null
        : Iterables.getFirst(ConfigFile.read(file, Files.readAllBytes(Arguments.path(file))), null);
  }

  private static String print(
      ParsedFlags given, @Nullable ConfigObject function, List<ConfigObject> objects) {
    List<ConfigObject> shown = new ArrayList<>();
    for (ConfigObject object : objects) {
      if (object.isLocal() ? given.isOn(INCLUDE_LOCAL) : !given.isOn(EXCLUDE_NON_LOCAL)) {
        shown.add(shown(given, object));
      }
    }
    List<String> styles = given.list(STYLE);
    return given.text(WRAP_KIND).isEmpty() || shown.isEmpty()
        ? documents(shown, styles.contains(FLOW), styles.contains(TAGGED))
        : list(given, shown, function);
  }

  private static String documents(List<ConfigObject> objects, boolean isFlow, boolean isTagged) {
    String sign = isFlow ? "!!map " : "!!map\n";
    String tag = isTagged ? sign : "";
    StringBuilder text = new StringBuilder();
    for (ConfigObject object : objects) {
      ConfigObject shown = isFlow ? object.inFlowStyle() : object;
      text.append(text.length() == 0 ? "" : "---\n").append(tag).append(shown.toYaml());
    }
    return text.toString();
  }

  private static String list(
      ParsedFlags given, List<ConfigObject> objects, @Nullable ConfigObject function) {
    String version = given.text(WRAP_VERSION);
    String kind = given.text(WRAP_KIND);
    List<String> styles = given.list(STYLE);
    String list =
        styles.contains(TAGGED)
            ? ResourceLists.wrapTagged(version, kind, objects, function)
            : ResourceLists.wrap(version, kind, objects, function);
    return styles.contains(FLOW) ? ResourceLists.inFlowStyle(list) : list;
  }

  private static ConfigObject shown(ParsedFlags given, ConfigObject object) {
    ConfigObject shown = given.isOn(FORMAT) ? ConfigFormat.format(object) : object;
    if (!given.isOn(ANNOTATE)) {
      shown = shown.withoutPlace(true);
    }
    return given.isOn(STRIP_COMMENTS) ? shown.withoutComments() : shown;
  }
}
