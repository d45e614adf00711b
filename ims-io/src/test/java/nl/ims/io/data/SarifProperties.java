package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.DossierWriter;
import nl.ims.io.sample.Sarif;
import nl.ims.io.sample.Shuffled;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import tools.jackson.databind.JsonNode;

/** A file that says the same in another way has the same results. */
@AddLifecycleHook(SteadyRun.class)
final class SarifProperties {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Arbitraries.oneOf(Dossiers.any(), Dossiers.forRules());
  }

  @Provide
  Arbitrary<Random> chances() {
    return Arbitraries.randoms();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void the_order_and_the_look_of_a_file_change_no_fingerprint_and_no_verdict(
      @ForAll("dossiers") Dossier dossier, @ForAll("chances") Random chance) {
    String written = DossierWriter.toYaml(ImmutableList.of(dossier));
    String shuffled = new Shuffled(chance).yaml(dossier);
    assertThat(verdicts(shuffled)).as(shuffled).isEqualTo(verdicts(written));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void every_log_is_valid(@ForAll("dossiers") Dossier dossier) {
    String log = Sarif.log("x", DossierWriter.toYaml(ImmutableList.of(dossier)), Language.NL);
    assertThat(Sarif.violations(log)).isEmpty();
  }

  /** The verdicts by fingerprint; two results with one fingerprint are refused. */
  private static ImmutableSortedMap<String, String> verdicts(String yaml) {
    JsonNode run = Sarif.run(Sarif.log("x", yaml, Language.EN));
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).as(yaml).isEmpty();
    ImmutableSortedMap.Builder<String, String> verdicts =
        new ImmutableSortedMap.Builder<>(Comparator.naturalOrder());
    for (JsonNode result : run.get("results")) {
      verdicts.put(
          result.at("/partialFingerprints/finding~1v1").asString(),
          result.at("/properties/verdict").asString());
    }
    return verdicts.buildOrThrow();
  }
}
