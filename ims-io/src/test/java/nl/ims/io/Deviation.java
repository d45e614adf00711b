package nl.ims.io;

import nl.ims.model.term.Code;

/** Why the reader does not do what a suite says. The list is closed. */
enum Deviation implements Code {
  TAGS(
      true,
      "A tag is refused. A dossier has no types but its own, and a tag is the way by which files"
          + " make other programs do things."),
  KEYS(
      true,
      "A key that is a list, a mapping or nothing at all is refused. A key of a dossier is a"
          + " word."),
  YAML_BEYOND_JSON(
      true,
      "What is no JSON and is YAML is read as YAML, whatever the file is called: a comment, a comma"
          + " before a bracket, words without quotes. What is no dossier is refused afterwards, at"
          + " its place: `[nul]` is a list, and `fals` is not `false`."),
  COLONS(
      false,
      "Within braces and brackets the parser wants the colon on the line of its key, and a space"
          + " behind it where no quotes end the key; it does not take a value that starts with a"
          + " colon. In JSON all of this is read."),
  TABS(
      false,
      "The parser refuses some tabs that YAML allows between words, and takes some that it forbids"
          + " as indentation within quotes and brackets."),
  MARGIN(false, "The parser wants a block of text indented, also at the top of a document."),
  ANCHORS(false, "The parser takes fewer signs in the name of an anchor."),
  INDENTATION(
      false, "The parser takes lines within quotes and brackets that are indented too little."),
  COMMENTS(
      false, "The parser takes a comment without a space before it, behind a bracket or quotes."),
  LAST_LINE(
      false,
      "The parser does not count a last line of spaces, which no line feed ends, as a line.");

  private final boolean ours;
  private final String why;

  Deviation(boolean ours, String why) {
    this.ours = ours;
    this.why = why;
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }

  /** Whether it is our decision; else it is what the parser does, and taken as it is. */
  boolean ours() {
    return ours;
  }

  /** What is done instead, and why. */
  String why() {
    return why;
  }
}
