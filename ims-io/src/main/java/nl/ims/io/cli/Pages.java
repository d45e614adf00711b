package nl.ims.io.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ims.io.report.Assessed;

/** Prints one page after the other, with a line between them. */
final class Pages implements Consumer<Assessed> {

  private static final String BETWEEN = "\n" + "\u2500".repeat(100) + "\n\n";

  private final PrintStream out;
  private final Function<Assessed, String> page;
  private boolean first = true;

  Pages(PrintStream out, Function<Assessed, String> page) {
    this.out = out;
    this.page = page;
  }

  @Override
  public void accept(Assessed assessed) {
    out.print((first ? "" : BETWEEN) + page.apply(assessed));
    first = false;
  }
}
