package io.github.kustomize4j.yaml.internal;

import static io.github.kustomize4j.yaml.internal.Chars.isBlank;
import static io.github.kustomize4j.yaml.internal.Chars.isBlankOrBreakOrEnd;
import static io.github.kustomize4j.yaml.internal.Chars.isBreak;
import static io.github.kustomize4j.yaml.internal.Chars.isBreakOrEnd;

import io.github.kustomize4j.tree.Style;
import java.util.Arrays;

/**
 * Turns the characters of a document into tokens, by the rules of YAML 1.1 as the reference applies
 * them: among others {@code ?} always divides within brackets, NEL ends a line, and a key must
 * stand on one line and within 1,024 characters. All of a document is in memory; offsets count from
 * its start.
 *
 * <p>A key is known as one only when its {@code :} is met. So the place of each scalar, alias or
 * bracket that could be a key is kept (one for each level of brackets), and the token that says
 * "key" is put before it afterwards.
 */
final class Scanner {
  private static final int LONGEST_KEY = 1024;
  private static final char BOM = '\uFEFF';

  private final char[] s;
  private final SyntaxErrors errors;
  private final Symbols symbols;
  private final int maxDepth;
  private final int lookahead;
  private final TokenQueue tokens = new TokenQueue();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder breaks = new StringBuilder();

  private int pos;
  private int line;
  private int lineStart;
  private boolean ended;

  // The columns of the open blocks; -1 before the first.
  private int indent = -1;
  private int[] indents = new int[16];
  private int indentCount;

  // What might be a key: one place for each level of brackets, level 0 being outside of all.
  private int flowLevel;
  private boolean keyAllowed = true;
  private int lowestPossible;
  private boolean[] keyPossible = new boolean[8];
  private boolean[] keyRequired = new boolean[8];
  private int[] keyToken = new int[8];
  private int[] keyStart = new int[8];
  private int[] keyLine = new int[8];
  private int[] keyColumn = new int[8];

  /**
   * A scanner.
   *
   * @param s the characters, with at least four zeros behind the last
   * @param lookahead how many tokens behind the next one are scanned in advance; it decides which
   *     of two errors is met first
   */
  Scanner(char[] s, SyntaxErrors errors, Symbols symbols, int maxDepth, int lookahead) {
    this.s = s;
    this.lookahead = lookahead;
    this.errors = errors;
    this.symbols = symbols;
    this.maxDepth = maxDepth;
    if (s[0] == BOM) {
      pos = lineStart = 1;
    }
  }

  /** The kind of the next token, which stays. */
  Token peek() {
    if (needsMore()) {
      fill();
    }
    return tokens.kind();
  }

  /** The offset of the next token; only after {@link #peek}. */
  int start() {
    return tokens.start();
  }

  /** The text of a scalar, anchor or alias, or the handle of a tag. */
  String text() {
    return tokens.text();
  }

  /** The second part of a tag or directive. */
  String suffix() {
    return tokens.suffix();
  }

  Style style() {
    return tokens.style();
  }

  void take() {
    tokens.take();
  }

  private void fill() {
    do {
      fetch();
    } while (needsMore());
  }

  /** Whether the token at the head may turn out to be a key, or too few tokens are known. */
  private boolean needsMore() {
    if (ended) {
      return false;
    }
    if (tokens.size() <= lookahead) {
      return true;
    }
    // Places of lower levels are older, so the lowest that is possible decides.
    while (true) {
      int level = lowestPossible;
      if (keyPossible[level] && keyToken[level] != tokens.headNumber()) {
        return false;
      }
      if (isKeyPossible(level)) {
        return true;
      }
      if (level == flowLevel) {
        return false;
      }
      lowestPossible++;
    }
  }

  // ---- keys

  /** Whether there may still be a key; a place too far back is forgotten. */
  private boolean isKeyPossible(int level) {
    if (keyPossible[level] && (keyLine[level] != line || keyStart[level] + LONGEST_KEY < pos)) {
      dropKey(level);
    }
    return keyPossible[level];
  }

  private void dropKey(int level) {
    if (keyPossible[level] && keyRequired[level]) {
      throw errors.scanner("could not find expected ':'", keyStart[level], pos);
    }
    keyPossible[level] = false;
  }

