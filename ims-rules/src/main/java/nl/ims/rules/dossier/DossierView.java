package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.term.Code;
import nl.ims.model.term.Internal;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.ViewBuilder;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.table.PartialDecision;

/** Puts a dossier before the rules: cut off at a day, under a table of law. */
@Internal
public final class DossierView {
  /** The day from which on a final evaluation has an independent part. */
  public static final LocalDate INDEPENDENT_EVALUATION = LocalDate.of(2020, 5, 20);

  /** An order that does not look at that of the file: no two are on one rule and subject there. */
  private static final Comparator<View.Judgement> ORDER =
      Comparator.comparing(View.Judgement::date)
          .thenComparing(View.Judgement::rule)
          .thenComparing(View.Judgement::subject)
          .thenComparing(View.Judgement::path);

  private DossierView() {}

  /**
   * Views a dossier by the questions of the rules that ship.
   *
   * @param dossier the dossier
   * @param asOf the last day that exists; empty if nothing is cut off
   * @param table the table of the regime in force on the reference day
   * @return the view
   */
  public static View of(Dossier dossier, Optional<LocalDate> asOf, PartialDecision<?> table) {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(table, "table");
    return of(dossier, DossierKind.of(dossier).vocabulary(), asOf, table);
  }

  /**
   * Views a dossier.
   *
   * @param dossier the dossier
   * @param vocabulary the questions: those of the rules that ship, or more
   * @param asOf the last day that exists; empty if nothing is cut off
   * @param table the table of the regime in force on the reference day
   * @return the view
   */
  public static View of(
      Dossier dossier,
      Vocabulary<Dossier> vocabulary,
      Optional<LocalDate> asOf,
      PartialDecision<?> table) {
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(table, "table");
    return facts(dossier, vocabulary)
        .log(Log.of(dossier.procedure(), asOf))
        .asOf(asOf)
        .recordedThrough(dossier.recordedThrough())
        .judgements(judgements(dossier, asOf))
        .table(table)
        .build();
  }

  private static ViewBuilder facts(Dossier dossier, Vocabulary<Dossier> vocabulary) {
    return switch (DossierKind.of(dossier)) {
      case COOPERATION -> CooperationQuestions.view(dossier, vocabulary);
      case REPORT -> ReportQuestions.view(dossier, vocabulary);
      case CONTRIBUTION ->
          vocabulary
              .viewing(dossier)
              .marks(INDEPENDENT_EVALUATION)
              .inferred(() -> inferred(dossier));
    };
  }

  /** The judgements of the government through the as-of day, those within a statement included. */
  private static ImmutableList<View.Judgement> judgements(
      Dossier dossier, Optional<LocalDate> asOf) {
    if (dossier.judgements().isEmpty()
        && dossier.points().isEmpty()
        && dossier.cooperation().isEmpty()) {
      return ImmutableList.of();
    }
    List<View.Judgement> counted = new ArrayList<>();
    for (int i = 0; i < dossier.judgements().size(); i++) {
      Judgement judgement = dossier.judgements().get(i);
      if (asOf.isEmpty() || !judgement.date().isAfter(asOf.get())) {
        counted.add(
            new View.Judgement(
                judgement.rule(),
                judgement.subject().orElse(""),
                judgement.outcome(),
                judgement.date(),
                "judgements[" + i + "]"));
      }
    }
    dossier
        .points()
        .forEach(
            (point, aspects) ->
                aspects.forEach(
                    (aspect, statement) ->
                        judged(statement, asOf)
                            .map(
                                judgement ->
                                    within(
                                        "toetsingskader/" + point + "/" + aspect,
                                        "points." + point + "." + aspect,
                                        judgement))
                            .ifPresent(counted::add)));
    dossier.cooperation().ifPresent(c -> ofCooperation(c, asOf).forEach(counted::add));
    return ImmutableList.sortedCopyOf(ORDER, counted);
  }

  private static Stream<View.Judgement> ofCooperation(Cooperation c, Optional<LocalDate> asOf) {
    return Stream.concat(
            c.criteria().entrySet().stream()
                .map(e -> within("cooperation/criterion/", "criteria.", e, asOf)),
            c.objectives().entrySet().stream()
                .map(e -> within("cooperation/objective/", "objectives.", e, asOf)))
        .flatMap(Optional::stream);
  }

  private static Optional<View.Judgement> within(
      String rule,
      String key,
      Map.Entry<? extends Code, Statement> statement,
      Optional<LocalDate> asOf) {
    String code = statement.getKey().code();
    return judged(statement.getValue(), asOf)
        .map(judgement -> within(rule + code, "cooperation." + key + code, judgement));
  }

  /** The judgement within a statement, if it was given by then. */
  private static Optional<AspectJudgement> judged(Statement statement, Optional<LocalDate> asOf) {
    return statement instanceof Statement.Stated stated
        ? stated
            .judgement()
            .filter(judgement -> asOf.isEmpty() || !judgement.date().isAfter(asOf.get()))
        : Optional.empty();
  }

  private static View.Judgement within(String rule, String path, AspectJudgement judgement) {
    return new View.Judgement(rule, "", judgement.outcome(), judgement.date(), path + ".judgement");
  }

  private static ImmutableSet<String> inferred(Dossier dossier) {
    return dossier
        .contribution()
        .flatMap(Contribution::inferred)
        .map(
            keys ->
                keys.stream()
                    .map(key -> "contribution." + key.code())
                    .collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }
}
