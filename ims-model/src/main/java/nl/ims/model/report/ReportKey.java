package nl.ims.model.report;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** A key of {@link YearlyReport} in a file whose value can be marked as inferred, in its order. */
public enum ReportKey implements Labelled {
  /** See {@link YearlyReport#year()}. */
  YEAR("jaar", "year"),
  /** See {@link YearlyReport#paper()}. */
  PAPER("stuk", "paper"),
  /** See {@link YearlyReport#date()}. */
  DATE("dag", "date"),
  /** See {@link YearlyReport#partners()}. */
  PARTNERS("partners", "partners"),
  /** See {@link YearlyReport#partnersAnnounced()}. */
  PARTNERS_ANNOUNCED("aangekondigde partners", "partners announced"),
  /** See {@link YearlyReport#context()}. */
  CONTEXT("context", "context");

  private final String dutch;
  private final String english;

  ReportKey(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
