package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/** Some outcomes answer which regime governs, and only these do. */
final class OutcomeRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    Optional<String> rule = Rules.word(fields.get("rule"));
    Field field = fields.get("outcome");
    Optional<JudgementOutcome> outcome =
        Rules.word(field).flatMap(code -> Code.find(JudgementOutcome.class, code));
    if (field != null && rule.isPresent() && outcome.isPresent()) {
      boolean regime = rule.get().equals(Judgement.REGIME);
      if (regime != outcome.get().isOnRegime()) {
        String code = outcome.get().code();
        String valid = Shown.list(outcomes(regime));
        field
            .value()
            .fail(
                Text.of(
                    "'%s' is geen uitkomst voor %s (geldig: %s)"
                        .formatted(code, regime ? "het regime" : "een regel", valid),
                    "'%s' is no outcome for %s (valid: %s)"
                        .formatted(code, regime ? "the regime" : "a rule", valid)));
      }
    }
  }

  @Override
  public ImmutableList<Tree> schema() {
    Tree regime = Schemas.property("rule", Schemas.constant(Judgement.REGIME));
    return ImmutableList.of(
        Tree.openFields()
            .put("if", regime)
            .put("then", Schemas.property("outcome", Schemas.oneOf(outcomes(true))))
            .put("else", Schemas.property("outcome", Schemas.oneOf(outcomes(false))))
            .build());
  }

  private static ImmutableList<String> outcomes(boolean regime) {
    return Arrays.stream(JudgementOutcome.values())
        .filter(outcome -> outcome.isOnRegime() == regime)
        .map(Code::code)
        .collect(ImmutableList.toImmutableList());
  }
}
