package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Item;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Sentence;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;

/** Tells which regime governs, and what the letter invokes under it. */
record RegimeItems(Inputs inputs) {

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  private RegimeAnswer answer() {
    return inputs.assessment().regime().orElseThrow();
  }

  /** What a rule asks, in words of this project, with its papers. */
  Sentence asked(String rule, String nl, String en) {
    Finding finding = inputs.findings(rule).get(0);
    return Sentence.of("", say(nl, en), Cite.of(inputs.rulePapers(finding), inputs.phrases()));
  }

  /** What a rule asks that looks at article 100 alone; nothing if another regime governs. */
  ImmutableList<Sentence> askedUnderArticle100(String rule, String nl, String en) {
    return underArticle100() ? ImmutableList.of(asked(rule, nl, en)) : ImmutableList.of();
  }

  boolean underArticle100() {
    return mayBe(Regime.ARTICLE_100) || mayBe(Regime.OPEN);
  }

  /** Whether a regime is still possible. */
  boolean mayBe(Regime regime) {
    return answer().outcomes().contains(regime);
  }

  Item regime() {
    String named = inputs.phrases().regimes(answer().outcomes());
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    lines.add(
        Sentence.of(
            answer().determined()
                ? inputs.words().sentence(named)
                : inputs.words().sentence(inputs.phrases().stillPossible()) + " " + named));
    lines.add(
        Sentence.of(
            say("Omdat", "Because"),
            inputs.words().say(answer().explanation()),
            Cite.of(answer().citations(), inputs.phrases())));
    ImmutableSet<String> inferred = new Inferred(inputs.dossier()).among(answer().proof());
    if (!inferred.isEmpty()) {
      lines.add(
          inputs
              .line("Rust op wat is afgeleid", "Rests on what was inferred")
              .withPaths(inferred.asList()));
    }
    if (!answer().missing().isEmpty()) {
      Phrases phrases = inputs.phrases();
      lines.add(
          Sentence.of(
              phrases.sentence(
                  phrases.dependsOn(Lists.transform(answer().missing(), inputs.names()::within)))));
    }
    lines.addAll(Judgements.of(inputs).on(ImmutableSet.of(Judgement.REGIME)));
    return inputs.item("Regime", "Regime").with(lines.build());
  }

  Item invocation() {
    return inputs
        .item("Beroep op", "Invokes")
        .with(Sentence.of(invoked()))
        .with(inputs.rules("article-100/as-invoked"));
  }

  private String invoked() {
    if (!answer().determined()) {
      return say(
          "Volgt uit het regime, dat nog niet vaststaat",
          "Follows from the regime, which is not settled yet");
    }
    return switch (answer().outcomes().get(0)) {
      case ARTICLE_100 ->
          say(
              "De brief beroept zich op artikel 100 van de Grondwet",
              "The letter invokes article 100 of the Constitution");
      case ALONG_ITS_LINES ->
          say(
              "De brief volgt de lijnen van artikel 100 en beroept zich niet op het artikel zelf",
              "The letter follows the lines of article 100 and does not invoke the article itself");
      case SPECIAL_OPERATION, OUTSIDE ->
          say(
              "Geen beroep op artikel 100: het regime is een ander",
              "Article 100 is not invoked: the regime is another");
      case OPEN -> open();
    };
  }

  private String open() {
    return Judgements.of(inputs)
        .regime()
        .map(
            outcome ->
                outcome == JudgementOutcome.ARTICLE_100
                    ? say(
                        "De regering oordeelde dat artikel 100 geldt: de brief beroept zich erop",
                        "The government judged that article 100 governs: the letter invokes it")
                    : say(
                        "De regering oordeelde dat artikel 100 niet geldt: de brief beroept zich er"
                            + " niet op",
                        "The government judged that article 100 does not govern: the letter does"
                            + " not invoke it"))
        .orElse(
            say(
                "De stukken beslissen niet of artikel 100 geldt: de regering moet oordelen, en de"
                    + " brief zegt welk oordeel",
                "The papers do not settle whether article 100 governs: the government must judge,"
                    + " and the letter says which way"));
  }
}
