package nl.ims.io.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.Laws;

class PurchaseBookTest {
  @Provide
  Arbitrary<Purchase> purchases() {
    Arbitrary<Optional<Boolean>> yesNo = Arbitraries.of(true, false).optional();
    Arbitrary<Optional<Integer>> price = Arbitraries.integers().between(0, 100_000).optional();
    return Combinators.combine(price, yesNo, yesNo).as(Purchase::new);
  }

  @Property
  void the_book_obeys_the_laws(@ForAll("purchases") Purchase purchase, @ForAll Random random) {
    Laws.of(PurchaseBook.VOCABULARY, PurchaseBook.BOOK).check(purchase, random);
  }

  @Example
  void what_is_not_known_is_asked_for() {
    Purchase purchase = new Purchase(Optional.of(60_000), Optional.of(false), Optional.empty());
    Finding finding = PurchaseBook.BOOK.apply(PurchaseBook.VOCABULARY.view(purchase)).get(0);

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(finding.missing()).isEqualTo(List.of(List.of("urgent")));
    assertThat(finding.citations().get(0).source()).hasToString("Procurement Act of Ruritania");
  }
}
