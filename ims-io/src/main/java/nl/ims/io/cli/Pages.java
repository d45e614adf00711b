package nl.ims.io.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ims.io.report.Assessed;

/** Prints one page after the other, with a line between them. */
final class Pages implements Consumer<Assessed> {

  private final PrintStream out;
  private final String between;
  private final Function<Assessed, String> page;
  private boolean first = true;

  Pages(Output output, Function<Assessed, String> page) {
    this.out = output.stream();
    this.between = "\n" + "\u2500".repeat(output.screen().width()) + "\n\n";
    this.page = page;
  }

  @Override
  public void accept(Assessed assessed) {
    out.print((first ? "" : between) + page.apply(assessed));
    first = false;
  }
}
