package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.source.Constitution;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/** Makes the chapter on the assessment framework and the procedure of article 100. */
record FrameworkChapter(Inputs inputs, Wording words, Said said) {

  /** The steps by which the government informs a chamber of a contribution. */
  private static final ImmutableSet<StepKind> INFORMATION =
      Sets.immutableEnumSet(
          StepKind.NOTIFICATION,
          StepKind.LETTER,
          StepKind.SUPPLEMENTARY_LETTER,
          StepKind.EXTENSION_LETTER,
          StepKind.MANDATE_CHANGE_LETTER,
          StepKind.TERMINATION_LETTER,
          StepKind.INFORMATION_AFTERWARDS);

  Part make() {
    return words.part(
        "framework",
        "Toetsingskader en artikel 100-procedure",
        "Assessment framework and article 100 procedure",
        words
            .group("Kader en procedure", "Framework and procedure")
            .withText(
                ImmutableList.<Sentence>builder()
                    .addAll(said.of(ReportChapter.ASSESSMENT_FRAMEWORK))
                    .add(article100())
                    .add(inForce())
                    .build()),
        letters());
  }

  private Sentence article100() {
    return Sentence.of(
        "",
        words.say(
            "De regering verstrekt de Staten-Generaal vooraf inlichtingen over de inzet van de"
                + " krijgsmacht voor de internationale rechtsorde; dat is informatie, geen"
                + " instemming",
            "The government informs parliament beforehand of the deployment of the armed forces for"
                + " the international legal order; that is information, not consent"),
        words.cites(ImmutableList.of(Constitution.article(100).citation())));
  }

  private Sentence inForce() {
    Optional<Framework> framework = Frameworks.inForce(inputs.last());
    return framework
        .map(
            found ->
                Sentence.of(
                    "",
                    words.say(
                            "Aan het einde van het jaar gold: ",
                            "In force at the end of the year: ")
                        + words.say(found.title()),
                    words.cites(ImmutableList.of(found.reconstructed()))))
        .orElseGet(
            () ->
                words.line(
                    "Aan het einde van het jaar gold nog geen kader dat hier bekend is",
                    "No framework known here was in force at the end of the year"));
  }

  /** What parliament was told of contributions in the year. */
  private Group letters() {
    Contributions contributions = new Contributions(inputs, words);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.contributions()) {
      ImmutableList<Sentence> lines =
          dossier.procedure().stream()
              .filter(step -> INFORMATION.contains(step.kind()) && inputs.isInYear(step.date()))
              .map(this::letter)
              .collect(ImmutableList.toImmutableList());
      if (!lines.isEmpty()) {
        items.add(words.dossier(contributions.name(dossier), dossier).with(lines));
      }
    }
    Group group =
        words.group(
            "Brieven en kennisgevingen in het jaar", "Letters and notifications in the year");
    return group.withItems(
        items.build(), words.line("Geen bij de gegeven bestanden", "None in the files given"));
  }

  private Sentence letter(Step step) {
    return Sentence.of(
        words.sentence(words.say(step.kind()))
            + words.say(" van ", " of ")
            + words.day(step.date()),
        words.cite(step.paper(), step.inferred()));
  }
}
