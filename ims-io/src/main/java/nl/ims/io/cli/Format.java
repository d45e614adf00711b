package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Code;

/**
 * The formats of a report; those of the contract that a command has not are known by name, to be
 * refused clearly.
 */
enum Format implements Code {
  TEXT,
  JSON,
  JSONL,
  MARKDOWN,
  HTML,
  SARIF,
  JUNIT;

  @Override
  public String code() {
    return Code.kebab(this);
  }

  /**
   * The format that was asked for, text if none was.
   *
   * @param built those that the command has
   */
  static Format of(Arguments arguments, Option option, ImmutableList<Format> built)
      throws UsageException {
    ImmutableList<String> codes = ImmutableList.copyOf(built.stream().map(Format::code).toList());
    Format format = arguments.choice(option, Format.class, TEXT, codes);
    if (!built.contains(format)) {
      String last = codes.get(codes.size() - 1);
      throw new UsageException(
          option.text()
              + ": '"
              + format.code()
              + "' is no format of this command; there are "
              + String.join(", ", codes.subList(0, codes.size() - 1))
              + " and "
              + last);
    }
    return format;
  }
}
