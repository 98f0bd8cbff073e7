package io.github.kustomize4j.yaml.internal;

import io.github.kustomize4j.diagnostics.ParseException;
import io.github.kustomize4j.tree.ListNode;
import io.github.kustomize4j.tree.Node;
import io.github.kustomize4j.tree.ScalarNode;
import io.github.kustomize4j.tree.Source;
import io.github.kustomize4j.tree.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document from its tokens: YAML's grammar by recursive descent. An alias
 * gives the anchored node itself, which is safe as nodes never change; what the expansion would
 * amount to is counted against a limit.
 */
final class Composer {
  private final Scanner scanner;
  private final SyntaxErrors errors;
  private final Source source;
  private final int base;
  private final Dialect dialect;
  private final Limits limits;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final Map<String, String> tagHandles = new HashMap<>();
  private long nodes;
  private long chars;
  private long fromAliases;
  private long charsFromAliases;

  // Whether the last node, if it is a scalar, is a merge key where it is a key.
  private boolean lastIsMergeKey;

  /**
   * What an anchor stands for.
   *
   * @param node null while it is being read
   * @param size the number of nodes, aliases expanded
   * @param chars the length of all texts in it, aliases expanded
   */
  private record Anchor(@Nullable Node node, long size, long chars) {}

  Composer(
      Scanner scanner,
      SyntaxErrors errors,
      Source source,
      int base,
      Dialect dialect,
      Limits limits) {
    this.scanner = scanner;
    this.errors = errors;
    this.source = source;
    this.base = base;
    this.dialect = dialect;
    this.limits = limits;
  }

  /** The first document; null if there is none. What follows it is not looked at. */
  @Nullable Node document() {
    boolean directives = readDirectives();
    Token token = scanner.peek();
    if (token == Token.STREAM_END && !directives) {
      return null;
    }
    boolean started = token == Token.DOCUMENT_START;
    if (started) {
      scanner.take();
      token = scanner.peek();
    } else if (directives) {
      throw errors.parser("did not find expected <document start>", 0, scanner.start());
    }
    Node root = started && endsDocument(token) ? empty(scanner.start()) : node(true, false);
    scanner.peek(); // a broken token right behind the document counts
    return root;
  }

  private static boolean endsDocument(Token token) {
    return token == Token.VERSION_DIRECTIVE
        || token == Token.TAG_DIRECTIVE
        || token == Token.DOCUMENT_START
        || token == Token.DOCUMENT_END
        || token == Token.STREAM_END;
  }

  private boolean readDirectives() {
    boolean some = false;
    while (true) {
      Token token = scanner.peek();
      if (token == Token.VERSION_DIRECTIVE) {
        if (!scanner.text().equals("1.1")) {
          throw errors.plain("found incompatible YAML document", scanner.start());
        }
      } else if (token == Token.TAG_DIRECTIVE) {
        tagHandles.put(scanner.text(), scanner.suffix());
      } else {
        return some;
      }
      some = true;
      scanner.take();
    }
  }

  // ---- nodes

  private Node node(boolean block, boolean indentless) {
    Token token = scanner.peek();
    int first = scanner.start();
    if (token == Token.ALIAS) {
      return alias();
    }
    String anchor = null;
    String tag = null;
    while ((token == Token.ANCHOR && anchor == null) || (token == Token.TAG && tag == null)) {
      if (token == Token.ANCHOR) {
        anchor = scanner.text();
      } else {
        tag = tag();
      }
      scanner.take();
      token = scanner.peek();
    }
    if (anchor == null) {
      return content(token, block, indentless, tag, first);
    }
    long nodesBefore = nodes;
    long charsBefore = chars;
    anchors.put(anchor, new Anchor(null, 0, 0));
    Node node = content(token, block, indentless, tag, first);
    anchors.put(anchor, new Anchor(node, nodes - nodesBefore, chars - charsBefore));
    return node;
  }

  private String tag() {
    String handle = scanner.text();
    String prefix = tagHandles.get(handle);
    if (prefix != null) {
      return prefix + scanner.suffix();
    }
    if (handle.length() > 2) {
      throw errors.parser("found undefined tag handle", scanner.start(), scanner.start());
    }
    return Tags.resolve(handle, scanner.suffix());
  }

