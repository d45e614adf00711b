package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import nl.ims.io.DossierWriter;
import nl.ims.io.WaiverFiles;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.testkit.RandomWaivers;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;

/** The laws on waivers, as the command keeps them in every format. */
@AddLifecycleHook(SteadyRun.class)
class WaiversOutputProperties {

  private static final ImmutableList<String> FORMATS =
      ImmutableList.of("text", "json", "jsonl", "sarif", "junit", "markdown", "html");
  private static final ImmutableList<String> FAIL_ON =
      ImmutableList.of("violated", "undetermined", "judgement");
  private static final ImmutableList<String> LEVELS =
      ImmutableList.of("law", "practice", "guidance");

  /** As many as a file of them holds. */
  private static final int MOST = 1000;

  private static Path file = Path.of("");

  @BeforeContainer
  static void make() throws IOException {
    file = Files.createTempFile("waivers", ".json");
  }

  @AfterContainer
  static void remove() throws IOException {
    Files.delete(file);
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 90, shrinking = ShrinkingMode.OFF)
  void without_waivers_every_output_is_the_raw_one(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) throws IOException {
    List<String> asked = asked(random);
    assertThat(waived(dossier, Waivers.NONE, asked)).isEqualTo(assess(dossier, asked));
  }

  @Property(tries = 90, shrinking = ShrinkingMode.OFF)
  void one_waiver_more_never_makes_a_run_fail(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) throws IOException {
    Assessment assessment = Assessor.standard().assess(dossier);
    boolean everything = random.nextBoolean();
    List<Waiver> all =
        everything
            ? RandomWaivers.onEverything(assessment).all()
            : RandomWaivers.on(assessment, random).all();
    Assume.that(all.size() <= MOST);
    List<Waiver> some = new ArrayList<>(all);
    some.removeIf(waiver -> random.nextBoolean());
    List<String> asked = asked(random);
    int raw = assess(dossier, asked).code();
    int with = waived(dossier, Waivers.of(some), asked).code();
    int more = waived(dossier, Waivers.of(all), asked).code();
    assertThat(ImmutableList.of(raw, with, more)).isSortedAccordingTo((a, b) -> b - a);
    assertThat(everything && more != 0).isFalse();
    Statistics.collect(raw + " " + with + " " + more);
  }

  private static List<String> asked(Random random) {
    return ImmutableList.of(
        "--format",
        pick(FORMATS, random),
        "--fail-on",
        pick(FAIL_ON, random),
        "--fail-level",
        pick(LEVELS, random));
  }

  private static <T> T pick(ImmutableList<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Call waived(Dossier dossier, Waivers waivers, List<String> asked)
      throws IOException {
    Files.write(file, WaiverFiles.bytes(WaiverFiles.json(waivers)));
    List<String> more = new ArrayList<>(asked);
    more.addAll(List.of("--waivers", file.toString()));
    return assess(dossier, more);
  }

  private static Call assess(Dossier dossier, List<String> asked) {
    List<String> arguments = new ArrayList<>(List.of("assess", "-"));
    arguments.addAll(asked);
    return Call.withInput(
        DossierWriter.toYaml(ImmutableList.of(dossier)), arguments.toArray(String[]::new));
  }
}
