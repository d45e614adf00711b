package nl.ims.io;

import static nl.ims.io.Key.optional;
import static nl.ims.io.Scalars.TEXT;

import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;

/** The other two subjects: a cooperation and a yearly report. */
final class OtherShapes {

  private static final ObjectShape BASIS =
      ObjectShape.of(
          optional("kind", Scalars.code(BasisKind.class)),
          optional("paper", Scalars.PAPER, "where it is published or reported"),
          optional("date", Scalars.DATE, "the day of signing"),
          optional("in-force", Scalars.DATE, "the day on which it took effect"));

  /** A lasting cooperation. */
  static final ObjectShape COOPERATION =
      ObjectShape.of(
          optional("name", TEXT),
          optional("abbreviation", TEXT),
          optional("kind", Scalars.code(CooperationKind.class)),
          optional("partners", ContributionShapes.COUNTRIES, "the states that take part"),
          optional("depth", Scalars.code(Depth.class), "how deep it goes"),
          optional("basis", ListShape.list("documents", BASIS), "the documents that it rests on"),
          optional("status", Scalars.code(CooperationStatus.class)));

  /** A yearly report. */
  static final ObjectShape REPORT =
      ObjectShape.of(optional("year", Numbers.YEAR, "the year reported on"));

  private OtherShapes() {}
}
