package nl.ims.io.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import nl.ims.io.letter.Inputs.Recorded;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.StepLabel;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/** Makes the part on what a letter must carry by the procedure, whatever the framework asks. */
record LetterPart(Inputs inputs, Facts facts, RegimeItems regime) {

  private static final String PRIOR_INFORMATION = "article-100/prior-information";
  private static final String ALONG_ITS_LINES = "along-its-lines/letter";
  private static final String SIGNATORIES = "article-100/signatories";

  /** Every kind of letter that reports a decision. */
  static final ImmutableList<StepKind> LETTERS =
      ImmutableList.of(StepKind.LETTER, StepKind.EXTENSION_LETTER, StepKind.SUPPLEMENTARY_LETTER);

  Part make() {
    ImmutableList<Item> letter =
        ImmutableList.<Item>builder()
            .add(regime.regime(), addressees(), senders(), regime.invocation())
            .addAll(new DecisionItems(inputs, facts, regime).make())
            .build();
    return inputs
        .words()
        .part(
            "letter",
            "Wat de brief volgens de procedure moet dragen",
            "What the procedure asks of the letter",
            Group.of("").withItems(letter),
            new DueGroup(inputs).make(),
            facts.group());
  }

  private String say(String nl, String en) {
    return inputs.say(nl, en);
  }

  private Item addressees() {
    return inputs
        .item("Gericht aan", "Addressed to")
        .with(
            regime.askedUnderArticle100(
                PRIOR_INFORMATION,
                "Onder artikel 100 aan beide Kamers, vóór de inzet: een brief aan de Tweede Kamer en"
                    + " een aan de Eerste Kamer, of één aan beide",
                "Under article 100 to both chambers, before the force is deployed: a letter to the"
                    + " House and one to the Senate, or one to both"))
        .with(alongItsLines())
        .with(notAsked())
        .with(inputs.steps("een brief", "a letter", LETTERS))
        .with(inputs.standing(PRIOR_INFORMATION, ALONG_ITS_LINES))
        .with(
            inputs.rules(
                "article-100/prior-to-making-available",
                "article-100/both-chambers",
                "article-100/information-afterwards",
                "special-operation/information-afterwards"));
  }

  private Optional<Sentence> alongItsLines() {
    return regime.mayBe(Regime.ALONG_ITS_LINES)
        ? Optional.of(
            regime.asked(
                ALONG_ITS_LINES,
                "Langs de lijnen van artikel 100 aan de Tweede Kamer, vóór de inzet",
                "Along the lines of article 100 to the House, before the force is deployed"))
        : Optional.empty();
  }

  /** The regimes that are still possible and ask for no letter beforehand. */
  private ImmutableList<Sentence> notAsked() {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    if (regime.mayBe(Regime.SPECIAL_OPERATION)) {
      lines.add(
          inputs.line(
              "Bij een speciale operatie vraagt geen regel hier een brief vooraf; informatie"
                  + " achteraf kan zijn gevraagd",
              "For a special operation no rule here asks for a letter beforehand; information"
                  + " afterwards may be asked for"));
    }
    if (regime.mayBe(Regime.OUTSIDE)) {
      lines.add(
          inputs.line(
              "Buiten artikel 100 vraagt geen regel hier een brief vooraf",
              "Outside article 100 no rule here asks for a letter beforehand"));
    }
    return lines.build();
  }

  private Item senders() {
    return inputs
        .item("Van", "Sent by")
        .with(
            regime.askedUnderArticle100(
                SIGNATORIES,
                "Van ten minste de ministers van Buitenlandse Zaken en van Defensie",
                "By the Ministers of Foreign Affairs and of Defence at least"))
        .with(Lists.transform(inputs.steps(LETTERS), this::sender))
        .with(inputs.standing(SIGNATORIES));
  }

  private Sentence sender(Recorded letter) {
    String head = StepLabel.of(letter.step(), inputs.words().language()).head();
    String path = letter.path() + ".by";
    return letter
        .step()
        .by()
        .map(by -> by.isEmpty() ? say("door niemand", "by nobody") : inputs.words().promised(by))
        .map(
            by ->
                Sentence.of(
                        inputs.words().sentence(head),
                        by,
                        inputs.words().cite(letter.step().paper(), letter.step().inferred()))
                    .withPaths(inputs.where(path)))
        .orElseGet(
            () ->
                inputs.notStated(say("wie de " + head + " zendt", "who sends the " + head), path));
  }
}
