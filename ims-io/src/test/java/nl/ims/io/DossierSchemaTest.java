package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.ims.io.format.DossierShapes;
import nl.ims.io.format.Scalars;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Tree;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {

  private static final Path GOLDEN = Path.of("src/test/resources/nl/ims/io/dossier.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(DossierSchema.text(), InputFormat.JSON);

  /** What the schema has against a document in JSON. */
  static List<String> violations(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @Test
  void the_schema_is_the_published_one() throws IOException {
    Golden.compare(GOLDEN, DossierSchema.text());
  }

  @Test
  void the_schema_is_valid_itself() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(DossierSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_lists_all_keys_of_a_dossier_in_the_order_of_the_format() {
    assertThat(DossierShapes.DOSSIER.keys().keySet())
        .containsExactly(
            "ims",
            "dossier",
            "follows",
            "title",
            "recorded-through",
            "points-complete",
            "contribution",
            "cooperation",
            "report",
            "points",
            "procedure",
            "judgements",
            "note");
  }

  @Test
  void an_empty_object_lacks_what_is_required() {
    assertThat(violations("{}")).isNotEmpty();
    assertThat(violations("{\"ims\": 1, \"dossier\": \"x\", \"report\": {}}")).isEmpty();
  }

  @Test
  void the_pattern_of_a_date_is_the_calendar() {
    Tree definition = Scalars.DATE.definition().get();
    Tree pattern = ((Tree.Fields) definition).fields().values().asList().get(1);
    Pattern regex = Pattern.compile(((Tree.Word) pattern).text());
    for (int year : new int[] {0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9996, 9999}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String text = padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
          Node.Scalar scalar = new Node.Scalar(Location.START, text, ScalarType.TEXT, false);
          assertThat(regex.matcher(text).matches())
              .as(text)
              .isEqualTo(Scalars.DATE.complaint().apply(scalar).isEmpty());
        }
      }
    }
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(width - digits.length()) + digits;
  }
}