  private void saveKey() {
    if (!keyAllowed) {
      return;
    }
    dropKey(flowLevel);
    int level = flowLevel;
    keyPossible[level] = true;
    keyRequired[level] = level == 0 && indent == pos - lineStart;
    keyToken[level] = tokens.nextNumber();
    keyStart[level] = pos;
    keyLine[level] = line;
    keyColumn[level] = pos - lineStart;
    lowestPossible = Math.min(lowestPossible, level);
  }

  private void openBracket(Token kind) {
    saveKey();
    flowLevel++;
    checkDepth(flowLevel);
    if (flowLevel == keyPossible.length) {
      int size = flowLevel * 2;
      keyPossible = Arrays.copyOf(keyPossible, size);
      keyRequired = Arrays.copyOf(keyRequired, size);
      keyToken = Arrays.copyOf(keyToken, size);
      keyStart = Arrays.copyOf(keyStart, size);
      keyLine = Arrays.copyOf(keyLine, size);
      keyColumn = Arrays.copyOf(keyColumn, size);
    }
    keyPossible[flowLevel] = false;
    keyAllowed = true;
    single(kind);
  }

  private void closeBracket(Token kind) {
    dropKey(flowLevel);
    if (flowLevel > 0) {
      flowLevel--;
      lowestPossible = Math.min(lowestPossible, flowLevel);
    }
    keyAllowed = false;
    single(kind);
  }

  private void single(Token kind) {
    tokens.add(kind, pos);
    pos++;
  }

  // ---- indentation

  private boolean opensBlock(int column) {
    if (flowLevel > 0 || indent >= column) {
      return false;
    }
    if (indentCount == indents.length) {
      indents = Arrays.copyOf(indents, indentCount * 2);
    }
    indents[indentCount++] = indent;
    checkDepth(indentCount);
    indent = column;
    return true;
  }

  private void closeBlocks(int column) {
    if (flowLevel > 0) {
      return;
    }
    while (indent > column) {
      tokens.add(Token.BLOCK_END, pos);
      indent = indents[--indentCount];
    }
  }

  private void checkDepth(int depth) {
    if (depth > maxDepth) {
      throw errors.depth(maxDepth, pos);
    }
  }

  // ---- the next token

  private void fetch() {
    skipToToken();
    int column = pos - lineStart;
    closeBlocks(column);
    char c = s[pos];
    if (c == 0) {
      end();
    } else if (column == 0 && fetchAtLineStart(c)) {
      return;
    } else if (!fetchIndicator(c)) {
      fetchPlain(c);
    }
  }

  private void end() {
    line++;
    closeBlocks(-1);
    dropKey(flowLevel);
    keyAllowed = false;
    ended = true;
    tokens.add(Token.STREAM_END, pos);
  }

  private boolean fetchAtLineStart(char c) {
    if (c == '%') {
      closeBlocks(-1);
      dropKey(flowLevel);
      keyAllowed = false;
      scanDirective();
      return true;
    }
    if (!isDocumentMarker()) {
      return false;
    }
    closeBlocks(-1);
    dropKey(flowLevel);
    keyAllowed = false;
    tokens.add(c == '-' ? Token.DOCUMENT_START : Token.DOCUMENT_END, pos);
    pos += 3;
    return true;
  }

  private boolean isDocumentMarker() {
    char c = s[pos];
    return (c == '-' || c == '.')
        && s[pos + 1] == c
        && s[pos + 2] == c
        && isBlankOrBreakOrEnd(s[pos + 3]);
  }

