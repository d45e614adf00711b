package nl.ims.io.format;

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
import nl.ims.io.syntax.Tree;
import nl.ims.rules.article100.Regime;

/** What an answer holds beside assessments: what dossiers promise together, lines, small parts. */
final class AnswerLines {

  private static final Tree DAY = reference("day");

  private AnswerLines() {}

  static ImmutableMap<String, Tree.Builder> definitions() {
    return ImmutableMap.<String, Tree.Builder>builder()
        .put("together", together())
        .put("clash", clash())
        .put("commitment", commitment())
        .put("brought-in", broughtIn())
        .put("rules-line", rules())
        .put("verdicts-line", verdicts())
        .put("problem-line", line("Line of a problem", "problem"))
        .put("waiver-line", line("Line of a waiver", "waiver"))
        .put("cases", cases())
        .put("text", text())
        .put("location", location())
        .put("day", day())
        .buildOrThrow();
  }

  private static Tree.Builder rules() {
    return object(
        "First line of verdicts",
        "first, with --detail verdicts",
        always(
            "ims",
            "Version",
            "the version of the answer",
            Tree.fields().put("const", Tree.bare(AnswerShapes.FORMAT_VERSION)).build()),
        always("rules", "Rules", "the ids that later lines name by place, from 0", STRINGS));
  }

  private static Tree.Builder verdicts() {
    Tree outcomes = orNull(listOf(oneOf(Regime.class)));
    return object(
        "Line of verdicts",
        "one dossier, with --detail verdicts",
        always("dossier", "Dossier", "its id", STRING),
        always("as-of", "As-of day", "what happened later is left out", orNull(DAY)),
        always(
            "reference-day",
            "Reference day",
            "its law and framework apply; null: the newest",
            orNull(DAY)),
        always("regime", "Regime", "the outcomes that are possible", outcomes),
        always("summary", "Summary", "how many findings have each verdict", reference("summary")),
        always(
            "verdicts",
            "Verdicts",
            "of each finding [rule, letter, subject if any]; s satisfied, v violated, u undetermined,"
                + " j needs-judgement, n not-applicable",
            listOf(verdict())));
  }

  private static Tree verdict() {
    Tree letter = Schemas.oneOf(ImmutableList.of("s", "v", "u", "j", "n"));
    return Schemas.type("array")
        .put("prefixItems", new Tree.Items(ImmutableList.of(atLeast(0), letter, STRING), false))
        .put("minItems", Tree.bare(2))
        .put("maxItems", Tree.bare(3))
        .build();
  }

  private static Tree.Builder line(String title, String key) {
    return object(title, "in JSON Lines", always(key, title, "as in an answer", reference(key)));
  }

  private static Tree.Builder together() {
    return object(
        "Together",
        "what they promise together, if several",
        always(
            "promised-twice",
            "Promised twice",
            "units in two frameworks",
            listOf(reference("clash"))),
        maybe(
            "promised-twice-exact",
            "Promised twice is exact",
            "false where a bound cut the search; else true or absent",
            Schemas.type("boolean").build()),
        always(
            "brought-in",
            "Brought in",
            "frameworks of contributions",
            listOf(reference("brought-in"))));
  }

  private static Tree.Builder clash() {
    return object(
        "Clash",
        "one unit that two frameworks count on",
        always("unit", "Unit", "what it is called", reference("text")),
        always(
            "overlap",
            "Overlap",
            "of the terms",
            Schemas.oneOf(ImmutableList.of("certain", "possible"))),
        always("first", "First", "one of the two", reference("commitment")),
        always("second", "Second", "the other", reference("commitment")));
  }

  private static Tree.Builder commitment() {
    return object(
        "Commitment",
        "of a unit to a framework",
        always("framework", "Framework", "that counts on it", STRING),
        always("from", "From", "the first day", orNull(DAY)),
        always("through", "Through", "the last day", orNull(DAY)),
        always("dossier", "Dossier", "that says so", STRING),
        always("path", "Path", "where it says so", STRING));
  }

  private static Tree.Builder broughtIn() {
    return object(
        "Brought in",
        "a framework that a contribution is made in",
        always("contribution", "Contribution", "the dossier", STRING),
        always("framework", "Framework", "the dossier of the cooperation", STRING),
        always("answers", "Answers", "on its sovereignty", listOf(reference("sovereignty"))));
  }

  private static Tree.Builder cases() {
    return object(
        "Cases",
        "in how many a practice was seen",
        always("for", "For", "it was followed", atLeast(0)),
        always("against", "Against", "something else was done", atLeast(0)));
  }

  private static Tree.Builder text() {
    return object(
        "Text",
        "in both languages",
        always("nl", "Dutch", "in Dutch", STRING),
        always("en", "English", "in English", STRING));
  }

  private static Tree.Builder location() {
    return object(
        "Location",
        "a place in the file",
        always("line", "Line", "from 1", atLeast(1)),
        always("column", "Column", "from 1, in code points", atLeast(1)));
  }

  private static Tree.Builder day() {
    return Tree.fields()
        .put("type", Tree.text("string"))
        .put("pattern", Tree.text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
  }
}
