package nl.ims.io.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.DossierWriter;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * The text of a new dossier: in canonical spelling, with comments that say what is still to be
 * stated and how.
 *
 * @param dossier the dossier
 * @param language the language of the comments
 */
record NewDossierText(NewDossier dossier, Language language) {

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
              + " met één hekje is een voorbeeld: haal het hekje en de spatie erachter weg en zet de feiten erin. De regel"
              + " met yaml-language-server is voor een editor die YAML kent: ims schema >"
              + " ims.schema.json zet alle sleutels en codes ernaast.",
          "A dossier to fill in. What does not stand here is not known, never no. A line with one"
              + " hash is a sample: take the hash and the space behind it away and put the facts in. The line with"
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
          "Wat er op welke dag gebeurde, niet wat nog moet gebeuren: notification (kennisgeving), decision (besluit), letter"
              + " (brief), debate (debat), employment (inzet); ims schema noemt ze alle:",
          "What happened on which day, not what is still to happen: notification, decision, letter, debate, employment"
              + " (deployment); ims schema names them all:");

  private static final Text RECORDED =
      Text.of(
          "Tot en met welke dag staan alle stappen hierboven? Pas dan is zeker wat niet is gebeurd:",
          "Through which day does every step stand above? Only then is it known what did not happen:");

  /** The dossier with its comments. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("# yaml-language-server: $schema=ims.schema.json");
    lines.addAll(comment("", HEAD));
    List<String> canonical =
        Splitter.on('\n')
            .splitToList(DossierWriter.toYaml(List.of(dossier.dossier())).stripTrailing());
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
    if (dossier.contribution().equals(Contribution.builder().build())) {
      lines.addAll(comment("  ", EMPTY));
    }
    for (Question question : Question.values()) {
      if (question.isOfContribution() && !dossier.answers().containsKey(question)) {
        lines.addAll(comment("  ", question.asked(), question.choices()));
        lines.add("  # " + question.key() + ": " + question.sample());
      }
    }
    BEYOND.forEach(
        (sample, asked) -> {
          if (!isStated(sample.substring(0, sample.indexOf(':')))) {
            lines.addAll(comment("  ", asked));
            lines.add("  # " + sample);
          }
        });
    lines.add("");
    lines.addAll(comment("", POINTS));
    lines.add("# points:");
    lines.add("#   grounds: {interest: …}");
    lines.add("");
    return lines;
  }

  private boolean isStated(String key) {
    return switch (key) {
      case "secrecy" -> dossier.contribution().secrecy().isPresent();
      case "period" -> dossier.contribution().period().isPresent();
      case "mandate" -> dossier.contribution().mandate().isPresent();
      case "cost" -> dossier.contribution().cost().isPresent();
      default -> false;
    };
  }

  private List<String> procedure() {
    boolean none = dossier.dossier().procedure().isEmpty();
    List<String> lines = new ArrayList<>(comment("", PROCEDURE));
    if (none) {
      lines.add("# procedure:");
    }
    lines.add("#   - {date: 2025-01-17, step: notification}");
    lines.add("#   - {date: 2025-03-07, step: decision, by: government}");
    lines.addAll(comment("", RECORDED));
    lines.add("# recorded-through: 2025-03-21");
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
