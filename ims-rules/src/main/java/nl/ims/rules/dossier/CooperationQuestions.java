package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.ViewBuilder;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/** The questions that rules ask of a dossier on a cooperation. */
public final class CooperationQuestions {
  /** The answer to a question of sovereignty on which the papers are complete, and say nothing. */
  public static final String SILENT = "silent";

  /** How a file states a day that is told apart from none only. */
  public static final String STATED = "stated";

  private static final Vocabulary.Builder<Dossier> ASKED = Vocabulary.builder();

  /** How deep it goes. */
  public static final Question.Choice<Depth> DEPTH =
      ASKED.choice(
          "cooperation.depth", Text.of("diepte", "depth"), Depth.class, of(Cooperation::depth));

  /** Where it stands. */
  public static final Question.Choice<CooperationStatus> STATUS =
      ASKED.choice(
          "cooperation.status",
          Text.of("stand", "status"),
          CooperationStatus.class,
          of(Cooperation::status));

  /** Whether documents that it rests on are stated. */
  public static final Question.Choice<Fill> BASIS =
      filled("cooperation.basis", "grondslag", "basis", Cooperation::basis);

  /** The documents that it rests on, with what kind each is, and since when it is in force. */
  public static final ElementList BASES =
      ASKED.list(
          BASIS,
          rows(CooperationLists::bases),
          ElementList.Column.coded("kind", BasisKind.class),
          ElementList.Column.day("in-force"));

  /** Whether bodies that steer it are stated. */
  public static final Question.Choice<Fill> GOVERNANCE =
      filled("cooperation.governance", "besturing", "governance", Cooperation::governance);

  /** The bodies that steer it, with the level of each and how it decides. */
  public static final ElementList BODIES =
      ASKED.list(
          GOVERNANCE,
          rows(CooperationLists::bodies),
          ElementList.Column.coded("level", GovernanceLevel.class),
          ElementList.Column.coded("decides-by", DecisionRule.class)
              .called("beslist bij", "decides by"));

  /** Whether milestones are stated. */
  public static final Question.Choice<Fill> MILESTONES =
      filled("cooperation.milestones", "mijlpalen", "milestones", Cooperation::milestones);

  /** The milestones, with whether a day is planned for each. */
  public static final ElementList PLANS =
      ASKED.list(
          MILESTONES,
          rows(CooperationLists::milestones),
          ElementList.Column.coded("planned", STATED));

  /** Whether units are promised to it. */
  public static final Question.Choice<Fill> ANY_UNIT =
      filled("cooperation.units", "eenheden", "units", Cooperation::units);

  /** The units: how soon each can leave, and whether it serves elsewhere or leaves a gap. */
  public static final ElementList UNITS =
      ASKED.list(
          ANY_UNIT,
          rows(CooperationLists::units),
          ElementList.Column.coded("notice-to-move", NoticeToMove.class)
              .called("reactietijd in dagen", "notice to move in days"),
          ElementList.Column.coded("committed-to", Fill.class)
              .called("ook toegezegd aan", "also promised to"),
          ElementList.Column.coded("left-at-home", CooperationLists.NONE_LEFT, "1..")
              .called("thuis over", "left at home"));

  /** Whether the history says since when it is active. */
  public static final Question.Choice<ActiveSince> HISTORY =
      ASKED.choice(
          "cooperation.history",
          Text.of("verloop", "history"),
          ActiveSince.class,
          of(
              c ->
                  c.history()
                      .map(
                          changes ->
                              CooperationLists.activeSince(changes).isPresent()
                                  ? ActiveSince.DATED
                                  : ActiveSince.UNDATED)));

  /** The first day on which it was active. */
  public static final Question.Date ACTIVE_SINCE =
      ASKED.dateBehind(
          HISTORY,
          Text.of("lopend sinds", "active since"),
          of(c -> c.history().flatMap(CooperationLists::activeSince)));

  private static final ImmutableMap<Objective, Account> OBJECTIVES = objectives();

  /** What the papers say of the objectives together: it is stated if one of them is. */
  public static final Question.Choice<AccountState> ANY_OBJECTIVE =
      ASKED.choice(
          "cooperation.objectives",
          Text.of("doelstellingen", "objectives"),
          AccountState.class,
          dossier ->
              dossier
                  .cooperation()
                  .flatMap(Accounts::anyObjective)
                  .map(Bits::code)
                  .orElse(Question.ABSENT),
          (view, path, admitted) -> askAnyObjective(view, admitted));

  private static final ImmutableMap<Criterion, Account> CRITERIA = criteria();

  private static final ImmutableMap<SovereigntyCriterion, Question.Coded> SOVEREIGNTY =
      sovereignty();

  /** All of them. */
  static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private CooperationQuestions() {}

  /**
   * Asks what a dossier says of an objective.
   *
   * @param objective the objective
   * @return the questions
   */
  public static Account objective(Objective objective) {
    Objects.requireNonNull(objective, "objective");
    return Objects.requireNonNull(OBJECTIVES.get(objective));
  }