  private Node content(
      Token token, boolean block, boolean indentless, @Nullable String tag, int first) {
    nodes++;
    switch (token) {
      case SCALAR -> {
        Node scalar = scalar(scanner.text(), scanner.style(), tag);
        scanner.take();
        return scalar;
      }
      case FLOW_SEQUENCE_START -> {
        return flowSequence();
      }
      case FLOW_MAPPING_START -> {
        return flowMapping();
      }
      case BLOCK_SEQUENCE_START -> {
        if (block) {
          return blockSequence();
        }
      }
      case BLOCK_MAPPING_START -> {
        if (block) {
          return blockMapping();
        }
      }
      case BLOCK_ENTRY -> {
        if (indentless) {
          return indentlessSequence();
        }
      }
      default -> {}
    }
    if (scanner.start() != first || tag != null) {
      return scalar("", Style.PLAIN, tag);
    }
    throw errors.parser("did not find expected node content", first, scanner.start());
  }

  private ScalarNode scalar(String text, Style style, @Nullable String tag) {
    chars += text.length();
    lastIsMergeKey = dialect.isMergeKey(text, style, tag);
    return dialect.scalar(source, base + scanner.start(), text, style, tag);
  }

  private ScalarNode empty(int at) {
    nodes++;
    lastIsMergeKey = false;
    return dialect.scalar(source, base + at, "", Style.PLAIN, null);
  }

  private Node alias() {
    String name = scanner.text();
    Anchor anchor = anchors.get(name);
    int at = scanner.start();
    if (anchor == null) {
      throw errors.plain("unknown anchor '" + name + "' referenced", at);
    }
    Node node = anchor.node();
    if (node == null) {
      throw errors.plain("anchor '" + name + "' value contains itself", at);
    }
    nodes += 1 + anchor.size();
    chars += anchor.chars();
    fromAliases += anchor.size();
    charsFromAliases += anchor.chars();
    boolean isLimited =
        fromAliases > limits.maxAliasNodes() || charsFromAliases > limits.maxBytes();
    if (isLimited || dialect.isExcessive(fromAliases, nodes)) {
      throw dialect.tooManyAliases(errors.locate(at));
    }
    scanner.take();
    lastIsMergeKey = false;
    return node;
  }

  // ---- sequences

  private Node blockSequence() {
    int start = scanner.start();
    scanner.take();
    List<Node> items = new ArrayList<>();
    while (scanner.peek() == Token.BLOCK_ENTRY) {
      int at = scanner.start();
      scanner.take();
      Token next = scanner.peek();
      boolean none = next == Token.BLOCK_ENTRY || next == Token.BLOCK_END;
      items.add(none ? empty(at + 1) : node(true, false));
    }
    if (scanner.peek() != Token.BLOCK_END) {
      throw errors.parser("did not find expected '-' indicator", start, scanner.start());
    }
    scanner.take();
    return ListNode.of(source, base + start, items, false);
  }

  /** A sequence in the column of the key that it belongs to. */
  private Node indentlessSequence() {
    int start = scanner.start();
    List<Node> items = new ArrayList<>();
    while (scanner.peek() == Token.BLOCK_ENTRY) {
      int at = scanner.start();
      scanner.take();
      Token next = scanner.peek();
      boolean none =
          next == Token.BLOCK_ENTRY
              || next == Token.KEY
              || next == Token.VALUE
              || next == Token.BLOCK_END;
      items.add(none ? empty(at + 1) : node(true, false));
    }
    return ListNode.of(source, base + start, items, false);
  }

  private Node flowSequence() {
    int start = scanner.start();
    scanner.take();
    List<Node> items = new ArrayList<>();
    while (scanner.peek() != Token.FLOW_SEQUENCE_END) {
      if (!items.isEmpty()) {
        expectComma("did not find expected ',' or ']'", start);
        if (scanner.peek() == Token.FLOW_SEQUENCE_END) {
          break;
        }
      }
      items.add(scanner.peek() == Token.KEY ? singlePair() : node(false, false));
    }
    scanner.take();
    return ListNode.of(source, base + start, items, true);
  }

  private void expectComma(String problem, int start) {
    if (scanner.peek() != Token.FLOW_ENTRY) {
      throw errors.parser(problem, start, scanner.start());
    }
    scanner.take();
  }

