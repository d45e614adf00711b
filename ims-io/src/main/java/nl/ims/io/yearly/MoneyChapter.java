package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.io.yearly.Contributions.Standing;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.report.ReportChapter;

/** Makes the chapter on money: what is known, and what dossiers state that contributions cost. */
record MoneyChapter(Inputs inputs, Wording words, Said said) {

  Part make() {
    return words.part(
        "money",
        "Geld",
        "Money",
        Group.of("").withText(said.of(ReportChapter.MONEY)),
        contributions());
  }

  private Group contributions() {
    Contributions all = new Contributions(inputs, words);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.contributions()) {
      Standing standing = all.standing(dossier);
      Contribution contribution = dossier.contribution().orElseThrow();
      if (contribution.cost().isPresent()
          && (standing == Standing.IN_YEAR || standing == Standing.OPEN_END)) {
        items.add(
            words
                .dossier(all.name(dossier), dossier)
                .with(cost(contribution, contribution.cost().get())));
      }
    }
    Group group =
        words.group(
            "Raming van de additionele uitgaven van bijdragen",
            "Estimated additional expenditure of contributions");
    return group.withItems(
        items.build(),
        words.line(
            "Geen dossier van een bijdrage in het jaar vermeldt een bedrag",
            "No dossier of a contribution in the year states an amount"));
  }

  private Sentence cost(Contribution contribution, Cost cost) {
    List<String> parts = new ArrayList<>();
    parts.add(
        cost.amount()
            .map(amount -> AmountWords.of(amount, cost.currency(), words.language()))
            .orElse(words.say("bedrag niet vermeld", "amount not stated")));
    cost.funding()
        .filter(funding -> !funding.isEmpty())
        .ifPresent(
            funding -> parts.add(words.say("gedekt uit: ", "met from: ") + words.labels(funding)));
    boolean inferred =
        contribution.inferred().filter(keys -> keys.contains(ContributionKey.COST)).isPresent();
    return Sentence.of(
        words.sentence(String.join("; ", parts)), words.cite(Optional.empty(), inferred));
  }
}