  private boolean fetchIndicator(char c) {
    switch (c) {
      case '[' -> openBracket(Token.FLOW_SEQUENCE_START);
      case '{' -> openBracket(Token.FLOW_MAPPING_START);
      case ']' -> closeBracket(Token.FLOW_SEQUENCE_END);
      case '}' -> closeBracket(Token.FLOW_MAPPING_END);
      case ',' -> {
        dropKey(flowLevel);
        keyAllowed = true;
        single(Token.FLOW_ENTRY);
      }
      case '-' -> {
        return fetchBlockEntry();
      }
      case '?' -> {
        return fetchKey();
      }
      case ':' -> {
        return fetchValue();
      }
      case '*', '&' -> fetchAnchor(c);
      case '!' -> fetchTag();
      case '|', '>' -> {
        return fetchBlockScalar(c);
      }
      case '\'', '"' -> {
        saveKey();
        keyAllowed = false;
        scanQuoted(c);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean fetchBlockEntry() {
    if (!isBlankOrBreakOrEnd(s[pos + 1])) {
      return false;
    }
    if (flowLevel == 0) {
      requireKeyAllowed("block sequence entries are not allowed in this context");
      if (opensBlock(pos - lineStart)) {
        tokens.add(Token.BLOCK_SEQUENCE_START, pos);
      }
    }
    dropKey(flowLevel);
    keyAllowed = true;
    single(Token.BLOCK_ENTRY);
    return true;
  }

  private boolean fetchKey() {
    if (flowLevel == 0 && !isBlankOrBreakOrEnd(s[pos + 1])) {
      return false;
    }
    if (flowLevel == 0) {
      requireKeyAllowed("mapping keys are not allowed in this context");
      if (opensBlock(pos - lineStart)) {
        tokens.add(Token.BLOCK_MAPPING_START, pos);
      }
    }
    dropKey(flowLevel);
    keyAllowed = flowLevel == 0;
    single(Token.KEY);
    return true;
  }

  private boolean fetchValue() {
    if (flowLevel == 0 && !isBlankOrBreakOrEnd(s[pos + 1])) {
      return false;
    }
    if (isKeyPossible(flowLevel)) {
      int number = keyToken[flowLevel];
      int at = keyStart[flowLevel];
      tokens.insert(number, Token.KEY, at);
      if (opensBlock(keyColumn[flowLevel])) {
        tokens.insert(number, Token.BLOCK_MAPPING_START, at);
      }
      keyPossible[flowLevel] = false;
      keyAllowed = false;
    } else {
      if (flowLevel == 0) {
        requireKeyAllowed("mapping values are not allowed in this context");
        if (opensBlock(pos - lineStart)) {
          tokens.add(Token.BLOCK_MAPPING_START, pos);
        }
      }
      keyAllowed = flowLevel == 0;
    }
    single(Token.VALUE);
    return true;
  }

  private void requireKeyAllowed(String problem) {
    if (!keyAllowed) {
      throw errors.scanner(problem, pos, pos);
    }
  }

  private void fetchPlain(char c) {
    boolean starts =
        !isBlankOrBreakOrEnd(c)
            && switch (c) {
              case '-' -> !isBlank(s[pos + 1]);
              case '?', ':' -> flowLevel == 0 && !isBlankOrBreakOrEnd(s[pos + 1]);
              case '#', '|', '>', '%', '@', '`' -> false;
              default -> true;
            };
    if (!starts) {
      throw errors.scanner("found character that cannot start any token", pos, pos);
    }
    saveKey();
    keyAllowed = false;
    scanPlain();
  }

  // ---- between tokens

  private void skipToToken() {
    while (true) {
      if (pos == lineStart && s[pos] == BOM) {
        pos++;
        lineStart++;
      }
      while (s[pos] == ' ' || (s[pos] == '\t' && (flowLevel > 0 || !keyAllowed))) {
        pos++;
      }
      if (s[pos] == '#') {
        skipComment();
      }
      if (!isBreak(s[pos])) {
        return;
      }
      skipBreak();
      if (flowLevel == 0) {
        keyAllowed = true;
      }
    }
  }

  private void skipComment() {
    while (!isBreakOrEnd(s[pos])) {
      pos++;
    }
  }

  /** Goes past a line break and gives it in its normal form. */
  private char skipBreak() {
    char c = s[pos];
    pos += c == '\r' && s[pos + 1] == '\n' ? 2 : 1;
    line++;
    lineStart = pos;
    return c == '\u2028' || c == '\u2029' ? c : '\n';
  }

  // ---- plain scalars

  private void scanPlain() {
    int start = pos;
    int from = pos;
    int end = scanPlainRun();
    boolean broke = false;
    text.setLength(0);
    while (isBlank(s[pos]) || isBreak(s[pos])) {
      broke = skipPlainGap(start);
      if ((flowLevel == 0 && pos - lineStart <= indent)
          || s[pos] == '#'
          || (pos == lineStart && isDocumentMarker())) {
        break;
      }
      int next = pos;
      int nextEnd = scanPlainRun();
      if (next == nextEnd) {
        break;
      }
      if (broke) {
        text.append(s, from, end - from);
        appendFold();
        from = next;
        broke = false;
      }
      end = nextEnd;
    }
    if (broke) {
      keyAllowed = true;
    }
    String value =
        text.length() == 0
            ? symbols.get(s, from, end)
            : text.append(s, from, end - from).toString();
    tokens.add(Token.SCALAR, start, value, null, Style.PLAIN);
  }

  /** Goes to the end of a run of characters without blanks; gives the place. */
  private int scanPlainRun() {
    int i = pos;
    if (flowLevel == 0) {
      while (!isBlankOrBreakOrEnd(s[i]) && (s[i] != ':' || !isBlankOrBreakOrEnd(s[i + 1]))) {
        i++;
      }
    } else {
      while (!isBlankOrBreakOrEnd(s[i]) && !Chars.isFlowIndicator(s[i]) && !dividesInFlow(i)) {
        i++;
      }
    }
    pos = i;
    return i;
  }

  private boolean dividesInFlow(int i) {
    return s[i] == ':' && isBlankOrBreakOrEnd(s[i + 1]);
  }

  /** Goes past blanks and line breaks, and says whether there was a break. */
  private boolean skipPlainGap(int start) {
    breaks.setLength(0);
    boolean broke = false;
    while (true) {
      if (isBlank(s[pos])) {
        if (broke && s[pos] == '\t' && pos - lineStart <= indent) {
          throw errors.scanner("found a tab character that violates indentation", start, pos);
        }
        pos++;
      } else if (isBreak(s[pos])) {
        breaks.append(skipBreak());
        broke = true;
      } else {
        return broke;
      }
    }
  }

  /** One line break becomes a space; of several the first is dropped. */
  private void appendFold() {
    if (breaks.length() == 0) {
      return;
    }
    if (breaks.charAt(0) != '\n') {
      text.append(breaks);
    } else if (breaks.length() == 1) {
      text.append(' ');
    } else {
      text.append(breaks, 1, breaks.length());
    }
  }

  // ---- quoted scalars

  private void scanQuoted(char quote) {
    int start = pos++;
    Style style = quote == '"' ? Style.DOUBLE_QUOTED : Style.SINGLE_QUOTED;
    int i = pos;
    while (s[i] != quote && s[i] != '\\' && !isBreakOrEnd(s[i])) {
      i++;
    }
    boolean simple = s[i] == quote && (quote == '"' || s[i + 1] != quote);
    String value;
    if (simple) {
      value = symbols.get(s, pos, i);
      pos = i;
    } else {
      scanQuotedSlowly(quote, start);
      value = text.toString();
    }
    pos++;
    tokens.add(Token.SCALAR, start, value, null, style);
  }

  /** Reads to the closing quote, with escapes and folding. */
  private void scanQuotedSlowly(char quote, int start) {
    text.setLength(0);
    while (true) {
      if (pos == lineStart && isDocumentMarker()) {
        throw errors.scanner("found unexpected document indicator", start, pos);
      }
      if (s[pos] == 0) {
        throw errors.scanner("found unexpected end of stream", start, pos);
      }
      boolean joined = scanQuotedRun(quote, start);
      if (s[pos] == quote) {
        return;
      }
      scanQuotedGap(joined);
    }
  }

  /** Reads characters up to a blank, break or the quote; says whether it met an escaped break. */
  private boolean scanQuotedRun(char quote, int start) {
    while (!isBlankOrBreakOrEnd(s[pos])) {
      char c = s[pos];
      if (c == quote) {
        if (quote == '"' || s[pos + 1] != quote) {
          return false;
        }
        text.append(quote);
        pos += 2;
      } else if (c == '\\' && quote == '"') {
        if (isBreak(s[pos + 1])) {
          pos++;
          skipBreak();
          return true;
        }
        scanEscape(start);
      } else {
        text.append(c);
        pos++;
      }
    }
    return false;
  }

  private void scanQuotedGap(boolean joined) {
    breaks.setLength(0);
    int from = pos;
    boolean broke = joined;
    if (!joined) {
      while (isBlank(s[pos])) {
        pos++;
      }
      if (!isBreak(s[pos])) {
        text.append(s, from, pos - from);
        return;
      }
    }
    while (isBlank(s[pos]) || isBreak(s[pos])) {
      if (isBlank(s[pos])) {
        pos++;
      } else {
        breaks.append(skipBreak());
        broke = true;
      }
    }
    if (joined) {
      text.append(breaks);
    } else if (broke) {
      appendFold();
    }
  }

  private void scanEscape(int start) {
    char code = s[pos + 1];
    int digits =
        switch (code) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits > 0) {
      pos += 2;
      scanHexEscape(digits, start);
      return;
    }
    int value = escapeValue(code);
    if (value < 0) {
      throw errors.scanner("found unknown escape character", start, pos);
    }
    text.append((char) value);
    pos += 2;
  }

  private static int escapeValue(char code) {
    return switch (code) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 't', '\t' -> '\t';
      case 'n' -> '\n';
      case 'v' -> 11;
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> 27;
      case ' ', '"', '\'', '\\' -> code;
      case 'N' -> 0x85;
      case '_' -> 0xA0;
      case 'L' -> 0x2028;
      case 'P' -> 0x2029;
      default -> -1;
    };
  }

  private void scanHexEscape(int digits, int start) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = s[pos + i] < 0x80 ? Character.digit(s[pos + i], 16) : -1;
      if (digit < 0) {
        throw errors.scanner("did not find expected hexdecimal number", start, pos);
      }
      value = value * 16 + digit;
    }
    if ((value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) {
      throw errors.scanner("found invalid Unicode character escape code", start, pos);
    }
    text.appendCodePoint((int) value);
    pos += digits;
  }

