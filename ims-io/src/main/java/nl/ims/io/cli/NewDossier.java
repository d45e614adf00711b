package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.DossierWriter;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The dossier that some answers make: in canonical spelling, with comments that say what is still
 * to be stated and how.
 *
 * @param answers what is known
 * @param language the language of the comments
 */
record NewDossier(ImmutableMap<Question, Reply> answers, Language language) {

  private static final int LONGEST_ID = 60;
  private static final int WIDTH = 90;

  /** What a dossier can state beyond the questions, as it is spelled in a file. */
  private static final ImmutableMap<String, Text> BEYOND =
      ImmutableMap.<String, Text>builder()
          .put(
              "secrecy: none",
              Text.of(
                  "Belette geheimhouding informeren vooraf?",
                  "Did secrecy prevent informing beforehand?"))
          .put(
              "requests: [{by: United Nations, date: 2025-01-10}]",
              Text.of("Wie vroeg erom, en wanneer?", "Who asked for it, and when?"))
          .put(
              "partners: [BE, DE]",
              Text.of(
                  "Welke andere staten doen mee (landcodes)?",
                  "Which other states take part (codes of countries)?"))
          .put(
              "period: {from: 2025-04-01, through: 2025-10-01}",
              Text.of(
                  "Voor welke periode geldt het besluit?", "Which term does the decision allow?"))
          .put(
              "mandate: [{basis: security-council-resolution, paper: S/RES/2722 (2024)}]",
              Text.of("Op welk mandaat berust het?", "On which mandate does it rest?"))
          .put(
              "cost: {amount: 12500000, currency: EUR, funding: [biv]}",
              Text.of("Wat kost het, en wie betaalt?", "What does it cost, and who pays?"))
          .buildOrThrow();

  private static final Text HEAD =
      Text.of(
          "Een dossier om verder in te vullen. Wat er niet staat is niet bekend, nooit nee. Een regel"
              + " met één hekje is een voorbeeld: haal het hekje weg en zet de feiten erin. De regel"
              + " met yaml-language-server is voor een editor die YAML kent: ims schema >"
              + " ims.schema.json zet alle sleutels en codes ernaast.",
          "A dossier to fill in. What does not stand here is not known, never no. A line with one"
              + " hash is a sample: take the hash away and put the facts in. The line with"
              + " yaml-language-server is for an editor that knows YAML: ims schema >"
              + " ims.schema.json puts all keys and codes beside it.");

  private static final Text EMPTY =
      Text.of("Haal eerst {} achter contribution weg.", "Take {} behind contribution away first.");

  private static final Text POINTS =
      Text.of(
          "Wat de brief over elk punt van het toetsingskader zegt; ims outline --lang nl noemt de"
              + " punten, en het pad van elk:",
          "What the letter says on each point of the assessment framework; ims outline names the"
              + " points, and the path of each:");

  private static final Text PROCEDURE =
      Text.of(
          "Wat er op welke dag gebeurde: notification (kennisgeving), decision (besluit), letter"
              + " (brief), debate (debat), employment (inzet); ims schema noemt ze alle:",
          "What happened on which day: notification, decision, letter, debate, employment"
              + " (deployment); ims schema names them all:");

  /** The dossier without comments. */
  Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder().id(id());
    text(Question.TITLE).ifPresent(dossier::title);
    dossier.contribution(contribution());
    Optional.ofNullable(answers.get(Question.LETTER))
        .flatMap(Reply::day)
        .ifPresent(
            day -> dossier.addProcedure(Step.builder().date(day).kind(StepKind.LETTER).build()));
    return dossier.build();
  }

  private Contribution contribution() {
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
    Optional.ofNullable(answers.get(Question.PERSONNEL))
        .flatMap(Reply::count)
        .ifPresent(made::personnel);
    texts(Question.UNITS)
        .map(names -> names.stream().map(NewDossier::unit).collect(toImmutableList()))
        .ifPresent(made::units);
    return made.build();
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

  /** An id of what it is called, and of the year of the letter. */
  private String id() {
    Optional<String> name =
        Stream.of(Question.TITLE, Question.OPERATIONS)
            .flatMap(question -> texts(question).stream())
            .map(texts -> slug(texts.get(0).toString()))
            .filter(slug -> !slug.isEmpty())
            .findFirst();
    String year =
        Optional.ofNullable(answers.get(Question.LETTER))
            .flatMap(Reply::day)
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

  /** The dossier with its comments. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# yaml-language-server: $schema=ims.schema.json");
    lines.addAll(comment("", HEAD));
    List<String> canonical =
        Splitter.on('\n').splitToList(DossierWriter.toYaml(List.of(dossier())).stripTrailing());
    boolean inside = false;
    for (String line : canonical) {
      if (inside && !line.startsWith(" ")) {
        lines.addAll(still());
        inside = false;
      }
      lines.add(line);
      inside |= line.startsWith("contribution:");
    }
    if (inside) {
      lines.addAll(still());
    }
    lines.addAll(procedure());
    return Joiner.on('\n').join(lines) + "\n";
  }

  /** What of the contribution is still to be stated, and then the points. */
  private List<String> still() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (contribution().equals(Contribution.builder().build())) {
      lines.addAll(comment("  ", EMPTY));
    }
    for (Question question : Question.values()) {
      if (question.isOfContribution() && !answers.containsKey(question)) {
        lines.addAll(comment("  ", question.asked(), question.choices()));
        lines.add("  # " + question.key() + ": " + question.sample());
      }
    }
    BEYOND.forEach(
        (sample, asked) -> {
          lines.addAll(comment("  ", asked));
          lines.add("  # " + sample);
        });
    lines.add("");
    lines.addAll(comment("", POINTS));
    lines.add("# points:");
    lines.add("#   grounds: {interest: …}");
    lines.add("");
    return lines;
  }

  private List<String> procedure() {
    boolean none = dossier().procedure().isEmpty();
    List<String> lines = new ArrayList<>(comment("", PROCEDURE));
    if (none) {
      lines.add("# procedure:");
    }
    lines.add("#   - {date: 2025-01-17, step: notification}");
    lines.add("#   - {date: 2025-03-07, step: decision, by: government}");
    return lines;
  }

  private List<String> comment(String indent, Text text) {
    return comment(indent, text, ImmutableList.of());
  }

  /** What people read, behind two hashes, with the choices by their codes and in words. */
  private List<String> comment(String indent, Text text, ImmutableList<Labelled> choices) {
    Canvas canvas = new Canvas();
    Canvas.Paragraph paragraph = canvas.paragraph(0).add(text.in(language));
    String all = choices.stream().map(this::choice).reduce((a, b) -> a + ", " + b).orElse("");
    paragraph.add(all);
    return canvas
        .document()
        .text(Look.in(language).withWidth(WIDTH))
        .lines()
        .map(line -> indent + "## " + line)
        .toList();
  }

  private String choice(Labelled choice) {
    String label = choice.label().in(language);
    return label.equals(choice.code()) ? label : choice.code() + " (" + label + ")";
  }
}
