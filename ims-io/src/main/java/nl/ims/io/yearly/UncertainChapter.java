package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Match;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Text;

/**
 * Makes the annex on what is not certain: what may have run in the year, and which of the partners
 * that are treated may have taken part. Each thing stands in it once, with all that is not known.
 */
record UncertainChapter(Inputs inputs, Wording words) {

  Part make(ImmutableList<Partner> partners, ImmutableList<Group> missions, Annex2Chapter annex2) {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    group(groups, dossiers(annex2), "Samenwerking uit dossiers", "Cooperations from dossiers");
    group(groups, rows(true), "Samenwerking uit de catalogus", "Cooperations from the catalogue");
    group(
        groups,
        rows(false),
        "Samenwerking zonder Nederland, uit de catalogus",
        "Cooperations without the Netherlands, from the catalogue");
    groups.addAll(missions);
    ImmutableList.Builder<Item> doubts = ImmutableList.builder();
    partners.forEach(partner -> doubts.addAll(partner.doubts()));
    group(
        groups,
        doubts.build(),
        "Partners die erbij kunnen zijn",
        "Partners that may be among them");
    ImmutableList<Group> all = groups.build();
    return words.part(
        "annex-3",
        "Bijlage 3: wat niet zeker is",
        "Annex 3: what is not certain",
        all.isEmpty() ? ImmutableList.of(Group.of("", words.line("Niets", "Nothing"))) : all);
  }

  private void group(
      ImmutableList.Builder<Group> groups, ImmutableList<Item> items, String nl, String en) {
    if (!items.isEmpty()) {
      groups.add(Group.of(words.say(nl, en)).withItems(items));
    }
  }

  private ImmutableList<Item> dossiers(Annex2Chapter annex2) {
    Cooperations told = new Cooperations(inputs, words);
    Running running = new Running(inputs);
    TakingPart takingPart = new TakingPart(inputs);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.cooperations()) {
      Course course = running.of(dossier);
      ImmutableSet.Builder<Text> because = ImmutableSet.builder();
      if (course.isUncertain()) {
        because.addAll(course.because());
      }
      because.addAll(
          since(
              state ->
                  takingPart.of(dossier, state).match() == Match.UNKNOWN
                      && takingPart.isNamed(dossier, state)));
      ImmutableList<Text> reasons = because.build().asList();
      if (course.kind() != Course.Kind.NOT && !reasons.isEmpty()) {
        Item item = told.uncertain(dossier, reasons);
        items.add(course.isUncertain() ? item.withTables(annex2.planning(dossier)) : item);
      }
    }
    return items.build();
  }

  private ImmutableList<Item> rows(boolean takesPart) {
    Running running = new Running(inputs);
    Rows rows = new Rows(inputs.catalogue(), words);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (CatalogueEntry row : inputs.catalogue().entries()) {
      Course course = running.of(row);
      if (Inputs.takesPart(row) == takesPart
          && !inputs.isTold(row)
          && course.kind() != Course.Kind.NOT) {
        because(row, course, takesPart).ifPresent(all -> items.add(rows.uncertain(row, all)));
      }
    }
    return items.build();
  }

  /** What is not known of a row; empty if all that is asked of it is. */
  private Optional<ImmutableList<Text>> because(
      CatalogueEntry row, Course course, boolean takesPart) {
    ImmutableSet.Builder<Text> because = ImmutableSet.builder();
    if (course.isUncertain()) {
      because.addAll(course.because());
    }
    if (takesPart) {
      because.addAll(
          since(
              state ->
                  row.partners().listed().contains(state)
                      && CatalogueFilter.partner(state).of(row, inputs.running()).match()
                          == Match.UNKNOWN));
    }
    ImmutableList<Text> all = because.build().asList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** Of which of the states that are treated it is not known since when they take part. */
  private ImmutableList<Text> since(Predicate<Country> unknown) {
    ImmutableList<Country> states =
        inputs.treated().stream().filter(unknown).collect(ImmutableList.toImmutableList());
    if (states.isEmpty()) {
      return ImmutableList.of();
    }
    boolean one = states.size() == 1;
    String names = words.states(states);
    return ImmutableList.of(
        Text.of(
            "het begin van de deelname van " + names + " is niet gezien",
            "since when " + names + (one ? " has" : " have") + " taken part was not seen"));
  }
}
