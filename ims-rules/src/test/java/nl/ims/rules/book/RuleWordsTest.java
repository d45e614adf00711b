package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** A rule spelled out, a line for each thing that it says. */
class RuleWordsTest {

  @Test
  void a_rule_says_what_it_looks_at_and_when_it_applies_before_its_table() {
    Rule rule =
        Rule.rule("test/words", Level.GUIDANCE)
            .sentence("Zo is het.", "So it is.")
            .under(Scope.ANY)
            .each(there(StepKind.REQUEST))
            .applies(there(StepKind.DECISION))
            .appliesToEach(there(StepKind.DEBATE))
            .demands(
                there(StepKind.LETTER),
                Text.of("er is een brief", "there is a letter"),
                Text.of("er is geen brief", "there is no letter"))
            .cites(Constitution.article(100).citation())
            .build();
    assertThat(rule.conditionInWords())
        .isEqualTo(
            Text.of(
                """
                voor elke: dit is verzoek
                van toepassing: elk regime
                en: vermeld is besluit
                en: vermeld is commissiedebat
                voldaan: vermeld is brief
                anders: geschonden""",
                """
                for each: this is request
                applies: any regime
                and: on record is decision
                and: on record is committee debate
                satisfied: on record is letter
                otherwise: violated"""));
  }
}
