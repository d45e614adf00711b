package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Code;

/**
 * The formats of a report; those of the contract that are not built yet are known by name, to be
 * refused clearly.
 */
enum Format implements Code {
  TEXT,
  JSON,
  MARKDOWN,
  HTML,
  SARIF,
  JUNIT;

  private static final ImmutableList<String> BUILT = ImmutableList.of(TEXT.code(), JSON.code());

  @Override
  public String code() {
    return Code.kebab(this);
  }

  /** The format that was asked for, text if none was. */
  static Format of(Arguments arguments) throws UsageException {
    Format format = arguments.choice(Option.FORMAT, Format.class, TEXT, BUILT);
    if (format != TEXT && format != JSON) {
      throw new UsageException(
          Option.FORMAT.text() + ": '" + format.code() + "' comes later; there are text and json");
    }
    return format;
  }
}
