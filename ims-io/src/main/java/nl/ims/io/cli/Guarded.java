package nl.ims.io.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The process's output, which remembers why it did not take something. */
final class Guarded extends OutputStream {
  private static final String READER_GONE = "Broken pipe";

  private final OutputStream out;
  private @Nullable String failure;

  Guarded(OutputStream out) {
    this.out = out;
  }

  /** Why something was lost; empty also if the reader has only seen enough. */
  Optional<String> failure() {
    return Optional.ofNullable(failure).filter(reason -> !reason.contains(READER_GONE));
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
