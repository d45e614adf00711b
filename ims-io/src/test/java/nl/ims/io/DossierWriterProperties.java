package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is written is read back as it was, is valid, and means the same to other readers. */
@AddLifecycleHook(SteadyRun.class)
class DossierWriterProperties {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void reading_what_was_written_in_yaml_gives_the_dossier(@ForAll("dossiers") Dossier dossier) {
    String yaml = DossierWriter.toYaml(ImmutableList.of(dossier));
    assertThat(read(yaml)).containsExactly(dossier);
    assertThat(yaml).endsWith("\n").doesNotContain("\r", "\t");
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void reading_what_was_written_in_json_gives_the_dossier(@ForAll("dossiers") Dossier dossier) {
    String json = DossierWriter.toJson(ImmutableList.of(dossier));
    assertThat(read(json)).containsExactly(dossier);
    assertThat(DossierSchemaTest.violations(json)).isEmpty();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_stream_keeps_its_dossiers_and_their_order(
      @ForAll("dossiers") Dossier first, @ForAll("dossiers") Dossier second) {
    List<Dossier> both = ImmutableList.of(renamed(first, "first"), renamed(second, "second"));
    assertThat(read(DossierWriter.toYaml(both))).isEqualTo(both);
    assertThat(read(DossierWriter.toJsonLines(both))).isEqualTo(both);
    assertThat(DossierWriter.toJsonLines(both)).hasLineCount(2);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void another_reader_takes_yaml_json_and_json_lines_for_the_same(
      @ForAll("dossiers") Dossier dossier) {
    ImmutableList<Dossier> one = ImmutableList.of(dossier);
    assertThat(YAML.readTree(DossierWriter.toYaml(one)))
        .isEqualTo(JSON.readTree(DossierWriter.toJson(one)))
        .isEqualTo(JSON.readTree(DossierWriter.toJsonLines(one)));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void writing_twice_gives_the_same_text(@ForAll("dossiers") Dossier dossier) {
    String yaml = DossierWriter.toYaml(ImmutableList.of(dossier));
    assertThat(DossierWriter.toYaml(read(yaml))).isEqualTo(yaml);
  }

  private static Dossier renamed(Dossier dossier, String id) {
    Dossier.Builder builder = Dossier.builder().id(id);
    dossier.title().ifPresent(builder::title);
    return builder
        .contribution(dossier.contribution())
        .cooperation(dossier.cooperation())
        .report(dossier.report())
        .addAllProcedure(dossier.procedure())
        .addAllJudgements(dossier.judgements())
        .build();
  }

  private static List<Dossier> read(String text) {
    ReadResult result = DossierReader.read("x", text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems()).as(text).isEmpty();
    return result.dossiers().stream().map(ReadDossier::dossier).toList();
  }
}
