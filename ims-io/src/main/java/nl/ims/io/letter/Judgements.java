package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Sentence;
import nl.ims.model.actor.Actor;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Tells the judgements of the government that are recorded on or before the as-of day. */
record Judgements(Inputs inputs) {

  static Judgements of(Inputs inputs) {
    return new Judgements(inputs);
  }

  /** Those on some rules, or on the regime. */
  ImmutableList<Sentence> on(Set<String> rules) {
    ImmutableList<Judgement> all = inputs.dossier().judgements();
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      Judgement judgement = all.get(i);
      if (rules.contains(judgement.rule()) && counts(judgement.date())) {
        lines.add(
            line(
                    head(judgement.outcome(), judgement.by(), judgement.date()),
                    judgement.reason(),
                    judgement.paper().map(ImmutableList::of).orElse(ImmutableList.of()))
                .withPaths(inputs.where("judgements[" + i + "]")));
      }
    }
    return lines.build();
  }

  /** The one on an aspect, which names no paper of its own. */
  ImmutableList<Sentence> of(AspectJudgement judgement, String path) {
    return counts(judgement.date())
        ? ImmutableList.of(
            line(
                    head(judgement.outcome(), judgement.by(), judgement.date()),
                    judgement.reason(),
                    ImmutableList.of())
                .withPaths(inputs.where(path)))
        : ImmutableList.of();
  }

  /** Which regime the government judged to govern; empty if it did not. */
  Optional<JudgementOutcome> regime() {
    return inputs.dossier().judgements().stream()
        .filter(judgement -> judgement.rule().equals(Judgement.REGIME) && counts(judgement.date()))
        .map(Judgement::outcome)
        .findFirst();
  }

  /** A later one counts as not there. */
  private boolean counts(LocalDate day) {
    return inputs.assessment().asOf().filter(day::isAfter).isEmpty();
  }

  private String head(JudgementOutcome outcome, Iterable<Actor> by, LocalDate day) {
    return inputs.say("Oordeel van ", "Judgement of ")
        + inputs.words().promised(by)
        + inputs.say(" van ", ", ")
        + inputs.words().day(day)
        + ", "
        + inputs.words().say(outcome);
  }

  private Sentence line(String head, Text reason, ImmutableList<Paper> papers) {
    Certainty certainty = papers.isEmpty() ? Certainty.NO_PAPER : Certainty.STATED;
    return inputs.told(head, reason, Cite.of(papers, certainty, inputs.words().language()));
  }
}