  /**
   * Asks what a dossier says of a criterion.
   *
   * @param criterion the criterion
   * @return the questions
   */
  public static Account criterion(Criterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return Objects.requireNonNull(CRITERIA.get(criterion));
  }

  /**
   * Asks how a dossier answers on sovereignty.
   *
   * @param criterion what is asked
   * @return the question; its answers are those of the criterion, and {@link #SILENT}
   */
  public static Question.Coded sovereignty(SovereigntyCriterion criterion) {
    Objects.requireNonNull(criterion, "criterion");
    return Objects.requireNonNull(SOVEREIGNTY.get(criterion));
  }

  /** The facts of a dossier on a cooperation. */
  static ViewBuilder view(Dossier dossier, Vocabulary<Dossier> vocabulary) {
    Cooperation cooperation = dossier.cooperation().orElseThrow();
    return vocabulary
        .viewing(dossier)
        .words(() -> CooperationLists.words(cooperation))
        .inferred(() -> CooperationLists.inferred(cooperation));
  }

  private static <T> Function<Dossier, Optional<T>> of(
      Function<Cooperation, Optional<T>> attribute) {
    return dossier -> dossier.cooperation().flatMap(attribute);
  }

  private static Function<Dossier, ElementList.Rows> rows(
      Function<Cooperation, ElementList.Rows> rows) {
    return dossier -> dossier.cooperation().map(rows).orElse(ElementList.Rows.NONE);
  }

  private static Question.Choice<Fill> filled(
      String path,
      String nl,
      String en,
      Function<Cooperation, ? extends Optional<? extends List<?>>> list) {
    return ASKED.choice(
        path,
        Text.of(nl, en),
        Fill.class,
        of(c -> list.apply(c).map(all -> all.isEmpty() ? Fill.EMPTY : Fill.FILLED)));
  }

  private static ImmutableMap<Objective, Account> objectives() {
    ImmutableMap.Builder<Objective, Account> accounts = ImmutableMap.builder();
    for (Objective o : Objective.values()) {
      String path = "cooperation.objectives." + o.code();
      Text label = Text.of("doelstelling " + o.number(), "objective " + o.number());
      accounts.put(o, account(path, label, c -> Optional.ofNullable(c.objectives().get(o))));
    }
    return accounts.buildOrThrow();
  }

  private static ImmutableMap<Criterion, Account> criteria() {
    ImmutableMap.Builder<Criterion, Account> accounts = ImmutableMap.builder();
    for (Criterion k : Criterion.values()) {
      String path = "cooperation.criteria." + k.code();
      Text label = Text.of("criterium " + k.number(), "criterion " + k.number());
      accounts.put(k, account(path, label, c -> Optional.ofNullable(c.criteria().get(k))));
    }
    return accounts.buildOrThrow();
  }

  private static Account account(
      String path, Text label, Function<Cooperation, Optional<Statement>> statement) {
    Question.Choice<AccountState> state =
        ASKED.choice(
            path,
            label,
            AccountState.class,
            dossier ->
                dossier
                    .cooperation()
                    .map(c -> Accounts.state(c, statement))
                    .orElse(Question.ABSENT),
            (view, key, admitted) -> Accounts.ask(key, admitted, Bits.code(AccountState.SILENT)));
    Text papers =
        Text.of("stukken bij " + label.in(Language.NL), "papers on " + label.in(Language.EN));
    return new Account(
        state,
        ASKED.stated(
            path + ".papers",
            papers,
            dossier ->
                dossier
                    .cooperation()
                    .map(c -> Accounts.papers(c, statement))
                    .orElse(Question.ABSENT),
            Question.Asking.within(state)));
  }

  private static Ways askAnyObjective(View view, long admitted) {
    Ways ways = Ways.NONE;
    for (Account account : OBJECTIVES.values()) {
      if (account.state().isStated().truth(Scene.of(view)) == Truth.UNKNOWN
          && (admitted & ~Bits.bit(AccountState.SILENT)) != 0) {
        ways = ways.or(Ways.asking(account.state().path()));
      }
    }
    return (admitted & ~Bits.bit(AccountState.STATED)) != 0
        ? ways.or(Ways.asking(Accounts.COMPLETE))
        : ways;
  }

  private static ImmutableMap<SovereigntyCriterion, Question.Coded> sovereignty() {
    ImmutableMap.Builder<SovereigntyCriterion, Question.Coded> questions = ImmutableMap.builder();
    for (SovereigntyCriterion s : SovereigntyCriterion.values()) {
      ImmutableMap.Builder<String, Text> answers = ImmutableMap.builder();
      s.answers().forEach(answer -> answers.put(answer.code(), answer.label()));
      answers.put(SILENT, AccountState.SILENT.label());
      int silent = s.answers().size();
      questions.put(
          s,
          ASKED.coded(
              "cooperation.sovereignty." + s.code(),
              Text.of("antwoord op " + s.number(), "answer to " + s.number()),
              answers.buildOrThrow(),
              of(c -> Accounts.answer(c, s)),
              (view, path, admitted) -> Accounts.ask(path, admitted, silent)));
    }
    return questions.buildOrThrow();
  }
}
