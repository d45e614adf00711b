package nl.ims.rules.logic;

/** The shapes of a ground tree, so that a switch over them is checked for completeness. */
enum Shape {
  ATOM,
  TABLE,
  ALL,
  ANY,
  NOT,
  KNOWN,
  GIVEN,
  CITED;

  static Shape of(Ground ground) {
    if (ground instanceof Ground.Atom) {
      return ATOM;
    } else if (ground instanceof Ground.Table) {
      return TABLE;
    } else if (ground instanceof Ground.All) {
      return ALL;
    } else if (ground instanceof Ground.Any) {
      return ANY;
    } else if (ground instanceof Ground.Not) {
      return NOT;
    } else if (ground instanceof Ground.Known) {
      return KNOWN;
    } else if (ground instanceof Ground.Given) {
      return GIVEN;
    } else if (ground instanceof Ground.Cited) {
      return CITED;
    }
    throw new AssertionError("a ground tree of no known shape: " + ground);
  }
}
