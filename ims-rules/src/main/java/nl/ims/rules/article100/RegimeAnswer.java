package nl.ims.rules.article100;

import com.google.common.base.Joiner;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.condition.FactText;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.TextOfDay;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.table.PartialDecision;
import nl.ims.rules.table.PartialDecision.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which regimes are still possible for one dossier, and why.
 *
 * <p>Determined if one is left. Proof and missing facts are worked out when first asked for.
 * Thread-safe.
 */
public final class RegimeAnswer {
  private final PartialDecision<Regime> table;
  private final View view;
  private final Optional<LocalDate> referenceDay;
  private final Supplier<Proof> proof;
  private final Supplier<Missing> missing;

  private RegimeAnswer(PartialDecision<Regime> table, View view, Optional<LocalDate> referenceDay) {
    this.table = table;
    this.view = view;
    this.referenceDay = referenceDay;
    this.proof = Suppliers.memoize(() -> table.prove(Scene.of(view)));
    this.missing = Suppliers.memoize(() -> table.missing(Scene.of(view)));
  }

  /**
   * Answers for a dossier.
   *
   * @param view the dossier
   * @param referenceDay the day whose law applies; empty means the newest
   * @return the answer
   */
  public static RegimeAnswer of(View view, Optional<LocalDate> referenceDay) {
    Objects.requireNonNull(view, "view");
    return new RegimeAnswer(RegimeTable.on(referenceDay), view, referenceDay);
  }

  /**
   * Tells whether one regime is left.
   *
   * @return true if the facts determine the regime; {@link Regime#OPEN} is a determined answer
   */
  public boolean determined() {
    return outcomes().size() == 1;
  }

  /**
   * Gives the regimes that are still possible.
   *
   * @return the regimes in the order of the enum, at least one
   */
  public ImmutableList<Regime> outcomes() {
    int possible = table.possible(Scene.of(view));
    ImmutableList.Builder<Regime> outcomes = ImmutableList.builder();
    for (Regime regime : Regime.values()) {
      if ((possible & regime.mask()) != 0) {
        outcomes.add(regime);
      }
    }
    return outcomes.build();
  }

  /**
   * {@return the minimal sets of facts that would determine the regime, each of paths in the file;
   * empty if it is determined}
   */
  public ImmutableList<ImmutableList<String>> missing() {
    return missing.get().sets();
  }

  /**
   * Tells whether {@link #missing} is exact.
   *
   * @return false if a bound cut the search
   */
  public boolean missingExact() {
    return missing.get().exact();
  }

  /**
   * Gives the facts that exclude every other regime, none of which can be left out.
   *
   * @return the facts
   */
  public ImmutableList<Fact> proof() {
    return FactText.facts(view, proof.get().facts());
  }

  /**
   * Gives the papers that the rows which may decide rest on. Links to the Constitution go to the
   * text of the reference day.
   *
   * @return the papers, each once; for {@link Regime#OPEN} those for each side
   */
  public ImmutableList<Citation> citations() {
    return TextOfDay.of(view, proof.get().citations(), referenceDay);
  }

  /**
   * Says why in words.
   *
   * @return the rows that decide or may decide, in both languages
   */
  public Text explanation() {
    return Text.of(words(Language.NL), words(Language.EN));
  }

  private String words(Language language) {
    int rows = table.possibleRows(Scene.of(view));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if ((rows >> i & 1) == 1) {
        Row<Regime> row = table.rows().get(i);
        String why = row.words().in(language);
        String word = determined() ? why : head(row.outcome(), language) + ": " + why;
        if (!words.contains(word)) {
          words.add(word);
        }
      }
    }
    return Joiner.on(language == Language.NL ? "; of " : "; or ").join(words);
  }

  private static String head(Regime outcome, Language language) {
    return outcome == Regime.OPEN ? outcome.code() : outcome.label().in(language);
  }

  /**
   * Tells whether another answer is the same: the same regimes, for the same reasons.
   *
   * @param other the other answer
   * @return true if it is
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RegimeAnswer that
            && outcomes().equals(that.outcomes())
            && proof().equals(that.proof())
            && missing().equals(that.missing())
            && citations().equals(that.citations()));
  }

  @Override
  public int hashCode() {
    return outcomes().hashCode();
  }

  /**
   * Names the regimes that are still possible.
   *
   * @return such as {@code article-100} or {@code article-100 or outside}
   */
  @Override
  public String toString() {
    return Joiner.on(" or ").join(outcomes().stream().map(Regime::code).iterator());
  }
}
