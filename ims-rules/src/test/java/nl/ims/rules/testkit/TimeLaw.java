package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Shift;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.dossier.DossierView;

/** Law 4. */
record TimeLaw(ImmutableList<RuleBook> books) implements Law {
  /** Rules that count in months, or by parts of a year: they have laws of their own. */
  private static final ImmutableSet<String> BY_CALENDAR =
      ImmutableSet.of(
          "evaluation/interim",
          "vessel-protection/quarterly-report",
          "collective-defence/yearly-report",
          "report/in-its-year");

  private static final Pattern NAMES_A_DAY = Pattern.compile("\\d [A-Z][a-z]+ \\d{4}|the year of ");

  private static final ImmutableList<StepKind> KINDS = ImmutableList.copyOf(StepKind.values());

  @Override
  public void check(Situation situation, Random random) {
    laterDoesNotMatter(situation, random);
    long days = random.nextInt(2001) - 1000L;
    if (withinOneLaw(situation, days)) {
      shiftsAlike(situation, days);
    }
  }

  private void laterDoesNotMatter(Situation situation, Random random) {
    if (situation.asOf().isEmpty()) {
      return;
    }
    Situation cut = situation.cutOff();
    LocalDate last = situation.asOf().get();
    List<Step> later = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      StepKind kind = KINDS.get(random.nextInt(KINDS.size()));
      boolean taken =
          kind.once()
              && Iterables.any(
                  Iterables.concat(later, cut.dossier().procedure()), s -> s.kind() == kind);
      if (kind.requiredKeys().isEmpty() && !taken) {
        later.add(Step.of(last.plusDays(1L + random.nextInt(40)), kind));
      }
    }
    Dossier longer =
        cut.dossier().withProcedure(Iterables.concat(cut.dossier().procedure(), later));
    Situation grown = situation.with(longer);
    same(
        Outcomes.of(books, cut), Outcomes.of(books, grown), 0, () -> "later steps added to " + cut);
    if (cut.dossier().recordedThrough().equals(situation.asOf())) {
      Situation further =
          situation.with(longer.withRecordedThrough(last.plusDays(random.nextInt(400))));
      same(
          Outcomes.of(books, cut),
          Outcomes.of(books, further),
          0,
          () -> "completed later: " + further);
    }
  }

  /** The days on which a law or a rule begins. */
  private ImmutableSortedSet<LocalDate> beginnings() {
    return Stream.concat(
            Stream.of(
                RegimeTable.IN_FORCE,
                RegimeTable.ALONG_ITS_LINES_FROM,
                RegimeTable.CRITERION_STATED,
                DossierView.INDEPENDENT_EVALUATION,
                LocalDate.of(2020, 10, 13)),
            books.stream()
                .flatMap(book -> book.rules().stream())
                .map(Rule::holdsFrom)
                .flatMap(Optional::stream))
        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
  }

  private boolean withinOneLaw(Situation situation, long days) {
    ImmutableSortedSet<LocalDate> beginnings = beginnings();
    return Stream.concat(
            Stream.concat(situation.referenceDay().stream(), situation.asOf().stream()),
            situation.dossier().procedure().stream().map(Step::date))
        .allMatch(
            day ->
                beginnings.headSet(day, true).size()
                    == beginnings.headSet(day.plusDays(days), true).size());
  }

  private void shiftsAlike(Situation situation, long days) {
    Situation moved =
        new Situation(
            Shift.of(situation.dossier(), days),
            situation.asOf().map(day -> day.plusDays(days)),
            situation.referenceDay().map(day -> day.plusDays(days)));
    same(
        Outcomes.of(books, situation),
        Outcomes.of(books, moved),
        days,
        () -> "moved by " + days + " days: " + situation);
  }

  /** Whether a rule looks at the calendar: at a day or a year of it, or counts in months. */
  private static boolean isByCalendar(Rule rule) {
    return BY_CALENDAR.contains(rule.id())
        || NAMES_A_DAY.matcher(rule.conditionInWords().in(Language.EN)).find();
  }

  private static void same(Outcomes one, Outcomes other, long days, Supplier<String> story) {
    if (days == 0 && one.all().size() != other.all().size()) {
      throw new AssertionError(
          one.all().size() + " findings and " + other.all().size() + " when " + story.get());
    }
    for (Finding finding : one.all()) {
      if (days != 0 && isByCalendar(finding.rule())) {
        continue;
      }
      Finding now =
          other
              .at(Outcomes.place(finding))
              .orElseThrow(
                  () ->
                      new AssertionError(Outcomes.place(finding) + " is gone when " + story.get()));
      if (!said(finding, days).equals(said(now, 0))) {
        throw new AssertionError(
            Outcomes.place(finding)
                + " says "
                + said(finding, days)
                + " and "
                + said(now, 0)
                + " when "
                + story.get());
      }
    }
  }

  /** What is found; links to the Constitution are compared at one text, for they move too. */
  private static List<Object> said(Finding finding, long days) {
    return List.of(
        finding.verdict(),
        finding.proof().stream().map(fact -> fact.question()).toList(),
        finding.missing(),
        finding.waitsUntil().map(day -> day.plusDays(days)),
        Constitution.on(finding.citations(), Constitution.TEXT));
  }
}
