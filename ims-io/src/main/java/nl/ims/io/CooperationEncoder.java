package nl.ims.io;

import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.report.YearlyReport;

/** Says the other two subjects, a cooperation and a yearly report, in the words of the format. */
final class CooperationEncoder {

  private CooperationEncoder() {}

  static Tree encode(Cooperation c) {
    return Tree.openFields()
        .put("name", c.name(), DossierEncoder::text)
        .put("abbreviation", c.abbreviation(), DossierEncoder::text)
        .put("kind", c.kind(), Tree::code)
        .put("partners", c.partners(), set -> Tree.list(set, p -> Tree.text(p.code())))
        .put("depth", c.depth(), Tree::code)
        .put("basis", c.basis(), list -> Tree.lines(list, CooperationEncoder::basis))
        .put("status", c.status(), Tree::code)
        .build();
  }

  static Tree encode(YearlyReport report) {
    return Tree.openFields().put("year", report.year(), Tree::bare).build();
  }

  private static Tree basis(Basis basis) {
    return Tree.fields()
        .put("kind", basis.kind(), Tree::code)
        .put("paper", basis.paper(), DossierEncoder::paper)
        .put("date", basis.date(), Tree::date)
        .put("in-force", basis.inForce(), Tree::date)
        .build();
  }
}
