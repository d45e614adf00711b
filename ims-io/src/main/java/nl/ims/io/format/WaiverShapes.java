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
      Scalars.code(
          RuleIds::nameable,
          Text.of(
              "het kenmerk van een regel over dossiers, zoals getoond door: ims rules",
              "the id of a rule on dossiers, as printed by: ims rules"));

  /** The id of one rule; a group of rules names too much, and a wildcard is not read. */
  private static final ScalarShape<String> RULE = KNOWN.checked(WaiverShapes::rule);

  private static final Key<String> DOSSIER = required("dossier", Scalars.SLUG);

  private static final Key<String> ABOUT = required("rule", new RuleShape(RULE));

  private static final Key<Optional<String>> SUBJECT = optional("subject", Scalars.WORDS);

  private static final Key<Text> REASON = required("reason", Scalars.TEXT);

  private static final Key<Text> AUTHORITY = required("authority", Scalars.TEXT);

  private static final Key<Paper> PAPER = required("paper", Scalars.PAPER);

  private static final Key<LocalDate> THROUGH = required("through", Scalars.DATE);

  private static final Shape<Waiver> WAIVER =
      ObjectShape.<Waiver, Parts>of(
              "waiver",
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
          "waivers",
          (version, waivers) -> waivers,
          required(VERSION, Numbers.version(FORMAT_VERSION)).of(waivers -> FORMAT_VERSION),
          required(
                  "waivers",
                  new OnceShape<>(
                      lines(WAIVER),
                      ImmutableList.of("dossier", "rule", "subject"),
                      Text.of(
                          " is al terzijde gelegd op %s; houd één terzijdelegging per bevinding",
                          " is set aside at %s already; keep one waiver for each finding")))
              .of(Function.identity()));

  private WaiverShapes() {}

  private static Waiver waiver(Parts parts) {
    return new Waiver(
        new FindingName(parts.get(DOSSIER), parts.get(ABOUT), parts.get(SUBJECT)),
        new Grounds(parts.get(REASON), parts.get(AUTHORITY), parts.get(PAPER)),
        parts.get(THROUGH));
  }

  private static Optional<Text> rule(Node.Scalar scalar) {
    String group = scalar.text().replaceFirst("/?\\*?$", "") + "/";
    boolean several = RuleIds.nameable().stream().anyMatch(id -> id.startsWith(group));
    return several && !RuleIds.nameable().contains(scalar.text())
        ? Optional.of(
            Text.of(
                Shown.quoted(scalar.text())
                    + " is een groep regels; een terzijdelegging noemt één regel, dus schrijf er een"
                    + " voor elke bevinding",
                Shown.quoted(scalar.text())
                    + " is a group of rules; a waiver names one rule, so write one for each"
                    + " finding"))
        : KNOWN.complaint().apply(scalar);
  }
}
