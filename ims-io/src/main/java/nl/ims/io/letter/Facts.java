package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** Tells what the dossier states of the contribution, key by key. */
record Facts(Inputs inputs) {

  /** The keys that a letter needs only in some cases: they are told where they are stated. */
  private static final ImmutableList<ContributionKey> SELDOM =
      ImmutableList.of(
          ContributionKey.SPECIAL_OPERATION_TYPE,
          ContributionKey.ARMED_CONFLICT,
          ContributionKey.FRAMEWORKS);

  /** The keys that are told with what the procedure asks. */
  private static final ImmutableList<ContributionKey> ELSEWHERE =
      ImmutableList.of(
          ContributionKey.PURPOSES,
          ContributionKey.KIND_OF_DECISION,
          ContributionKey.SECRECY,
          ContributionKey.COST,
          ContributionKey.INFERRED);

  /** The other keys, then those that are not stated. */
  Group group() {
    List<Item> items = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (ContributionKey key : ContributionKey.values()) {
      ImmutableList<Sentence> lines = lines(key);
      if (ELSEWHERE.contains(key)) {
        continue;
      }
      if (!lines.isEmpty()) {
        items.add(
            Item.of(inputs.words().sentence(inputs.words().say(key)), "")
                .with(Lists.transform(lines, Facts::withoutMark))
                .inLines());
      } else if (!SELDOM.contains(key)) {
        names.add(inputs.words().say(key));
        paths.add("contribution." + key.code());
      }
    }
    if (!names.isEmpty()) {
      Sentence line = Sentence.of(inputs.words().all(names)).withPaths(ImmutableList.copyOf(paths));
      items.add(Item.of(inputs.words().sentence(inputs.words().notStated()), "").with(line));
    }
    return inputs
        .words()
        .group(
            "De bijdrage in feiten",
            "The contribution in facts",
            inputs.line(
                "Zoals het dossier ze vermeldt; een stuk of \u2018afgeleid\u2019 staat erbij"
                    + " waar het dat zegt",
                "As the dossier states them; a paper, or that it was inferred, stands behind"
                    + " where it says so"))
        .withItems(ImmutableList.copyOf(items));
  }

  /** A line that does not say once more that no paper is named. */
  private static Sentence withoutMark(Sentence line) {
    boolean plain = line.cites().stream().allMatch(cite -> cite.certainty() == Certainty.NO_PAPER);
    return plain ? line.withCites(ImmutableList.of()) : line;
  }

  /** What a key states; empty if it is not stated. */
  ImmutableList<Sentence> lines(ContributionKey key) {
    Contribution stated = inputs.contribution();
    return switch (key) {
      case OPERATIONS -> line(key, stated.operations().map(this::texts));
      case AREAS -> line(key, stated.areas().map(this::places));
      case PURPOSES -> line(key, stated.purposes().map(this::labels));
      case TASK -> line(key, stated.task().map(inputs.words()::say));
      case SPECIAL_OPERATION_TYPE -> line(key, stated.specialOperationType().map(this::label));
      case FORMS -> line(key, stated.forms().map(this::labels));
      case ARMED_FORCE -> line(key, stated.armedForce().map(this::label));
      case ARMED_CONFLICT -> line(key, stated.armedConflict().map(this::yesNo));
      case KIND_OF_DECISION -> line(key, stated.kindOfDecision().map(this::label));
      case SECRECY -> line(key, stated.secrecy().map(this::secrecy));
      case REQUESTS -> line(key, stated.requests().map(some -> several(some, this::request)));
      case PERSONNEL -> line(key, stated.personnel().map(String::valueOf));
      case UNITS -> line(key, stated.units().map(some -> several(some, this::unit)));
      case PARTNERS -> line(key, stated.partners().map(this::states));
      case FRAMEWORKS -> line(key, stated.frameworks().map(some -> listed(some)));
      case PERIOD -> line(key, stated.period().map(this::period));
      case MANDATE ->
          stated.mandate().map(some -> each(key, some, this::mandate)).orElse(ImmutableList.of());
      case COMMAND -> line(key, stated.command().map(this::command));
      case COST -> line(key, stated.cost().map(this::cost));
      case INFERRED -> ImmutableList.of();
    };
  }

  /** What a key states that states an aspect of the framework too; empty if it does not. */
  ImmutableList<Sentence> lines(TwinKey twin) {
    if (!twin.states(inputs.contribution())) {
      return ImmutableList.of();
    }
    return switch (twin) {
      case GROUNDS_REQUEST -> lines(ContributionKey.REQUESTS);
      case MANDATE_LEGAL_BASIS -> lines(ContributionKey.MANDATE);
      case DURATION_PERIOD -> lines(ContributionKey.PERIOD);
      case FINANCES_AMOUNT ->
          lines(ContributionKey.COST, twin, inputs.contribution().cost().map(this::amount));
      case FINANCES_FUNDING_LINE ->
          lines(ContributionKey.COST, twin, inputs.contribution().cost().map(this::funding));
    };
  }

