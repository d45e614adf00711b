package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.DraftDocument.Group;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.io.page.DraftDocument.Part;
import nl.ims.io.page.DraftWords;
import nl.ims.io.yearly.Contributions.Standing;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.report.ReportChapter;

/** Makes the chapter on money: what is known, and what dossiers state that contributions cost. */
record MoneyChapter(Inputs inputs, DraftWords words, Said said) {

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
            Item.of(
                all.name(dossier),
                words.say("dossier ", "dossier ") + dossier.id(),
                cost(contribution, contribution.cost().get())));
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

  private Line cost(Contribution contribution, Cost cost) {
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
    return Line.of(
        words.sentence(String.join("; ", parts)), words.cite(Optional.empty(), inferred));
  }
}