  // ---- block scalars

  private boolean fetchBlockScalar(char c) {
    if (flowLevel > 0) {
      return false;
    }
    dropKey(0);
    keyAllowed = true;
    scanBlockScalar(c == '|');
    return true;
  }

  private void scanBlockScalar(boolean literal) {
    int start = pos++;
    char chomping = 0;
    int increment = 0;
    for (int i = 0; i < 2; i++) {
      char c = s[pos];
      if (chomping == 0 && (c == '+' || c == '-')) {
        chomping = c;
        pos++;
      } else if (increment == 0 && c >= '0' && c <= '9') {
        if (c == '0') {
          throw errors.scanner("found an indentation indicator equal to 0", start, pos);
        }
        increment = c - '0';
        pos++;
      }
    }
    skipBlockHeader(start);
    int wanted = increment == 0 ? 0 : Math.max(indent, 0) + increment;
    readBlockText(literal, chomping, wanted, start);
    Style style = literal ? Style.LITERAL : Style.FOLDED;
    tokens.add(Token.SCALAR, start, text.toString(), null, style);
  }

  private void skipBlockHeader(int start) {
    while (isBlank(s[pos])) {
      pos++;
    }
    if (s[pos] == '#') {
      skipComment();
    }
    if (!isBreakOrEnd(s[pos])) {
      throw errors.scanner("did not find expected comment or line break", start, pos);
    }
    if (s[pos] != 0) {
      skipBreak();
    }
  }

