package nl.ims.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.DossierFact;
import org.junit.jupiter.api.Test;

/** Single trees, for what random ones hardly come upon. */
class GroundTest {
  private static final Citation ARTICLE_97 = Constitution.article(97).citation();
  private static final Citation ARTICLE_100 = Constitution.article(100).citation();
  private static final FactRef FIRST = new DossierFact.OfStep(1);

  private static Ground cited(Citation paper, Ground part) {
    return new Ground.Cited(part, Text.of("c"), ImmutableList.of(paper));
  }

  @Test
  void what_fails_for_want_of_a_record_is_found_within_other_parts() {
    Ground open = Ground.unknown(Ways.asking("a"), Ways.asking("b"), 7);
    Ground within = Ground.any(List.of(new Ground.Known(open)));
    assertThat(within.truth()).isEqualTo(Truth.FALSE);
    assertThat(Missing.of(Missing.ways(within, true, Budget.UNLIMITED)))
        .isEqualTo(new Missing(ImmutableList.of(ImmutableList.of("a")), true));
    assertThat(Missing.ways(within, false, Budget.UNLIMITED).isAlways()).isTrue();
  }

  @Test
  void papers_within_a_negation_are_those_of_the_part_that_decides_it() {
    Ground holds = cited(ARTICLE_97, Ground.fact(Truth.TRUE, FIRST));
    Ground fails = cited(ARTICLE_100, Ground.fact(Truth.FALSE, new DossierFact.OfStep(2)));
    assertThat(Proof.of(new Ground.Not(Ground.all(List.of(holds, fails)))).citations())
        .containsExactly(ARTICLE_100);
    assertThat(Proof.of(new Ground.Not(Ground.any(List.of(fails, holds)))).citations())
        .containsExactly(ARTICLE_97);
  }

  @Test
  void papers_stand_above_what_is_not_on_record() {
    Ground hidden =
        new Ground.Given(ImmutableList.of(FIRST), Ground.all(List.of(Ground.given(false))));
    Proof proof = Proof.of(cited(ARTICLE_100, new Ground.Known(hidden)));
    assertThat(proof.facts()).isEmpty();
    assertThat(proof.citations()).containsExactly(ARTICLE_100);
  }
}
