package io.github.kustomize4j.bench.workload;

import java.util.List;
import java.util.Random;

/** Words for names and descriptions. */
final class Words {
  private static final List<String> WORDS =
      List.of(
          "basket",
          "billing",
          "catalog",
          "checkout",
          "courier",
          "customer",
          "delivery",
          "discount",
          "gateway",
          "inventory",
          "invoice",
          "ledger",
          "loyalty",
          "mailer",
          "offer",
          "order",
          "payment",
          "picker",
          "price",
          "profile",
          "rating",
          "refund",
          "return",
          "review",
          "search",
          "session",
          "shelf",
          "stock",
          "supplier",
          "tax",
          "tracking",
          "voucher",
          "warehouse",
          "wishlist");

  private Words() {}

  static String pick(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** A sentence without a full stop. */
  static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder("The ").append(pick(random));
    for (int i = 2; i < words; i++) {
      text.append(i % 4 == 0 ? " of the " : " ").append(pick(random));
    }
    return text.toString();
  }
}
