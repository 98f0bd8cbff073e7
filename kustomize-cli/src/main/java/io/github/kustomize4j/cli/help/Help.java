package io.github.kustomize4j.cli.help;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The texts of the help, in the order that users of kustomize know. This class and the descriptions
 * alone know picocli; they are loaded when someone asks for help.
 */
public final class Help {
  private static final int WIDTH = 100;
  private static final List<String> SECTIONS =
      List.of(
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
          UsageMessageSpec.SECTION_KEY_FOOTER,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST);

  private Help() {}

  /** The help of a command or group, or null if there is none of this name. */
  static @Nullable String of(String name) {
    CommandLine found = new CommandLine(Descriptions.root());
    for (String word : Splitter.on(' ').omitEmptyStrings().split(name)) {
      @Nullable CommandLine next = found.getSubcommands().get(word);
      if (next == null) {
        return null;
      }
      found = next;
    }
    return text(found);
  }

  /** The help of a command that there is. */
  public static String require(String name) {
    String text = of(name);
    if (text == null) {
      throw new IllegalStateException("the command '" + name + "' has no description");
    }
    return text;
  }

  /** The first words of all commands. */
  public static List<String> commands() {
    return new ArrayList<>(new CommandLine(Descriptions.root()).getSubcommands().keySet());
  }

  private static String text(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(WIDTH).sectionKeys(SECTIONS);
    usage.customSynopsis(synopsis(spec)).synopsisHeading("%nUsage:%n  ");
    usage.parameterListHeading("%nArguments:%n").optionListHeading("%nFlags:%n");
    usage.commandListHeading("%nAvailable Commands:%n");
    if (usage.footer().length > 0) {
      usage.footerHeading("%nExamples:%n").footer(indented(usage.footer()));
    }
    return command.getUsageMessage(Ansi.OFF);
  }

  private static String synopsis(CommandSpec spec) {
    StringBuilder line = new StringBuilder(spec.qualifiedName());
    if (!spec.subcommands().isEmpty()) {
      return line.append(" COMMAND [flags]").toString();
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      boolean optional = argument.arity().min() == 0;
      boolean repeated = argument.arity().isVariable();
      String label = argument.paramLabel() + (repeated ? "..." : "");
      line.append(' ').append(optional ? "[" + label + "]" : label);
    }
    return line.append(" [flags]").toString();
  }

  private static String[] indented(String... lines) {
    String[] indented = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      indented[i] = "  " + lines[i];
    }
    return indented;
  }
}
