package nl.ims.io.format;

import static nl.ims.io.format.AnswerKeys.BOOLEAN;
import static nl.ims.io.format.AnswerKeys.STRING;
import static nl.ims.io.format.AnswerKeys.STRINGS;
import static nl.ims.io.format.AnswerKeys.always;
import static nl.ims.io.format.AnswerKeys.atLeast;
import static nl.ims.io.format.AnswerKeys.listOf;
import static nl.ims.io.format.AnswerKeys.maybe;
import static nl.ims.io.format.AnswerKeys.object;
import static nl.ims.io.format.AnswerKeys.oneOf;
import static nl.ims.io.format.AnswerKeys.orNull;
import static nl.ims.io.format.AnswerKeys.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.Tree;
import nl.ims.model.cooperation.Bearing;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.SovereigntyGroup;
import nl.ims.model.source.Evidence;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.WaiverState;

/**
 * What the answer of {@code ims assess} in JSON and on lines holds: each key with what it means.
 */
public final class AnswerShapes {

  /** The version of the answer. */
  public static final int FORMAT_VERSION = 1;

  private static final Tree DAY = reference("day");
  private static final Tree LOCATION = orNull(reference("location"));
  private static final Tree TEXT = reference("text");
  private static final Tree SETS = listOf(STRINGS);
  private static final Tree SUBJECT = orNull(STRING);

  private static final ImmutableMap<String, Tree.Builder> DEFINITIONS =
      ImmutableMap.<String, Tree.Builder>builder()
          .put("answer", answer())
          .put("assessment", assessment())
          .put("regime", regime())
          .put("finding", finding())
          .put("fact", fact())
          .put("citation", citation())
          .put("obligation", obligation())
          .put("summary", summary())
          .put("notice", notice())
          .put("problem", problem())
          .put("waiver", waiver())
          .put("waiver-finding", waiverFinding())
          .put("grounds", grounds())
          .put("side", side())
          .put("sovereignty", sovereignty())
          .putAll(AnswerLines.definitions())
          .buildOrThrow();

  private AnswerShapes() {}

  /** The schema of an answer at each detail, and of each line of JSON Lines. */
  public static String document() {
    List<Tree> roots =
        List.of(
            reference("answer"),
            reference("assessment"),
            reference("rules-line"),
            reference("verdicts-line"),
            reference("problem-line"),
            reference("waiver-line"));
    Tree.Builder schema =
        Tree.openFields()
            .put("$schema", Tree.text("https://json-schema.org/draft/2020-12/schema"))
            .put("$id", Tree.text("urn:ims:schema:answer:" + FORMAT_VERSION))
            .put("title", Tree.text("Answer"))
            .put(
                "description",
                Tree.text(
                    "What ims assess prints with --format json, or one line of --format jsonl"))
            .put("anyOf", new Tree.Items(ImmutableList.copyOf(roots), true));
    Tree.Builder definitions = Tree.openFields();
    DEFINITIONS.forEach((name, definition) -> definitions.put(name, definition.build()));
    return JsonPrinter.pretty(schema.put("$defs", definitions.build()).build());
  }

  private static Tree.Builder answer() {
    return object(
        "Answer",
        "all of one call, with --format json",
        always("ims", "Version", "the version of the answer", version()),
        always(
            "assessments",
            "Assessments",
            "in the order of the input",
            listOf(reference("assessment"))),
        always("problems", "Problems", "what could not be read", listOf(reference("problem"))),
        maybe(
            "together",
            "Together",
            "what they promise together, if several",
            reference("together")),
        maybe(
            "waivers", "Waivers", "what became of each of --waivers", listOf(reference("waiver"))));
  }