  private ImmutableList<Sentence> lines(ContributionKey key, TwinKey twin, Optional<String> value) {
    return value.stream()
        .map(text -> line(key, twin.path(), text, Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Sentence> line(ContributionKey key, Optional<String> value) {
    return value.stream()
        .map(text -> line(key, "contribution." + key.code(), text, Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  private Sentence line(ContributionKey key, String path, String text, Optional<Paper> paper) {
    return Sentence.of(text, inputs.words().cite(paper, inputs.isInferred(key)))
        .withPaths(inputs.where(path));
  }

  private ImmutableList<Sentence> each(
      ContributionKey key,
      ImmutableList<Mandate> some,
      BiFunction<String, Mandate, Sentence> line) {
    String path = "contribution." + key.code();
    if (some.isEmpty()) {
      return ImmutableList.of(line(key, path, none(), Optional.empty()));
    }
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    for (int i = 0; i < some.size(); i++) {
      lines.add(line.apply(path + "[" + i + "]", some.get(i)));
    }
    return lines.build();
  }

  private Sentence mandate(String path, Mandate mandate) {
    List<String> parts = new ArrayList<>();
    mandate.basis().map(this::label).ifPresent(parts::add);
    mandate.organisation().map(inputs.words()::say).ifPresent(parts::add);
    parts.addAll(term(mandate.fromInclusive(), mandate.throughInclusive()));
    return line(ContributionKey.MANDATE, path, listed(parts), mandate.paper());
  }

  private String request(Request request) {
    List<String> parts = new ArrayList<>();
    request.by().map(inputs.words()::say).ifPresent(parts::add);
    request.date().map(inputs.words()::day).ifPresent(parts::add);
    return listed(parts);
  }

  private String unit(MilitaryUnit unit) {
    List<String> parts = new ArrayList<>();
    unit.name().map(inputs.words()::say).ifPresent(parts::add);
    unit.branch().map(this::label).ifPresent(parts::add);
    unit.personnel().map(this::people).ifPresent(parts::add);
    return listed(parts);
  }

  private String people(int number) {
    return inputs.words().count(number, "militair", "militairen", "person", "people");
  }

  private String period(Period period) {
    return listed(term(period.fromInclusive(), period.throughInclusive()));
  }

  private ImmutableList<String> term(Optional<LocalDate> from, Optional<LocalDate> through) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    from.map(inputs.words()::day).ifPresent(day -> parts.add(inputs.say("van ", "from ") + day));
    through
        .map(inputs.words()::day)
        .ifPresent(day -> parts.add(inputs.say("tot en met ", "through ") + day));
    return parts.build();
  }

  private String secrecy(Secrecy secrecy) {
    if (!secrecy.claimed()) {
      return inputs.say(
          "geen: niets verhindert dat vooraf wordt geïnformeerd",
          "none: nothing prevents informing beforehand");
    }
    List<String> parts = new ArrayList<>();
    secrecy.ground().map(this::label).ifPresent(parts::add);
    secrecy.reason().map(inputs.words()::say).ifPresent(parts::add);
    return listed(parts);
  }

  private String command(Command command) {
    List<String> parts = new ArrayList<>();
    command
        .full()
        .map(inputs.words()::say)
        .ifPresent(text -> parts.add(inputs.say("volledig bevel: ", "full command: ") + text));
    command
        .operational()
        .map(inputs.words()::say)
        .ifPresent(
            text -> parts.add(inputs.say("operationeel bevel: ", "operational command: ") + text));
    command
        .redCard()
        .map(this::yesNo)
        .ifPresent(text -> parts.add(inputs.say("rode kaart: ", "red card: ") + text));
    return listed(parts);
  }

  private String cost(Cost cost) {
    List<String> parts = new ArrayList<>();
    if (cost.amount().isPresent()) {
      parts.add(amount(cost));
    }
    if (cost.funding().isPresent()) {
      parts.add(funding(cost));
    }
    return listed(parts);
  }

  private String amount(Cost cost) {
    String currency =
        cost.currency().orElse(inputs.say("munt niet vermeld", "currency not stated"));
    return cost.amount().map(amount -> currency + " " + inGroups(amount)).orElse(none());
  }

  /** An amount with its digits in groups of three, as the language of the letter writes them. */
  private String inGroups(BigDecimal amount) {
    String plain = amount.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String cents = point < 0 ? "" : inputs.say(",", ".") + plain.substring(point + 1);
    return whole.replaceAll("\\B(?=(\\d{3})+$)", inputs.say(".", ",")) + cents;
  }

  private String funding(Cost cost) {
    return cost.funding().map(this::labels).orElse(none());
  }

  private <T> String several(Iterable<T> some, Function<T, String> told) {
    List<String> parts = new ArrayList<>();
    some.forEach(one -> parts.add(told.apply(one)));
    return parts.isEmpty() ? none() : String.join("; ", parts);
  }

  private String texts(Iterable<Text> texts) {
    return several(texts, inputs.words()::say);
  }

  private String places(Iterable<Text> places) {
    return several(places, inputs.words()::place);
  }

  private String states(Iterable<Country> states) {
    return several(states, inputs.words()::state);
  }

  private String labels(Iterable<? extends Labelled> labels) {
    List<String> parts = new ArrayList<>();
    labels.forEach(label -> parts.add(label(label)));
    return listed(parts);
  }

  private String label(Labelled label) {
    return inputs.words().say(label);
  }

  private String yesNo(boolean yes) {
    return yes ? inputs.say("ja", "yes") : inputs.say("nee", "no");
  }

  private String listed(List<String> parts) {
    return parts.isEmpty() ? none() : String.join(", ", parts);
  }

  /** An empty list, or an object without keys, is stated: none. */
  private String none() {
    return inputs.say("vermeld: geen", "stated: none");
  }
}
