package nl.ims.io.cli;

import nl.ims.model.term.Code;

/** The formats of what somebody writes from: a draft or an outline. */
enum DraftFormat implements Code {
  MARKDOWN,
  HTML;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
