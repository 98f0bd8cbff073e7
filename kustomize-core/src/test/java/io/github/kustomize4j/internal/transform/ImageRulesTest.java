package io.github.kustomize4j.internal.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kustomize4j.internal.Manifests;
import io.github.kustomize4j.internal.model.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rule that is looked up has to be the first whose own test says that it is meant. */
class ImageRulesTest {
  private static final List<String> NAME_PARTS =
      List.of("a", "b", ".", "/", ":", "-", "@sha256", "é", "\uD83D\uDE00", "a.b");
  private static final List<String> TAILS =
      List.of("", "", ":1", ":", "@sha256:ab", ":1.2@sha256:", ":1:2", ".", ":1@sha256:a:b");

  @Property(tries = 2000)
  void theFirstRuleThatIsMeantIsFound(@ForAll long seed) {
    Random random = new Random(seed);
    List<Image> images = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      String name = random.nextInt(8) == 0 ? "a|b+" : text(random);
      images.add(new Image(name, "", "", "", "", Manifests.text("")));
    }
    ImageRules rules = new ImageRules(images);
    String image = text(random) + TAILS.get(random.nextInt(TAILS.size()));
    if (random.nextInt(20) == 0) {
      image = image.replace('a', '\n');
    }

    for (int from = 0; from <= images.size(); from++) {
      assertThat(rules.next(image, from)).isEqualTo(searched(rules, image, from));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(NAME_PARTS.get(random.nextInt(NAME_PARTS.size())));
    }
    return text.toString();
  }

  private static int searched(ImageRules rules, String image, int from) {
    int at = from;
    while (at < rules.size() && !rules.get(at).isMeant().test(image)) {
      at++;
    }
    return at;
  }
}
