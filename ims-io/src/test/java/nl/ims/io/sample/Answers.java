package nl.ims.io.sample;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.ims.io.AnswerSchema;

/** Answers in JSON as a test sees them. */
public final class Answers {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(AnswerSchema.text(), InputFormat.JSON);

  private Answers() {}

  /** What the schema has against an answer, or against a line of it. */
  public static List<String> violations(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** What {@code ims assess} prints at a detail. */
  public static String assess(String format, String detail, String... more) {
    return Examples.print(
        ImmutableList.<String>builder()
            .add("assess", "--format", format, "--detail", detail)
            .add(more)
            .build()
            .toArray(String[]::new));
  }
}