  private static Tree.Builder assessment() {
    return object(
            "Assessment",
            "one dossier; also a line",
            always("dossier", "Dossier", "its id", STRING),
            always("file", "File", "as it was given; - is standard input", STRING),
            always("as-of", "As-of day", "what happened later is left out", orNull(DAY)),
            always(
                "reference-day",
                "Reference day",
                "its law and framework apply; null: the newest",
                orNull(DAY)),
            always(
                "omitted-steps", "Omitted steps", "how many come after the as-of day", atLeast(0)),
            always("rule-books", "Rule books", "the books that were taken", STRINGS),
            always("regime", "Regime", "null unless a contribution", orNull(reference("regime"))),
            always(
                "findings",
                "Findings",
                "of every rule of the books, in their order",
                listOf(reference("finding"))),
            maybe(
                "obligations",
                "Obligations",
                "what is due, by day",
                listOf(reference("obligation"))),
            always(
                "summary", "Summary", "how many findings have each verdict", reference("summary")),
            maybe(
                "notices", "Notices", "what is odd about the dossier", listOf(reference("notice"))),
            maybe(
                "profile",
                "Profile",
                "of a cooperation: the sides of sovereignty",
                listOf(reference("side"))))
        .put("anyOf", new Tree.Items(AnswerDetails.all(), true));
  }

  private static Tree.Builder regime() {
    return object(
        "Regime",
        "which procedure applies",
        always("determined", "Determined", "whether one outcome is left", BOOLEAN),
        always("outcomes", "Outcomes", "those that are possible", listOf(oneOf(Regime.class))),
        maybe("missing", "Missing", "sets of paths; any one, answered, determines it", SETS),
        maybe(
            "missing-exact",
            "Missing is exact",
            "false where a bound cut the search; else true or absent",
            BOOLEAN),
        maybe("proof", "Proof", "the facts that exclude the others", listOf(reference("fact"))),
        maybe("citations", "Citations", "papers that it rests on", listOf(reference("citation"))));
  }

  private static Tree.Builder finding() {
    return object(
        "Finding",
        "what one rule says of a dossier, or of a thing in it",
        always("rule", "Rule", "its id", STRING),
        maybe("subject", "Subject", "such as letter/2024-03-08; null: the whole dossier", SUBJECT),
        always("level", "Level", "what kind of norm it is", oneOf(Level.class)),
        maybe("level-label", "Label of the level", "where a rule of your own has one", TEXT),
        always("verdict", "Verdict", "what is the case", oneOf(Verdict.class)),
        maybe("sentence", "Sentence", "the norm", TEXT),
        maybe("explanation", "Explanation", "why", TEXT),
        maybe(
            "proof",
            "Proof",
            "facts that suffice; none can be left out",
            listOf(reference("fact"))),
        maybe(
            "proof-exact",
            "Proof is exact",
            "false where a bound cut the search; else true or absent",
            BOOLEAN),
        maybe(
            "missing",
            "Missing",
            "if undetermined: sets of paths; any one, answered, settles it",
            SETS),
        maybe(
            "missing-exact",
            "Missing is exact",
            "false where a bound cut the search; else true or absent",
            BOOLEAN),
        maybe(
            "waits-until",
            "Waits until",
            "the day that settles it if nothing happens",
            orNull(DAY)),
        maybe("citations", "Citations", "papers that it rests on", listOf(reference("citation"))),
        maybe("cases", "Cases", "of a practice: in how many it was seen", reference("cases")),
        maybe("location", "Location", "of the subject, else the first fact, else null", LOCATION),
        maybe("waived", "Waived", "why it is set aside", reference("grounds")));
  }

  private static Tree.Builder fact() {
    return object(
        "Fact",
        "a question with what the dossier answers",
        always("question", "Question", "its path in the file", STRING),
        always("answer", "Answer", "in the language of --lang", STRING),
        maybe("paper", "Paper", "the paper that the dossier names", STRING),
        maybe("location", "Location", "where it stands", LOCATION));
  }

  private static Tree.Builder citation() {
    return object(
        "Citation",
        "a paper that a rule rests on",
        always("paper", "Paper", "its number or name", STRING),
        maybe("address", "Address", "of a source that is no official paper", orNull(STRING)),
        always("where", "Where", "in the paper, in the language of --lang", STRING),
        always("evidence", "Evidence", "how surely that is known", oneOf(Evidence.class)));
  }

  private static Tree.Builder obligation() {
    return object(
        "Obligation",
        "what must be done by a day",
        always("rule", "Rule", "its id", STRING),
        always("subject", "Subject", "such as letter/2024-03-08; null: the whole dossier", SUBJECT),
        always("due", "Due", "the last day", DAY),
        always("state", "State", "what became of it", oneOf(Obligation.State.class)),
        always("met-on", "Met on", "the day of the step that met it", orNull(DAY)),
        always("met-by", "Met by", "the paper of that step", orNull(STRING)),
        maybe("basis", "Basis", "how the day follows, in the language of --lang", STRING));
  }

