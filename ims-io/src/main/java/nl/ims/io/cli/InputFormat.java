package nl.ims.io.cli;

import nl.ims.model.term.Code;

/** What {@code --input} can say of the inputs. */
enum InputFormat implements Code {
  JSONL;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