  private void readBlockText(boolean literal, char chomping, int wanted, int start) {
    text.setLength(0);
    breaks.setLength(0);
    int width = skipBlockBreaks(wanted, start);
    char lineEnd = 0;
    boolean wasBlank = false;
    while (pos - lineStart == width && s[pos] != 0) {
      boolean blank = isBlank(s[pos]);
      appendBlockBreaks(lineEnd, !literal && !wasBlank && !blank);
      wasBlank = blank;
      int from = pos;
      skipComment();
      text.append(s, from, pos - from);
      lineEnd = s[pos] == 0 ? 0 : skipBreak();
      width = skipBlockBreaks(width, start);
    }
    if (chomping != '-' && lineEnd != 0) {
      text.append(lineEnd);
    }
    if (chomping == '+') {
      text.append(breaks);
    }
  }

  private void appendBlockBreaks(char lineEnd, boolean fold) {
    if (lineEnd == '\n' && fold) {
      if (breaks.length() == 0) {
        text.append(' ');
      }
    } else if (lineEnd != 0) {
      text.append(lineEnd);
    }
    text.append(breaks);
    breaks.setLength(0);
  }

  /**
   * Goes past indentation and empty lines, whose breaks it collects; gives the indentation of the
   * text, which it finds out if {@code wanted} is 0.
   */
  private int skipBlockBreaks(int wanted, int start) {
    int widest = 0;
    while (true) {
      while ((wanted == 0 || pos - lineStart < wanted) && s[pos] == ' ') {
        pos++;
      }
      int column = pos - lineStart;
      widest = Math.max(widest, column);
      if ((wanted == 0 || column < wanted) && s[pos] == '\t') {
        throw errors.scanner(
            "found a tab character where an indentation space is expected", start, pos);
      }
      if (!isBreak(s[pos])) {
        break;
      }
      breaks.append(skipBreak());
    }
    return wanted != 0 ? wanted : Math.max(Math.max(widest, indent + 1), 1);
  }

