package nl.ims.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process's output, which remembers why it did not take something. */
final class Guarded extends OutputStream {

  /** A standard output that is not there. */
  static final OutputStream CLOSED =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("it is closed");
        }
      };

  private final OutputStream out;
  private @Nullable String failure;

  Guarded(OutputStream out) {
    this.out = out;
  }

  /** Why something was lost; empty if nothing was. */
  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Takes nothing more once something was lost: nobody is there to read the rest. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    }
  }
}
