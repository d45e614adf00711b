package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/** Tells what the letter must say of the decision that it reports. */
record DecisionItems(Inputs inputs, Facts facts, RegimeItems regime) {

  private static final String DECISION = "article-100/decision-not-intention";

  ImmutableList<Item> make() {
    return ImmutableList.of(purpose(), decision(), kind(), study(), secrecy(), money());
  }

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  private Item decision() {
    return inputs
        .item("Besluit", "Decision")
        .with(
            regime.askedUnderArticle100(
                DECISION,
                "Een besluit van de regering, op of vóór de dag van de brief; een voornemen volstaat"
                    + " niet",
                "A decision of the government, on or before the day of the letter; an intention"
                    + " does not serve"))
        .with(inputs.recorded(StepKind.INTENTION))
        .with(inputs.steps("een besluit", "a decision", ImmutableList.of(StepKind.DECISION)))
        .with(inputs.standing(DECISION))
        .with(inputs.rules("article-97/government-decides"));
  }

  private Item purpose() {
    return inputs
        .item("Doel", "Purpose")
        .with(keyed(ContributionKey.PURPOSES, "article-97/purpose"));
  }

  private Item secrecy() {
    return inputs
        .item("Geheimhouding", "Secrecy")
        .with(keyed(ContributionKey.SECRECY, "secrecy/ground", "secrecy/special-operation-type"));
  }

  private Item money() {
    return inputs.item("Kosten en dekking", "Cost and funding").with(keyed(ContributionKey.COST));
  }

  /** What a key states, or that it is not stated, and what rules find. */
  private ImmutableList<Sentence> keyed(ContributionKey key, String... rules) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    ImmutableList<Sentence> stated = facts.lines(key);
    stated.forEach(line -> lines.add(line.withLabel(say("Vermeld", "Stated"))));
    if (stated.isEmpty()) {
      lines.add(inputs.notStated("", "contribution." + key.code()));
    }
    return lines.addAll(inputs.rules(rules)).build();
  }

  private Item kind() {
    return inputs
        .item("Soort besluit", "Kind of decision")
        .with(keyed(ContributionKey.KIND_OF_DECISION))
        .with(effect())
        .with(
            inputs.rules(
                "article-100/supplementary-letter",
                "article-100/mandate-change-reported",
                "article-100/extension-before-expiry",
                "article-100/extension-debate-before-expiry",
                "article-100/term-within-mandate",
                "rapid-reaction/assignment-letter",
                "rapid-reaction/second-information"));
  }

  private Item study() {
    return inputs
        .item("Eerdere kennisgeving", "Earlier notification")
        .with(
            inputs.steps(
                "een kennisgeving", "a notification", ImmutableList.of(StepKind.NOTIFICATION)))
        .with(inputs.recorded(StepKind.NEGATIVE_DECISION))
        .with(inputs.rules("article-100/notification", "article-100/notification-closed"));
  }

  /** What follows for the points; nothing under a regime that asks for no letter along them. */
  private ImmutableList<Sentence> effect() {
    if (!regime.underArticle100() && !regime.mayBe(Regime.ALONG_ITS_LINES)) {
      return ImmutableList.of();
    }
    String effect =
        inputs
            .contribution()
            .kindOfDecision()
            .map(
                kind ->
                    switch (kind) {
                      case NEW ->
                          say(
                              "De brief hoort in te gaan op elk punt van het kader",
                              "The letter is to speak of every point of the framework");
                      case EXTENSION, INTENSIFICATION ->
                          say(
                              "Een aanvulling hoeft alleen in te gaan op wat verandert; of zwijgen"
                                  + " mag, is voor de regering",
                              "A supplement needs to speak only of what changes; whether silence"
                                  + " will do is for the government to judge");
                    })
            .orElse(
                say(
                    "Zonder dit staat niet vast of de brief op elk punt moet ingaan of alleen op"
                        + " wat verandert",
                    "Without it it is not known whether the letter must speak of every point or"
                        + " only of what changes"));
    return ImmutableList.of(Sentence.of(effect));
  }
}
