package nl.ims.io.format;

import static nl.ims.io.format.AnswerKeys.having;
import static nl.ims.io.format.AnswerKeys.items;
import static nl.ims.io.format.AnswerKeys.properties;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import nl.ims.io.syntax.Tree;

/** What an assessment has at each detail, and what it has not. */
final class AnswerDetails {

  private static final ImmutableList<String> VERDICT =
      ImmutableList.of("rule", "subject", "level", "verdict");
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("level-label", "sentence", "explanation", "citations", "cases");
  private static final ImmutableList<String> WHY =
      ImmutableList.of(
          "sentence",
          "explanation",
          "proof",
          "missing",
          "missing-exact",
          "waits-until",
          "citations",
          "location");
  private static final ImmutableList<String> REST = ImmutableList.of("obligations", "notices");

  private AnswerDetails() {}

  /** The three details; an assessment is of exactly one. */
  static ImmutableList<Tree> all() {
    return ImmutableList.of(full(), findings(), verdicts());
  }

  private static Tree full() {
    ImmutableList<String> finding =
        ImmutableList.<String>builder().addAll(VERDICT).addAll(WHY).build();
    return detail(
        "--detail full",
        "everything",
        REST,
        ImmutableMap.of(
            "regime", having(List.of("missing", "proof", "citations"), List.of()).build(),
            "findings", items(having(finding, List.of()).build()),
            "obligations", items(having(List.of("basis"), List.of()).build()),
            "notices", items(having(List.of("text"), List.of()).build())));
  }

  private static Tree findings() {
    return detail(
        "--detail findings",
        "no sentences and no papers of rules; of a finding no null, no empty list, nothing exact",
        REST,
        ImmutableMap.of(
            "regime", having(List.of("missing", "proof"), List.of("citations")).build(),
            "findings", items(having(List.of(), WORDS).build()),
            "obligations", items(having(List.of(), List.of("basis")).build()),
            "notices", items(having(List.of(), List.of("text")).build())));
  }

  private static Tree verdicts() {
    Tree.Builder finding =
        having(VERDICT, List.of()).put("maxProperties", Tree.bare(VERDICT.size()));
    return detail(
        "--detail verdicts",
        "of a finding rule, subject, level and verdict",
        ImmutableList.of(),
        ImmutableMap.of(
            "regime", having(List.of(), List.of("missing", "proof", "citations")).build(),
            "findings", items(finding.build()),
            "obligations", Tree.bare(false),
            "notices", Tree.bare(false),
            "profile", Tree.bare(false)));
  }

  private static Tree detail(
      String title,
      String description,
      ImmutableList<String> required,
      ImmutableMap<String, Tree> properties) {
    return Tree.openFields()
        .put("title", Tree.text(title))
        .put("description", Tree.text(description))
        .put("required", Tree.texts(required))
        .put("properties", properties(properties))
        .build();
  }
}