  /** The map of one entry that <code>[a: b]</code> holds. */
  private Node singlePair() {
    int start = scanner.start();
    nodes++;
    scanner.take();
    Entries entries = new Entries(source, base + start, true, dialect);
    Token token = scanner.peek();
    boolean noKey =
        token == Token.VALUE || token == Token.FLOW_ENTRY || token == Token.FLOW_SEQUENCE_END;
    Node key = noKey ? empty(scanner.start()) : node(false, false);
    flowValue(entries, key, lastIsMergeKey, Token.FLOW_SEQUENCE_END);
    return entries.build();
  }

  // ---- mappings

  private Node blockMapping() {
    int start = scanner.start();
    scanner.take();
    Entries entries = new Entries(source, base + start, false, dialect);
    while (scanner.peek() == Token.KEY) {
      int keyAt = scanner.start();
      scanner.take();
      Token token = scanner.peek();
      Node key = endsBlockEntry(token) ? empty(keyAt + 1) : node(true, true);
      blockValue(entries, key, lastIsMergeKey);
    }
    if (scanner.peek() != Token.BLOCK_END) {
      throw errors.parser("did not find expected key", start, scanner.start());
    }
    scanner.take();
    return entries.build();
  }

  private static boolean endsBlockEntry(Token token) {
    return token == Token.KEY || token == Token.VALUE || token == Token.BLOCK_END;
  }

  private void blockValue(Entries entries, Node key, boolean merge) {
    if (scanner.peek() != Token.VALUE) {
      put(entries, key, empty(scanner.start()), merge);
      return;
    }
    int at = scanner.start();
    scanner.take();
    if (merge && skipsOwnAlias()) {
      return;
    }
    boolean none = endsBlockEntry(scanner.peek());
    put(entries, key, none ? empty(at + 1) : node(true, true), merge);
  }

  private Node flowMapping() {
    int start = scanner.start();
    scanner.take();
    Entries entries = new Entries(source, base + start, true, dialect);
    boolean first = true;
    while (scanner.peek() != Token.FLOW_MAPPING_END) {
      if (!first) {
        expectComma("did not find expected ',' or '}'", start);
        if (scanner.peek() == Token.FLOW_MAPPING_END) {
          break;
        }
      }
      first = false;
      flowEntry(entries);
    }
    scanner.take();
    return entries.build();
  }

  private void flowEntry(Entries entries) {
    if (scanner.peek() != Token.KEY) {
      Node key = node(false, false);
      boolean merge = lastIsMergeKey;
      put(entries, key, empty(scanner.start()), merge);
      return;
    }
    scanner.take();
    Token token = scanner.peek();
    boolean noKey =
        token == Token.VALUE || token == Token.FLOW_ENTRY || token == Token.FLOW_MAPPING_END;
    Node key = noKey ? empty(scanner.start()) : node(false, false);
    flowValue(entries, key, lastIsMergeKey, Token.FLOW_MAPPING_END);
  }

  private void flowValue(Entries entries, Node key, boolean merge, Token end) {
    if (scanner.peek() == Token.VALUE) {
      scanner.take();
      Token token = scanner.peek();
      if (token != Token.FLOW_ENTRY && token != end) {
        if (!merge || !skipsOwnAlias()) {
          put(entries, key, node(false, false), merge);
        }
        return;
      }
    }
    put(entries, key, empty(scanner.start()), merge);
  }

  // ---- keys

  /** A merge key whose value is an alias to the very map that holds it is dropped. */
  private boolean skipsOwnAlias() {
    if (scanner.peek() != Token.ALIAS) {
      return false;
    }
    Anchor anchor = anchors.get(scanner.text());
    if (anchor == null || anchor.node() != null) {
      return false;
    }
    scanner.take();
    return true;
  }

  private void put(Entries entries, Node key, Node value, boolean merge) {
    if (!(key instanceof ScalarNode scalar)) {
      throw invalidKey(key);
    }
    if (merge) {
      entries.merge(scalar, value);
    }
    boolean dropped = scalar.text().equals("<<") && (merge || dialect.dropsQuotedMergeKeys());
    if (!dropped) {
      entries.add(dialect.key(scalar), value);
    }
  }

  private ParseException invalidKey(Node key) {
    return Problem.syntax(
        dialect.errorPrefix() + "invalid map key: a list or map cannot be a key",
        key.location(),
        "use a text as key; a template in `{{ }}` has to be filled in before, or put in quotes");
  }
}
