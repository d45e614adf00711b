package nl.ims.io.cli;

import com.google.common.base.Ascii;
import nl.ims.model.term.Code;

/** A value that an option can have; its code is its name. */
interface Choice extends Code {

  /** As the constant is called. */
  String name();

  @Override
  default String code() {
    return Ascii.toLowerCase(name());
  }
}
