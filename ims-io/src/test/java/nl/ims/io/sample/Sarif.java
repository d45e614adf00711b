package nl.ims.io.sample;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.io.data.SarifReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs of SARIF as a test sees them. */
public final class Sarif {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(
              text(Path.of("src/test/resources/schemas/sarif-schema-2.1.0.json")),
              InputFormat.JSON);

  private Sarif() {}

  /** What the official schema has against a log. */
  public static List<String> violations(String log) {
    return SCHEMA.validate(log, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** The run of a log. */
  public static JsonNode run(String log) {
    JsonNode runs = MAPPER.readTree(log).get("runs");
    if (runs.size() != 1) {
      throw new AssertionError("there are " + runs.size() + " runs");
    }
    return runs.get(0);
  }

  /** The log of a file and its problems. */
  public static String log(String name, String text, Language language) {
    ReadResult read = DossierReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SarifReport report = SarifReport.to(bytes, language, "0");
    read.dossiers().forEach(dossier -> report.add(assessed(dossier)));
    report.finish(read.problems());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  public static Assessed assessed(ReadDossier read) {
    return Assessed.of(read, Assessor.standard().assess(read.dossier()));
  }

  public static ImmutableList<JsonNode> list(JsonNode array) {
    return ImmutableList.copyOf(array);
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
