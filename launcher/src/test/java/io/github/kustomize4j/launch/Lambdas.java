package io.github.kustomize4j.launch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Lambdas and method references of many kinds; {@link #get} says what they give. */
public class Lambdas implements Supplier<List<Object>> {
  private final String field;

  /** What is called by name. */
  public Lambdas() {
    this("f");
  }

  private Lambdas(String field) {
    this.field = field;
  }

  private interface Named {
    String name();

    private String greeting() {
      return "hello " + name();
    }

    default Supplier<String> greeter() {
      return this::greeting;
    }
  }

  private record Pair(
      String text,
      Object any,
      boolean on,
      char sign,
      byte small,
      short some,
      int count,
      long many,
      float rough,
      double real) {
    static Pair of(String text, double real) {
      return new Pair(text, List.of(text), true, 'c', (byte) 1, (short) 2, 3, 1L << 40, -0f, real);
    }
  }

  private record Empty() {}

  private static final class Inner {
    private static int hidden(int value) {
      return value * 2;
    }

    IntUnaryOperator doubler() {
      return Inner::hidden;
    }
  }

  @Override
  public List<Object> get() {
    List<Object> results = new ArrayList<>();
    plain(results);
    boxed(results);
    ofClasses(results);
    ofRecords(results);
    return results;
  }

  private void plain(List<Object> results) {
    String local = "l";
    long wide = 1L << 40;
    double real = 0.5;
    UnaryOperator<String> capturing = text -> text + local + field + wide + real;
    results.add(capturing.apply("x"));
    Consumer<Object> ignoring = results::add;
    ignoring.accept("added");
    BiFunction<String, String, Boolean> unbound = String::startsWith;
    results.add(unbound.apply("abc", "ab"));
    Predicate<String> bound = "abc"::contains;
    results.add(bound.test("c"));
    Function<Integer, int[]> array = int[]::new;
    results.add(array.apply(3).length);
  }

  private void boxed(List<Object> results) {
    LongSupplier primitive = () -> field.length();
    results.add(primitive.getAsLong());
    Function<Integer, Integer> unboxing = Math::abs;
    results.add(unboxing.apply(-4));
    ToIntFunction<Integer> unboxingResult = value -> value;
    results.add(unboxingResult.applyAsInt(5));
    Function<Integer, Long> widening = value -> (long) value;
    results.add(widening.apply(6));
    IntFunction<Object> boxing = Integer::valueOf;
    results.add(boxing.apply(7));
    LongSupplier widened = field::length;
    results.add(widened.getAsLong());
    Integer[] order = {3, 1, 2};
    Arrays.sort(order, (a, b) -> Integer.compare(b, a));
    results.add(List.of(order));
  }

  private static void ofRecords(List<Object> results) {
    Pair pair = Pair.of("a", Double.NaN);
    results.add(pair.hashCode());
    results.add(pair.toString());
    results.add(new Empty().hashCode());
    for (Object other :
        Arrays.asList(
            pair, Pair.of("a", Double.NaN), Pair.of("b", Double.NaN), Pair.of("a", 0), "a", null)) {
      results.add(pair.equals(other));
    }
    results.add(new Empty().equals(new Empty()));
  }

  private void ofClasses(List<Object> results) {
    Function<String, Lambdas> constructor = Lambdas::new;
    results.add(constructor.apply("made").field);
    Named named = () -> "you";
    results.add(named.greeter().get());
    results.add(new Inner().doubler().applyAsInt(21));
    Supplier<Supplier<String>> nested = () -> () -> field;
    results.add(nested.get().get());
  }
}
