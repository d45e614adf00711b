package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.report.ReportChapter;

/** Makes the chapter on sovereignty: the starting points, and what dossiers answer. */
record SovereigntyChapter(Inputs inputs, Wording words, Said said) {

  Part make() {
    return words.part(
        "sovereignty",
        "Soevereiniteit",
        "Sovereignty",
        words
            .group("Uitgangspunten", "Starting points")
            .withText(said.of(ReportChapter.SOVEREIGNTY)),
        answers());
  }

  private Group answers() {
    Running running = new Running(inputs);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.cooperations()) {
      Cooperation cooperation = dossier.cooperation().orElseThrow();
      if (!cooperation.sovereignty().isEmpty() && running.of(dossier).counts()) {
        items.add(item(dossier, cooperation));
      }
    }
    Group group = words.group("Per samenwerking", "Cooperation by cooperation");
    return group.withItems(
        items.build(),
        words.line(
            "Geen dossier van een lopende samenwerking beantwoordt een vraag",
            "No dossier of a cooperation that was running answers a question"));
  }

  private Item item(Dossier dossier, Cooperation cooperation) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    cooperation.sovereignty().values().forEach(answer -> lines.add(line(answer)));
    int open = SovereigntyCriterion.values().length - cooperation.sovereignty().size();
    if (open > 0) {
      lines.add(
          Sentence.of(
                  words.count(open, "vraag is", "vragen zijn", "question is", "questions are")
                      + words.say(" niet beantwoord", " not answered"))
              .withPaths(dossier.id() + ": cooperation.sovereignty"));
    }
    return words
        .dossier(new Cooperations(inputs, words).name(dossier), dossier)
        .with(lines.build());
  }

  private Sentence line(SovereigntyAnswer answer) {
    String text = answer.text().map(said -> " (" + words.stripped(said) + ")").orElse("");
    Certainty certainty =
        answer.papers().isEmpty()
            ? answer.inferred() ? Certainty.INFERRED_NO_PAPER : Certainty.NO_PAPER
            : answer.inferred() ? Certainty.INFERRED : Certainty.STATED;
    return Sentence.of(
        words.say(answer.criterion().question())
            + " "
            + words.sentence(words.say(answer.possible().label()))
            + text,
        Cite.of(answer.papers(), certainty, words.language()));
  }
}
