package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Labelled;

/** Makes the chapter on policy and choices: objectives, criteria and governance. */
record PolicyChapter(Inputs inputs, Wording words, Said said) {

  /** The years of the papers of the two lists, as far as they are known. */
  private static final ImmutableMap<String, Integer> YEARS =
      ImmutableMap.<String, Integer>builder()
          .put("kst-33000-X-71", 2012)
          .put("kst-33279-3", 2012)
          .put("kst-33279-4", 2013)
          .put("kst-33279-12", 2014)
          .put("kst-33279-16", 2015)
          .put("kst-34241-3", 2015)
          .put("kst-29521-310", 2016)
          .put("kst-33279-19", 2016)
          .buildOrThrow();

  Part make() {
    return words.part(
        "policy",
        "Beleid en keuzes",
        "Policy and choices",
        list(
            ReportChapter.OBJECTIVES,
            Objective.values(),
            Objective::source,
            Cooperation::objectives),
        list(ReportChapter.CRITERIA, Criterion.values(), Criterion::source, Cooperation::criteria),
        governance());
  }

  private <E extends Labelled> Group list(
      ReportChapter chapter,
      E[] values,
      Function<E, Citation> source,
      Function<Cooperation, ? extends Map<E, Statement>> stated) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (E value : values) {
      items.add(item(value, source.apply(value), stated));
    }
    return title(chapter).withText(said.of(chapter)).withItems(items.build());
  }

  private <E extends Labelled> Item item(
      E value, Citation source, Function<Cooperation, ? extends Map<E, Statement>> stated) {
    boolean later = YEARS.getOrDefault(source.source().id(), inputs.year()) > inputs.year();
    Item item =
        Item.of(words.sentence(words.say(value)), "")
            .with(
                Sentence.of(
                    words.sentence(words.say(source.where()))
                        + (later
                            ? words.say(", een stuk van na het jaar", ", a paper of after the year")
                            : ""),
                    Cite.of(
                        ImmutableList.of(source.source()),
                        Cite.certainty(source.evidence()),
                        words.language())));
    for (Dossier dossier : told()) {
      Statement statement = stated.apply(dossier.cooperation().orElseThrow()).get(value);
      if (statement != null) {
        item = item.with(statement(dossier, statement));
      }
    }
    return item;
  }

  /** The dossiers of cooperations that count as running. */
  private Iterable<Dossier> told() {
    Running running = new Running(inputs);
    return Iterables.filter(inputs.cooperations(), dossier -> running.of(dossier).counts());
  }

  private Sentence statement(Dossier dossier, Statement statement) {
    String name = new Cooperations(inputs, words).name(dossier);
    return statement.match(
        stated ->
            Sentence.of(
                name,
                words.say(stated.text()),
                Cite.of(
                    stated.papers(),
                    stated.papers().isEmpty() ? Certainty.NO_PAPER : Certainty.STATED,
                    words.language())),
        leftOut ->
            Sentence.of(
                name,
                words.say("weggelaten, omdat: ", "left out, because: ")
                    + words.say(leftOut.reason()),
                words.mark(Certainty.NO_PAPER)));
  }

  private Group governance() {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : told()) {
      ImmutableList<Sentence> bodies =
          dossier.cooperation().flatMap(Cooperation::governance).orElse(ImmutableList.of()).stream()
              .map(this::body)
              .collect(ImmutableList.toImmutableList());
      if (!bodies.isEmpty()) {
        items.add(
            words.dossier(new Cooperations(inputs, words).name(dossier), dossier).with(bodies));
      }
    }
    return title(ReportChapter.GOVERNANCE)
        .withText(said.of(ReportChapter.GOVERNANCE))
        .withItems(items.build());
  }

  private Sentence body(GoverningBody body) {
    List<String> parts = new ArrayList<>();
    parts.add(
        body.body().map(words::say).orElse(words.say("orgaan zonder naam", "a body not named")));
    body.level().ifPresent(level -> parts.add(words.say("niveau: ", "level: ") + words.say(level)));
    body.members()
        .filter(members -> !members.isEmpty())
        .ifPresent(
            members ->
                parts.add(
                    words.say("leden: ", "members: ")
                        + words.all(members.stream().map(words::place).toList())));
    body.meetingsPerYear()
        .ifPresent(
            number ->
                parts.add(
                    words.count(number, "vergadering", "vergaderingen", "meeting", "meetings")
                        + words.say(" per jaar", " a year")));
    body.decidesBy()
        .ifPresent(rule -> parts.add(words.say("beslist: ", "decides: ") + words.say(rule)));
    return Sentence.of(words.sentence(String.join("; ", parts)), words.cite(body.paper(), false));
  }

  private Group title(ReportChapter chapter) {
    return Group.of(words.sentence(words.say(chapter)));
  }
}