  // ---- anchors, tags, directives

  private void fetchAnchor(char c) {
    saveKey();
    keyAllowed = false;
    int start = pos++;
    int from = pos;
    skipWord();
    char next = s[pos];
    if (pos == from || (!isBlankOrBreakOrEnd(next) && "?:,]}%@`".indexOf(next) < 0)) {
      throw errors.scanner("did not find expected alphabetic or numeric character", start, pos);
    }
    Token kind = c == '&' ? Token.ANCHOR : Token.ALIAS;
    tokens.add(kind, start, symbols.get(s, from, pos), null, Style.PLAIN);
  }

  private void skipWord() {
    while (Chars.isWord(s[pos])) {
      pos++;
    }
  }

  private void fetchTag() {
    saveKey();
    keyAllowed = false;
    int start = pos;
    String handle;
    String suffix;
    if (s[pos + 1] == '<') {
      pos += 2;
      handle = "";
      suffix = scanUri("", start);
      if (s[pos] != '>') {
        throw errors.scanner("did not find the expected '>'", start, pos);
      }
      pos++;
    } else {
      handle = scanTagHandle();
      if (handle.length() > 1 && handle.endsWith("!")) {
        suffix = scanUri("", start);
      } else {
        suffix = scanUri(handle.substring(1), start);
        handle = suffix.isEmpty() ? "" : "!";
        suffix = suffix.isEmpty() ? "!" : suffix;
      }
    }
    if (!isBlankOrBreakOrEnd(s[pos]) && (flowLevel == 0 || s[pos] != ',')) {
      throw errors.scanner("did not find expected whitespace or line break", start, pos);
    }
    tokens.add(Token.TAG, start, handle, suffix, Style.PLAIN);
  }

  /** Reads {@code !}, {@code !!}, {@code !word!} or {@code !word}. */
  private String scanTagHandle() {
    int from = pos++;
    skipWord();
    if (s[pos] == '!') {
      pos++;
    }
    return symbols.get(s, from, pos);
  }

  private String scanUri(String head, int start) {
    int from = pos;
    while (Chars.isUri(s[pos])) {
      pos++;
    }
    if (pos == from && head.isEmpty() && !(s[pos - 1] == '!' && pos - 1 == start)) {
      throw errors.scanner("did not find expected tag URI", start, pos);
    }
    String uri = UriEscapes.decode(symbols.get(s, from, pos));
    if (uri == null) {
      throw errors.scanner("did not find URI escaped octet", start, pos);
    }
    return head + uri;
  }

  private void scanDirective() {
    int start = pos++;
    int from = pos;
    skipWord();
    if (pos == from) {
      throw errors.scanner("could not find expected directive name", start, pos);
    }
    String name = new String(s, from, pos - from);
    skipBlanks();
    if (name.equals("YAML")) {
      int version = pos;
      skipNonBlanks();
      String text = new String(s, version, pos - version);
      tokens.add(Token.VERSION_DIRECTIVE, start, text, null, Style.PLAIN);
    } else if (name.equals("TAG")) {
      int at = pos;
      skipNonBlanks();
      String handle = new String(s, at, pos - at);
      skipBlanks();
      at = pos;
      skipNonBlanks();
      String prefix = new String(s, at, pos - at);
      tokens.add(Token.TAG_DIRECTIVE, start, handle, prefix, Style.PLAIN);
    } else {
      throw errors.scanner("found unknown directive name", start, pos);
    }
    skipBlanks();
    if (s[pos] == '#') {
      skipComment();
    }
    if (!isBreakOrEnd(s[pos])) {
      throw errors.scanner("did not find expected comment or line break", start, pos);
    }
  }

  private void skipBlanks() {
    while (isBlank(s[pos])) {
      pos++;
    }
  }

  private void skipNonBlanks() {
    while (!isBlankOrBreakOrEnd(s[pos])) {
      pos++;
    }
  }
}
