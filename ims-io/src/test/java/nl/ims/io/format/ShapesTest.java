package nl.ims.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Stream;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Statement;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** The tables have the keys of the model, and say what they do not know last. */
final class ShapesTest {

  @Test
  void a_step_has_its_day_its_kind_and_the_keys_of_the_model_in_their_order() {
    assertThat(ProcedureShapes.STEP.keys().keySet())
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("date", "step"), Code.codes(StepKey.class).stream()).toList());
  }

  @Test
  void a_contribution_has_the_keys_of_the_model_in_their_order() {
    assertThat(((ObjectShape<?, ?>) ContributionShapes.CONTRIBUTION).keys().keySet())
        .containsExactlyElementsOf(Code.codes(ContributionKey.class));
  }

  @Test
  void points_are_written_in_the_order_of_the_framework_and_unknown_ids_last() {
    Statement said = Statement.of(Text.of("x"));
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .contribution(Contribution.builder().build())
            .putPoints("a-house-point", ImmutableSortedMap.of("z", said, "a", said))
            .putPoints(
                "risks",
                ImmutableSortedMap.of("personnel", said, "threat", said, "a-house-aspect", said))
            .putPoints("grounds", ImmutableSortedMap.of())
            .build();
    assertThat(JsonPrinter.compact(DossierShapes.DOSSIER.encode(dossier)))
        .isEqualTo(
            "{\"ims\":1,\"dossier\":\"d\",\"contribution\":{},\"points\":{\"grounds\":{},"
                + "\"risks\":{\"threat\":\"x\",\"personnel\":\"x\",\"a-house-aspect\":\"x\"},"
                + "\"a-house-point\":{\"a\":\"x\",\"z\":\"x\"}}}");
  }
}
