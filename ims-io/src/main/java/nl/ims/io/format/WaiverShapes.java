package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.rules.RuleIds;

/** The document that holds waivers. */
public final class WaiverShapes {
  /** The key that says that a file holds waivers. */
  public static final String VERSION = "ims-waivers";

  /** The version of the format, which stands at that key. */
  public static final int FORMAT_VERSION = 1;

  private static final ScalarShape KNOWN =
      Scalars.code(RuleIds::nameable, "the id of a rule on dossiers, as printed by: ims rules");

  /** The id of one rule; a group of rules names too much, and a wildcard is not read. */
  private static final ScalarShape RULE =
      new ScalarShape("the id of a rule", WaiverShapes::rule, KNOWN.name(), KNOWN.definition());

  private static final ObjectShape WAIVER =
      ObjectShape.of(
              required("dossier", Scalars.SLUG, "the dossier of the finding"),
              required("rule", new RuleShape(RULE), "the rule of the finding"),
              optional("subject", Scalars.WORDS, "the subject of the finding, as it is printed"),
              required("reason", Scalars.TEXT, "why the finding is set aside"),
              required("authority", Scalars.TEXT, "who set it aside"),
              required("paper", Scalars.PAPER, "where that is read"),
              required("through", Scalars.DATE, "the last day on which it counts"))
          .named("waiver");

  /** A whole document. */
  public static final ObjectShape WAIVERS =
      ObjectShape.of(
          required(VERSION, Numbers.version(FORMAT_VERSION), "the version of the format"),
          required(
              "waivers",
              new OnceShape(
                  ListShape.list("waivers", WAIVER),
                  ImmutableList.of("dossier", "rule", "subject"),
                  " is set aside at %s already; keep one waiver for each finding"),
              "the findings that are set aside"));

  private WaiverShapes() {}

  private static Optional<String> rule(Node.Scalar scalar) {
    String group = scalar.text().replaceFirst("/?\\*?$", "") + "/";
    boolean several = RuleIds.nameable().stream().anyMatch(id -> id.startsWith(group));
    return several && !RuleIds.nameable().contains(scalar.text())
        ? Optional.of(
            Shown.quoted(scalar.text())
                + " is a group of rules; a waiver names one rule, so write one for each finding")
        : KNOWN.complaint().apply(scalar);
  }
}
