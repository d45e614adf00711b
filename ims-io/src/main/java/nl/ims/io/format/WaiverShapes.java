package nl.ims.io.format;

import static nl.ims.io.format.Key.optional;
import static nl.ims.io.format.Key.required;
import static nl.ims.io.format.ListShape.lines;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.RuleIds;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Grounds;
import nl.ims.rules.waiver.Waiver;

/** The document that holds waivers. */
public final class WaiverShapes {
  /** The key that says that a file holds waivers. */
  public static final String VERSION = "ims-waivers";

  /** The version of the format, which stands at that key. */
  public static final int FORMAT_VERSION = 1;

  private static final ScalarShape<String> KNOWN =
      Scalars.code(RuleIds::nameable, "the id of a rule on dossiers, as printed by: ims rules");

  /** The id of one rule; a group of rules names too much, and a wildcard is not read. */
  private static final ScalarShape<String> RULE =
      new ScalarShape<>(
          "the id of a rule",
          WaiverShapes::rule,
          KNOWN.name(),
          KNOWN.definition(),
          KNOWN.decoder(),
          KNOWN.encoder());

  private static final Key<String> DOSSIER =
      required("dossier", Scalars.SLUG, "the dossier of the finding");

  private static final Key<String> ABOUT =
      required("rule", new RuleShape(RULE), "the rule of the finding");

  private static final Key<Optional<String>> SUBJECT =
      optional("subject", Scalars.WORDS, "the subject of the finding, as it is printed");

  private static final Key<Text> REASON =
      required("reason", Scalars.TEXT, "why the finding is set aside");

  private static final Key<Text> AUTHORITY =
      required("authority", Scalars.TEXT, "who set it aside");

  private static final Key<Paper> PAPER = required("paper", Scalars.PAPER, "where that is read");

  private static final Key<LocalDate> THROUGH =
      required("through", Scalars.DATE, "the last day on which it counts");

  private static final Shape<Waiver> WAIVER =
      ObjectShape.<Waiver, Parts>of(
              Parts::new,
              WaiverShapes::waiver,
              DOSSIER.of(waiver -> waiver.finding().dossier()),
              ABOUT.of(waiver -> waiver.finding().rule()),
              SUBJECT.of(waiver -> waiver.finding().subject()),
              REASON.of(waiver -> waiver.grounds().reason()),
              AUTHORITY.of(waiver -> waiver.grounds().authority()),
              PAPER.of(waiver -> waiver.grounds().paper()),
              THROUGH.of(Waiver::throughInclusive))
          .named("waiver");

  /** A whole document. */
  public static final Shape<ImmutableList<Waiver>> WAIVERS =
      RecordShape.of(
          (version, waivers) -> waivers,
          required(VERSION, Numbers.version(FORMAT_VERSION), "the version of the format")
              .of(waivers -> FORMAT_VERSION),
          required(
                  "waivers",
                  new OnceShape<>(
                      lines("waivers", WAIVER),
                      ImmutableList.of("dossier", "rule", "subject"),
                      " is set aside at %s already; keep one waiver for each finding"),
                  "the findings that are set aside")
              .of(Function.identity()));

  private WaiverShapes() {}

  private static Waiver waiver(Parts parts) {
    return new Waiver(
        new FindingName(parts.get(DOSSIER), parts.get(ABOUT), parts.get(SUBJECT)),
        new Grounds(parts.get(REASON), parts.get(AUTHORITY), parts.get(PAPER)),
        parts.get(THROUGH));
  }

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