  private static Tree.Builder summary() {
    return object(
        "Summary",
        "how many findings have each verdict",
        always("satisfied", "Satisfied", "the norm is kept", atLeast(0)),
        always("violated", "Violated", "it is not", atLeast(0)),
        always("undetermined", "Undetermined", "facts are missing", atLeast(0)),
        always("needs-judgement", "Needs judgement", "somebody must weigh", atLeast(0)),
        always("not-applicable", "Not applicable", "the rule does not apply", atLeast(0)));
  }

  private static Tree.Builder notice() {
    return object(
        "Notice",
        "something odd; it makes no run fail",
        always("id", "Id", "what kind of notice it is", STRING),
        maybe("text", "Text", "why it is odd, and what to do", TEXT),
        always("location", "Location", "where it stands", LOCATION));
  }

  private static Tree.Builder problem() {
    return object(
        "Problem",
        "why something could not be read",
        always("file", "File", "as it was given; - is standard input", STRING),
        always("line", "Line", "from 1", atLeast(1)),
        always("column", "Column", "from 1, in code points", atLeast(1)),
        always("path", "Path", "in the document; $ is all of it", STRING),
        always("message", "Message", "what is wrong, and the way out", STRING));
  }

  private static Tree.Builder grounds() {
    return object(
        "Grounds",
        "on which a finding is set aside",
        maybe("reason", "Reason", "why", TEXT),
        maybe("authority", "Authority", "who decided so", TEXT),
        always("paper", "Paper", "where that is read", STRING),
        always("through", "Through", "the last day", DAY));
  }

  private static Tree.Builder waiver() {
    return object(
        "Waiver",
        "what became of one",
        always("dossier", "Dossier", "its id", STRING),
        always("rule", "Rule", "its id", STRING),
        always("subject", "Subject", "such as letter/2024-03-08; null: the whole dossier", SUBJECT),
        maybe("reason", "Reason", "why", TEXT),
        maybe("authority", "Authority", "who decided so", TEXT),
        always("paper", "Paper", "where that is read", STRING),
        always("through", "Through", "the last day", DAY),
        always("state", "State", "what became of it", oneOf(WaiverState.class)),
        always(
            "finding",
            "Finding",
            "where the waiver is one itself",
            orNull(reference("waiver-finding"))),
        maybe("explanation", "Explanation", "why", TEXT),
        always("file", "File", "as it was given; - is standard input", STRING),
        always("location", "Location", "where it stands", LOCATION));
  }

  private static Tree.Builder waiverFinding() {
    return object(
        "Finding on a waiver",
        "what is wrong with it",
        always("rule", "Rule", "its id", STRING),
        always("level", "Level", "what kind of norm it is", oneOf(Level.class)),
        always("verdict", "Verdict", "what is the case", oneOf(Verdict.class)),
        maybe("sentence", "Sentence", "the norm", TEXT));
  }

  private static Tree.Builder side() {
    Tree criterion = oneOf(SovereigntyCriterion.class);
    return object(
        "Side of sovereignty",
        "side by side, never added up",
        always("group", "Group", "which side", oneOf(SovereigntyGroup.class)),
        maybe("title", "Title", "in words", TEXT),
        always("known", "Known", "what is answered", listOf(reference("sovereignty"))),
        always("unknown", "Unknown", "what is not stated", listOf(criterion)));
  }

  private static Tree.Builder sovereignty() {
    return object(
        "Answer on sovereignty",
        "of one criterion",
        always("question", "Question", "the criterion", oneOf(SovereigntyCriterion.class)),
        always("answer", "Answer", "its code", STRING),
        maybe("label", "Label", "in words", TEXT),
        always("bearing", "Bearing", "what it does to sovereignty", oneOf(Bearing.class)),
        always(
            "bearing-evidence",
            "Evidence of the bearing",
            "how surely that is known",
            oneOf(Evidence.class)),
        always("inferred", "Inferred", "whether the dossier marks it so", BOOLEAN));
  }

  private static Tree version() {
    return Tree.fields().put("const", Tree.bare(FORMAT_VERSION)).build();
  }
}
