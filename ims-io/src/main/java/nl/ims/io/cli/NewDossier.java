package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The dossier that some answers make.
 *
 * @param answers what is known
 * @param language the language of an id where no answer gives one
 */
record NewDossier(ImmutableMap<Question, Reply> answers, Language language) {

  private static final int LONGEST_ID = 60;

  /** The dossier without comments. */
  Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder().id(id());
    text(Question.TITLE).ifPresent(dossier::title);
    dossier.contribution(contribution());
    step(Question.NOTIFICATION, StepKind.NOTIFICATION)
        .map(Step.Builder::build)
        .ifPresent(dossier::addProcedure);
    step(Question.DECISION, StepKind.DECISION)
        .map(step -> step.by(ImmutableList.of(Actor.GOVERNMENT)).build())
        .ifPresent(dossier::addProcedure);
    step(Question.LETTER, StepKind.LETTER)
        .map(Step.Builder::build)
        .ifPresent(dossier::addProcedure);
    return dossier.build();
  }

  private Optional<Step.Builder> step(Question question, StepKind kind) {
    return day(question).map(day -> Step.builder().date(day).kind(kind));
  }

  private Optional<LocalDate> day(Question question) {
    return Optional.ofNullable(answers.get(question)).flatMap(Reply::day);
  }

  private Optional<Integer> count(Question question) {
    return Optional.ofNullable(answers.get(question)).flatMap(Reply::count);
  }

  Contribution contribution() {
    Contribution.Builder made = Contribution.builder();
    texts(Question.OPERATIONS).ifPresent(made::operations);
    texts(Question.AREAS).ifPresent(made::areas);
    codes(Question.PURPOSES, Purpose.class)
        .map(ImmutableSortedSet::copyOf)
        .ifPresent(made::purposes);
    codes(Question.TASK, Task.class).map(Iterables::getOnlyElement).ifPresent(made::task);
    codes(Question.FORMS, Form.class).map(ImmutableSortedSet::copyOf).ifPresent(made::forms);
    codes(Question.ARMED_FORCE, ArmedForce.class)
        .map(Iterables::getOnlyElement)
        .ifPresent(made::armedForce);
    codes(Question.KIND_OF_DECISION, KindOfDecision.class)
        .map(Iterables::getOnlyElement)
        .ifPresent(made::kindOfDecision);
    codes(Question.SECRECY, Question.Secret.class)
        .map(Iterables::getOnlyElement)
        .map(secret -> secret == Question.Secret.NONE ? Secrecy.NONE : Secrecy.CLAIMED)
        .ifPresent(made::secrecy);
    count(Question.PERSONNEL).ifPresent(made::personnel);
    texts(Question.UNITS)
        .map(names -> names.stream().map(NewDossier::unit).collect(toImmutableList()))
        .ifPresent(made::units);
    if (answers.containsKey(Question.FROM) || answers.containsKey(Question.THROUGH)) {
      made.period(new Period(day(Question.FROM), day(Question.THROUGH)));
    }
    codes(Question.MANDATE, MandateBasis.class)
        .map(bases -> bases.stream().map(b -> Mandate.builder().basis(b).build()))
        .ifPresent(mandates -> made.mandate(mandates.collect(toImmutableList())));
    if (answers.containsKey(Question.AMOUNT) || answers.containsKey(Question.FUNDING)) {
      made.cost(cost());
    }
    return made.build();
  }

  private Cost cost() {
    Optional<BigDecimal> amount = count(Question.AMOUNT).map(BigDecimal::valueOf);
    return new Cost(
        amount,
        amount.map(any -> "EUR"),
        codes(Question.FUNDING, Funding.class).map(ImmutableSortedSet::copyOf));
  }

  private static MilitaryUnit unit(Text name) {
    return MilitaryUnit.builder().name(name).build();
  }

  private Optional<Text> text(Question question) {
    return texts(question).map(Iterables::getOnlyElement);
  }

  private Optional<ImmutableList<Text>> texts(Question question) {
    return Optional.ofNullable(answers.get(question))
        .map(answer -> answer.texts().stream().map(Text::of).collect(toImmutableList()));
  }

  private <E extends Labelled> Optional<ImmutableList<E>> codes(Question question, Class<E> type) {
    return Optional.ofNullable(answers.get(question))
        .map(answer -> answer.codes().stream().map(type::cast).collect(toImmutableList()));
  }

  /**
   * An id of what it is called, and of the year of the letter, else of the decision or its start.
   */
  private String id() {
    Optional<String> name =
        Stream.of(Question.TITLE, Question.OPERATIONS)
            .flatMap(question -> texts(question).stream())
            .map(texts -> slug(texts.get(0).toString()))
            .filter(slug -> !slug.isEmpty())
            .findFirst();
    String year =
        Stream.of(Question.LETTER, Question.DECISION, Question.FROM)
            .flatMap(question -> day(question).stream())
            .findFirst()
            .map(day -> "-" + day.getYear())
            .orElse("");
    String id = name.orElse(Text.of("nieuw-dossier", "new-dossier").in(language));
    return id.endsWith(year) ? id : id + year;
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST_ID, plain.length()));
    return cut.replaceAll("^-|-$", "");
  }
}
