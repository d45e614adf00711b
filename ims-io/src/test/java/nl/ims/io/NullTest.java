package nl.ims.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Phrases;
import nl.ims.io.timeline.Timeline;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.doors.Doors;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

/** What reading, writing and the reports do with null. */
class NullTest {

  private static final ImmutableMap<String, String> LEFT_OUT =
      ImmutableMap.of(
          "\\.Ims\\.main\\(", "ends the process, and only the launcher of Java calls it");

  @Test
  void every_public_door_refuses_null_by_the_name_of_the_parameter() {
    byte[] yaml = "ims: 1\ndossier: example\ncontribution: {}\n".getBytes(UTF_8);
    ReadDossier read = DossierReader.read("example.yaml", yaml).dossiers().get(0);
    Assessed assessed = Assessed.of(read, Assessor.standard().assess(read.dossier()));
    ImmutableList<Object> roots =
        ImmutableList.of(
            read,
            new Phrases(Language.EN),
            new Canvas(),
            assessed,
            Timeline.of(ImmutableList.of(assessed)),
            JsonLines.of("example.jsonl", new ByteArrayInputStream("{}".getBytes(UTF_8))));

    Doors doors =
        Doors.of(
            DossierReader.class, ImmutableList.of(Assessor.class, Dossier.class), roots, LEFT_OUT);

    assertThat(doors.faults()).isEmpty();
    assertThat(doors.looked()).isGreaterThan(100);
  }

  @Test
  void nothing_takes_an_optional_or_asks_for_a_collection_of_guava() {
    assertThat(Doors.taking(DossierReader.class, "java.util.Optional")).isEmpty();
    assertThat(Doors.taking(DossierReader.class, "com.google.common.")).isEmpty();
  }
}
