package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/** Tells what the letter must say of the decision that it reports. */
record OutlineDecision(OutlineInputs inputs, OutlineFacts facts, OutlineRegime regime) {

  private static final String DECISION = "article-100/decision-not-intention";

  ImmutableList<Item> make() {
    return ImmutableList.of(purpose(), decision(), kind(), study(), secrecy(), money());
  }

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  private Item decision() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(
        regime.askedUnderArticle100(
            DECISION,
            "Een besluit van de regering, op of vóór de dag van de brief; een voornemen volstaat"
                + " niet",
            "A decision of the government, on or before the day of the letter; an intention does"
                + " not serve"));
    inputs.steps(StepKind.INTENTION).forEach(step -> lines.add(inputs.step(step)));
    lines.addAll(inputs.steps("een besluit", "a decision", ImmutableList.of(StepKind.DECISION)));
    lines.addAll(inputs.standing(DECISION));
    lines.addAll(inputs.rules("article-97/government-decides"));
    return inputs.item("Besluit", "Decision", lines.build());
  }

  private Item purpose() {
    return inputs.item("Doel", "Purpose", keyed(ContributionKey.PURPOSES, "article-97/purpose"));
  }

  private Item secrecy() {
    return inputs.item(
        "Geheimhouding",
        "Secrecy",
        keyed(ContributionKey.SECRECY, "secrecy/ground", "secrecy/special-operation-type"));
  }

  private Item money() {
    return inputs.item("Kosten en dekking", "Cost and funding", keyed(ContributionKey.COST));
  }

  /** What a key states, or that it is not stated, and what rules find. */
  private ImmutableList<Line> keyed(ContributionKey key, String... rules) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    ImmutableList<Line> stated = facts.lines(key);
    stated.forEach(line -> lines.add(line.withLabel(say("Vermeld", "Stated"))));
    if (stated.isEmpty()) {
      lines.add(inputs.notStated("", "contribution." + key.code()));
    }
    return lines.addAll(inputs.rules(rules)).build();
  }

  private Item kind() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(keyed(ContributionKey.KIND_OF_DECISION));
    lines.addAll(effect());
    lines.addAll(
        inputs.rules(
            "article-100/supplementary-letter",
            "article-100/mandate-change-reported",
            "article-100/extension-before-expiry",
            "article-100/extension-debate-before-expiry",
            "article-100/term-within-mandate",
            "rapid-reaction/assignment-letter",
            "rapid-reaction/second-information"));
    return inputs.item("Soort besluit", "Kind of decision", lines.build());
  }

  private Item study() {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(
        inputs.steps(
            "een kennisgeving", "a notification", ImmutableList.of(StepKind.NOTIFICATION)));
    inputs.steps(StepKind.NEGATIVE_DECISION).forEach(step -> lines.add(inputs.step(step)));
    lines.addAll(inputs.rules("article-100/notification", "article-100/notification-closed"));
    return inputs.item("Eerdere kennisgeving", "Earlier notification", lines.build());
  }

  /** What follows for the points; nothing under a regime that asks for no letter along them. */
  private ImmutableList<Line> effect() {
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
    return ImmutableList.of(Line.of(effect));
  }
}
