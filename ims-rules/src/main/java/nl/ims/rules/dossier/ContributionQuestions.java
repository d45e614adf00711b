package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.ElementList.Column;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Question.Asking;
import nl.ims.rules.condition.Vocabulary;

/**
 * What else a dossier says of a contribution: no rule that ships asks it, but one of your own may.
 */
public final class ContributionQuestions {
  private static final Vocabulary.Builder<Dossier> ASKED =
      Vocabulary.extending(Questions.VOCABULARY);

  /** Whether operations are named. */
  public static final Question.Choice<Fill> OPERATIONS =
      filled(ContributionKey.OPERATIONS, Contribution::operations);

  /** Whether areas are named. */
  public static final Question.Choice<Fill> AREAS =
      filled(ContributionKey.AREAS, Contribution::areas);

  /** How many people go. */
  public static final Question.Count PERSONNEL =
      ASKED.count(
          path(ContributionKey.PERSONNEL),
          ContributionKey.PERSONNEL.label(),
          of(Contribution::personnel));

  /** Whether there are units. */
  public static final Question.Choice<Fill> ANY_UNIT =
      filled(ContributionKey.UNITS, Contribution::units);

  /** The units: {@code branch}, a code, and {@code personnel}, a number. */
  public static final ElementList UNITS =
      ASKED.list(
          ANY_UNIT,
          rows(Contribution::units, ContributionQuestions::unit),
          Column.coded("branch", Branch.class),
          Column.number("personnel"));

  /** Whether there are partner countries. */
  public static final Question.Choice<Fill> ANY_PARTNER =
      filled(ContributionKey.PARTNERS, Contribution::partners);

  /** The partner countries: {@code partner}, the code of the country as it is written. */
  public static final ElementList PARTNERS =
      texts(ANY_PARTNER, "partner", Contribution::partners, Country::code);

  /** Whether there are alliances or coalitions in which the contribution is made. */
  public static final Question.Choice<Fill> ANY_FRAMEWORK =
      filled(ContributionKey.FRAMEWORKS, Contribution::frameworks);

  /** The alliances and coalitions: {@code framework}, the id as it is written. */
  public static final ElementList FRAMEWORKS =
      texts(ANY_FRAMEWORK, "framework", Contribution::frameworks, id -> id);

  /** Whether somebody asked for it. */
  public static final Question.Choice<Fill> ANY_REQUEST =
      filled(ContributionKey.REQUESTS, Contribution::requests);

  /** The requests: {@code date}, a day. */
  public static final ElementList REQUESTS =
      ASKED.list(
          ANY_REQUEST,
          rows(Contribution::requests, request -> new int[] {day(request.date())}),
          Column.day("date"));

  /** The first day of the period decided on. */
  public static final Question.Date PERIOD_FROM =
      ASKED.date(
          path(ContributionKey.PERIOD) + ".from",
          Text.of("eerste dag", "first day"),
          of(c -> c.period().flatMap(Period::fromInclusive)),
          Asking.PLAIN);

  /** Whether it is stated who has full command. */
  public static final Question FULL_COMMAND =
      stated("full", Text.of("volledig bevel", "full command"), Command::full);

  /** Whether it is stated who has operational command or control. */
  public static final Question OPERATIONAL_COMMAND =
      stated(
          "operational",
          Text.of("operationeel bevel", "operational command"),
          Command::operational);

  /** Whether the Netherlands may refuse a task (<i>rode kaart</i>). */
  public static final Question.Choice<YesNo> RED_CARD =
      ASKED.choice(
          path(ContributionKey.COMMAND) + ".red-card",
          Text.of("rode kaart", "red card"),
          YesNo.class,
          of(c -> c.command().flatMap(Command::redCard).map(YesNo::of)));

  /** The questions of the rules that ship, and these. */
  static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private ContributionQuestions() {}

  private static String path(ContributionKey key) {
    return "contribution." + key.code();
  }

  private static <T> Function<Dossier, Optional<T>> of(Function<Contribution, Optional<T>> asked) {
    return dossier -> dossier.contribution().flatMap(asked);
  }

  private static Question.Choice<Fill> filled(
      ContributionKey key,
      Function<Contribution, ? extends Optional<? extends Collection<?>>> asked) {
    return ASKED.choice(
        path(key),
        key.label(),
        Fill.class,
        of(c -> asked.apply(c).map(all -> all.isEmpty() ? Fill.EMPTY : Fill.FILLED)));
  }

  private static <T> Function<Dossier, ElementList.Rows> rows(
      Function<Contribution, Optional<ImmutableList<T>>> asked, Function<T, int[]> codes) {
    return dossier ->
        of(asked)
            .apply(dossier)
            .map(all -> ElementList.Rows.of(all.stream().map(codes).toArray(int[][]::new)))
            .orElse(ElementList.Rows.NONE);
  }

  private static <T> ElementList texts(
      Question stated,
      String key,
      Function<Contribution, ? extends Optional<? extends Collection<T>>> asked,
      Function<T, String> written) {
    return ASKED.list(
        stated,
        dossier -> {
          List<T> all =
              dossier
                  .contribution()
                  .<List<T>>flatMap(c -> asked.apply(c).map(ImmutableList::copyOf))
                  .orElse(ImmutableList.of());
          return ElementList.Rows.texts(all.stream().map(written).toList());
        },
        Column.text(key));
  }

  private static Question stated(String key, Text label, Function<Command, Optional<Text>> asked) {
    return ASKED.stated(
        path(ContributionKey.COMMAND) + "." + key,
        label,
        dossier ->
            of(Contribution::command).apply(dossier).flatMap(asked).isPresent()
                ? 0
                : Question.ABSENT,
        Asking.PLAIN);
  }

  private static int[] unit(MilitaryUnit unit) {
    return new int[] {
      unit.branch().map(Bits::code).orElse(Question.ABSENT),
      unit.personnel().orElse(Question.ABSENT)
    };
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(known -> (int) known.toEpochDay()).orElse(Question.ABSENT);
  }
}
