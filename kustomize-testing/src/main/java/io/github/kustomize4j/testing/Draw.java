package io.github.kustomize4j.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded choices: the same seed gives the same tree on each machine. */
public final class Draw {
  private final Random random;

  /** The choices of a seed. */
  public Draw(long seed) {
    // Seeds that follow one another give nearly the same first numbers otherwise.
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextLong();
  }

  /** A number from 0 up to a bound, without it. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from low to high. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True in so many of a hundred cases. */
  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One of the choices. */
  @SafeVarargs
  public final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** One of the choices. */
  public <T> T of(List<? extends T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Between low and high of the choices, each at most once, in any order. */
  @SafeVarargs
  public final <T> List<T> some(int low, int high, T... choices) {
    List<T> shuffled = new ArrayList<>();
    for (T choice : choices) {
      shuffled.add(choice);
    }
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(choices.length, between(low, high)));
  }
}
