package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;

/**
 * Moves a whole dossier in time by a number of days.
 *
 * <p>Each day that the dossier states is moved, those within the subjects of judgements too. Years
 * that stand alone, those covered by evaluations and reports, stay as they are.
 */
public final class Shift {

  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])");

  private final long days;

  private Shift(long days) {
    this.days = days;
  }

  /**
   * Moves a dossier.
   *
   * @param dossier the dossier
   * @param days how far, in days; negative moves it back
   * @return the same dossier on other days
   * @throws IllegalArgumentException if a day leaves the years 0 through 9999
   */
  public static Dossier of(Dossier dossier, long days) {
    Shift shift = new Shift(days);
    OtherShift others = new OtherShift(shift::day, shift::statement);
    return dossier
        .withRecordedThrough(shift.day(dossier.recordedThrough()))
        .withProcedure(dossier.procedure().stream().map(shift::step).toList())
        .withJudgements(dossier.judgements().stream().map(shift::judgement).toList())
        .withPoints(Maps.transformValues(dossier.points(), shift::aspects))
        .withContribution(dossier.contribution().map(shift::contribution))
        .withCooperation(dossier.cooperation().map(others::cooperation))
        .withReport(dossier.report().map(others::report));
  }

  private LocalDate day(LocalDate day) {
    return day.plusDays(days);
  }

  private Optional<LocalDate> day(Optional<LocalDate> day) {
    return day.map(this::day);
  }

  private Step step(Step step) {
    return step.withDate(day(step.date()))
        .withCurrentEnd(day(step.currentEnd()))
        .withUntil(day(step.until()));
  }

  private Judgement judgement(Judgement judgement) {
    return judgement
        .withDate(day(judgement.date()))
        .withSubject(judgement.subject().map(this::days));
  }

  private String days(String subject) {
    return DAY.matcher(subject).replaceAll(m -> day(LocalDate.parse(m.group())).toString());
  }

  private ImmutableSortedMap<String, Statement> aspects(
      ImmutableSortedMap<String, Statement> aspects) {
    return ImmutableSortedMap.copyOf(Maps.transformValues(aspects, this::statement));
  }

  private Statement statement(Statement statement) {
    return statement.<Statement>match(
        stated ->
            new Statement.Stated(
                stated.text(),
                stated.papers(),
                stated.judgement().map(j -> j.withDate(day(j.date())))),
        leftOut -> leftOut);
  }

  private Contribution contribution(Contribution contribution) {
    return contribution
        .withPeriod(
            contribution
                .period()
                .map(p -> new Period(day(p.fromInclusive()), day(p.throughInclusive()))))
        .withRequests(
            contribution
                .requests()
                .map(
                    list ->
                        list.stream()
                            .map(r -> new Request(r.by(), day(r.date())))
                            .collect(ImmutableList.toImmutableList())))
        .withMandate(
            contribution
                .mandate()
                .map(
                    list ->
                        list.stream().map(this::mandate).collect(ImmutableList.toImmutableList())));
  }

  private Mandate mandate(Mandate mandate) {
    // built anew, because moving one end first could put it beyond the other
    return Mandate.builder()
        .basis(mandate.basis())
        .paper(mandate.paper())
        .organisation(mandate.organisation())
        .fromInclusive(day(mandate.fromInclusive()))
        .throughInclusive(day(mandate.throughInclusive()))
        .build();
  }
}
