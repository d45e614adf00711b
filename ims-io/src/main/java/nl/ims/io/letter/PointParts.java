package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.Optional;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.ToetsingskaderBook;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Point;

/**
 * Makes a part of each point of the framework (<i>toetsingskader</i>), in its order: what the
 * dossier says on each aspect, what it does not say, and whether the government has weighed it.
 */
record PointParts(Inputs inputs, Facts facts) {

  /** What stands before an aspect that is stated, is left out with a reason, or is not stated. */
  static final String STATED = "\u2713";

  static final String LEFT_OUT = "\u2013";
  static final String NOT_STATED = "\u25CB";

  private static final String PREFIX = "toetsingskader/";

  ImmutableList<Part> make(Framework framework) {
    return framework.points().stream().map(this::part).collect(ImmutableList.toImmutableList());
  }

  private Part part(Point point) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    point.aspects().forEach(aspect -> items.add(item(point, aspect)));
    if (finding(point).verdict() != Verdict.NOT_APPLICABLE) {
      items.add(weighing(point));
    }
    Part part =
        Part.of(
            "point-" + point.id(),
            point.title().in(Language.NL),
            ImmutableList.of(Group.of("").withText(title(point)).withItems(items.build())));
    return inputs.words().language() == Language.NL ? part : part.withForeign(Language.NL.code());
  }

  /** Whether the title is the framework's own, and where it was read. */
  private ImmutableList<Sentence> title(Point point) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    boolean read = point.titleEvidence() == Evidence.READ;
    String english = point.title().in(Language.EN);
    String what =
        read
            ? inputs.say("Titel gelezen in een brief", "Title read in a letter")
            : inputs.say(
                "Titel niet gelezen: een aanduiding van dit project, niet aan te halen",
                "Title not read: a label of this project, not to be quoted");
    lines.add(
        Sentence.of(
            inputs.words().language() == Language.NL ? "" : english,
            inputs.words().language() == Language.NL ? what : uncapital(what),
            Cite.of(point.titleCitations(), inputs.phrases())));
    if (point.whenPresent()) {
      lines.add(
          inputs.line(
              "Alleen gevraagd waar ook politie of burgers gaan",
              "Asked for only where police or civilians go too"));
    }
    Finding weighed = finding(point);
    if (weighed.verdict() == Verdict.NOT_APPLICABLE) {
      lines.add(
          Sentence.of(
              inputs.say("Hier niet gevraagd", "Not asked for here"),
              inputs.explained(weighed),
              ImmutableList.of()));
    }
    return lines.build();
  }

  private static String uncapital(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private Item item(Point point, Aspect aspect) {
    Finding finding = inputs.finding(PREFIX + point.id() + "/" + aspect.id());
    Optional<Statement> own = own(inputs, point.id(), aspect.id());
    ImmutableList<Sentence> byKey =
        TwinKey.of(point.id(), aspect.id()).map(facts::lines).orElse(ImmutableList.of());
    boolean missing = own.isEmpty() && byKey.isEmpty();
    boolean failed =
        finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.NEEDS_JUDGEMENT;
    boolean leftOut = own.filter(Statement.LeftOut.class::isInstance).isPresent();
    String sign = missing ? NOT_STATED : leftOut ? LEFT_OUT : STATED;
    return Item.of(
            sign + " " + inputs.words().sentence(inputs.words().say(aspect.label())),
            inputs.norm(finding))
        .with(own.map(said -> stated(said, point.id(), aspect.id())).orElse(ImmutableList.of()))
        .with(Lists.transform(byKey, line -> line.withLabel(inputs.say("Vermeld", "Stated"))))
        .with(missing ? Optional.of(missing(point.id(), aspect.id())) : Optional.empty())
        .with(failed ? Optional.of(inputs.found(finding, false)) : Optional.empty())
        .inLines()
        .toDo(missing && finding.verdict() != Verdict.NOT_APPLICABLE);
  }

  /** Whether the dossier neither states an aspect nor says why it is left out. */
  static boolean isMissing(Inputs inputs, Finding finding) {
    String point = FrameworkRules.point(finding.rule().id());
    String aspect = FrameworkRules.aspect(finding.rule());
    return own(inputs, point, aspect).isEmpty()
        && TwinKey.of(point, aspect).filter(twin -> twin.states(inputs.contribution())).isEmpty();
  }

  private static Optional<Statement> own(Inputs inputs, String point, String aspect) {
    ImmutableSortedMap<String, Statement> aspects = inputs.dossier().points().get(point);
    return aspects == null ? Optional.empty() : Optional.ofNullable(aspects.get(aspect));
  }

  /** What is said, or why nothing is. */
  ImmutableList<Sentence> stated(Statement statement, String point, String aspect) {
    String path = "points." + point + "." + aspect;
    return statement.match(
        stated ->
            ImmutableList.of(
                inputs
                    .told(
                        inputs.say("Vermeld", "Stated"),
                        stated.text(),
                        Cite.of(
                            stated.papers(),
                            stated.papers().isEmpty() ? Certainty.NO_PAPER : Certainty.STATED,
                            inputs.words().language()))
                    .withPaths(inputs.where(path))),
        leftOut ->
            ImmutableList.of(
                inputs
                    .told(
                        inputs.say("Weggelaten, omdat", "Left out, because"),
                        leftOut.reason(),
                        inputs.words().mark(Certainty.NO_PAPER))
                    .withPaths(inputs.where(path))));
  }

  private Sentence missing(String point, String aspect) {
    ImmutableList.Builder<String> paths = ImmutableList.builder();
    paths.add("points." + point + "." + aspect);
    TwinKey.of(point, aspect).map(TwinKey::path).ifPresent(paths::add);
    return inputs.notStated("", paths.build().toArray(String[]::new));
  }

  /** Whether the government has weighed a point: by whom and when, or that it must. */
  private Item weighing(Point point) {
    Finding finding = finding(point);
    ImmutableList<Sentence> judgements = judgements(point);
    boolean open =
        judgements.isEmpty()
            && (finding.verdict() == Verdict.NEEDS_JUDGEMENT
                || finding.verdict() == Verdict.UNDETERMINED);
    ImmutableList<Sentence> lines =
        !judgements.isEmpty()
            ? judgements
            : ImmutableList.of(open ? unweighed(finding) : inputs.found(finding, false));
    return Item.of(
            (open ? NOT_STATED : STATED)
                + " "
                + inputs.say("De weging door de regering", "The weighing by the government"),
            inputs.norm(finding))
        .with(lines)
        .inLines()
        .toDo(open);
  }

  private Sentence unweighed(Finding finding) {
    boolean unknown =
        finding.verdict() == Verdict.UNDETERMINED && !inputs.steps(LetterPart.LETTERS).isEmpty();
    Sentence line =
        unknown
            ? inputs.line(
                "Of de regering dit punt heeft gewogen, is niet bekend; de brief kan het laten"
                    + " zien",
                "Whether the government weighed this point is not known; the letter may show it")
            : inputs.line(
                "De regering moet dit punt nog wegen; geen oordeel is vastgelegd",
                "The government must still weigh this point; no judgement is on record");
    return line.withPaths("judgements: " + finding.rule().id());
  }

  /** The finding on the weighing of a point. */
  private Finding finding(Point point) {
    ImmutableList<String> ids = ids(point);
    return inputs.finding(ids.get(ids.size() - 1));
  }

  private static ImmutableList<String> ids(Point point) {
    return ToetsingskaderBook.ids(point.id(), Lists.transform(point.aspects(), Aspect::id));
  }

  /** The judgements that show that a point was weighed, on the whole of it or on an aspect. */
  private ImmutableList<Sentence> judgements(Point point) {
    Judgements judgements = Judgements.of(inputs);
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    lines.addAll(judgements.on(ImmutableSet.copyOf(ids(point))));
    for (Aspect aspect : point.aspects()) {
      String path = "points." + point.id() + "." + aspect.id() + ".judgement";
      own(inputs, point.id(), aspect.id())
          .flatMap(PointParts::judgement)
          .ifPresent(judgement -> lines.addAll(judgements.of(judgement, path)));
    }
    return lines.build();
  }

  private static Optional<AspectJudgement> judgement(Statement statement) {
    return statement.match(Statement.Stated::judgement, leftOut -> Optional.empty());
  }

  /** How many points wait for the government to weigh them, of those that are asked for. */
  int unweighed(Framework framework) {
    int unweighed = 0;
    for (Point point : framework.points()) {
      Verdict verdict = finding(point).verdict();
      boolean open = verdict == Verdict.NEEDS_JUDGEMENT || verdict == Verdict.UNDETERMINED;
      unweighed += open && judgements(point).isEmpty() ? 1 : 0;
    }
    return unweighed;
  }

  /** What is stated on aspects that the framework does not ask for; empty if nothing is. */
  ImmutableList<Part> notAsked(Optional<Framework> framework) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    inputs
        .dossier()
        .points()
        .forEach(
            (point, aspects) ->
                aspects.forEach(
                    (aspect, statement) -> {
                      if (!asks(framework, point, aspect)) {
                        items.add(
                            Item.of(point + "/" + aspect, "")
                                .with(stated(statement, point, aspect)));
                      }
                    }));
    ImmutableList<Item> all = items.build();
    return all.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            inputs
                .words()
                .part(
                    "not-asked",
                    "Vermeld, maar niet door dit kader gevraagd",
                    "Stated, but not asked for by this framework",
                    Group.of("").withItems(all)));
  }

  private static boolean asks(Optional<Framework> framework, String point, String aspect) {
    return framework.stream()
        .flatMap(f -> f.points().stream())
        .filter(p -> p.id().equals(point))
        .flatMap(p -> p.aspects().stream())
        .anyMatch(a -> a.id().equals(aspect));
  }
}
