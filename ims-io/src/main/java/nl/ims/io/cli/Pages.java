package nl.ims.io.cli;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Prints one page after the other, with a line between them; no page is made that nobody reads any
 * more, but the work goes on, because its exit code is asked for.
 *
 * @param <T> what a page is made of
 */
final class Pages<T> implements Consumer<T> {

  private final Output output;
  private final String between;
  private final Function<T, String> page;
  private boolean first = true;

  Pages(Output output, Function<T, String> page) {
    this.output = output;
    this.between = "\n" + "\u2500".repeat(output.screen().width()) + "\n\n";
    this.page = page;
  }

  @Override
  public void accept(T shown) {
    if (!output.isLost()) {
      output.print((first ? "" : between) + page.apply(shown));
      first = false;
    }
  }
}
