package io.github.kustomize4j.yaml.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.Inset;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.MapNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;

/** Reads one document with the fast reader and with the full one, and compares. */
final class BothReaders {
  private static final Dialect[] DIALECTS = {
    new ResourceDialect(EqualKeys.REFUSED),
    new Yaml11Dialect(EqualKeys.REFUSED),
    new Yaml11Dialect(EqualKeys.LAST_WINS)
  };

  private static final Limits LIMITS = new Limits(1 << 20, 10_000, 1000, Inset.NONE);

  private BothReaders() {}

  /**
   * Requires that the fast reader gives the same, or gives up, in every dialect.
   *
   * @return whether it read the document as a resource
   */
  static boolean agree(String text) {
    boolean read = false;
    for (int i = DIALECTS.length - 1; i >= 0; i--) {
      Node fast = fast(text, DIALECTS[i]);
      read = fast != null;
      if (read) {
        assertThat(describe(fast)).as(text).isEqualTo(full(text, DIALECTS[i]));
      }
    }
    return read;
  }

  private static Node fast(String text, Dialect dialect) {
    return new BlockReader(chars(text), Source.of("a.yaml", text), dialect, new Symbols(1), 10_000)
        .read(0);
  }

  private static char[] chars(String text) {
    return (text + "\0\0\0\0").toCharArray();
  }

  private static String full(String text, Dialect dialect) {
    char[] chars = chars(text);
    Source source = Source.of("a.yaml", text);
    SyntaxErrors errors =
        new SyntaxErrors(chars, source, 0, dialect.errorPrefix(), dialect.errorsNameContext());
    Scanner scanner = new Scanner(chars, errors, new Symbols(1), 10_000, dialect.lookahead());
    try {
      return describe(new Composer(scanner, errors, source, 0, dialect, LIMITS).document());
    } catch (ParseException e) {
      return "an error: " + e.getMessage();
    }
  }

  private static String describe(Node node) {
    StringBuilder text = new StringBuilder();
    describe(node, text);
    return text.toString();
  }

  private static void describe(Node node, StringBuilder out) {
    out.append(node.start()).append(' ');
    if (node instanceof MapNode map) {
      out.append(map.flow() ? "flow {" : "{");
      for (int i = 0; i < map.size(); i++) {
        out.append(map.keyStart(i)).append(' ').append(map.keyTag(i)).append(' ');
        out.append(map.key(i)).append(": ");
        describe(map.value(i), out);
      }
      out.append("}\n");
    } else if (node instanceof ListNode list) {
      out.append(list.flow() ? "flow [" : "[");
      list.items().forEach(item -> describe(item, out));
      out.append("]\n");
    } else {
      ScalarNode scalar = (ScalarNode) node;
      out.append(scalar.tag()).append(' ').append(scalar.style()).append(' ');
      out.append(scalar.text()).append("$\n");
    }
  }
}
