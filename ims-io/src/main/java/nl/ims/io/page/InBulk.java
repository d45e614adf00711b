package nl.ims.io.page;

import java.io.IOException;

/** Hands on in large pieces what comes in many small ones, each of which costs where it goes. */
public final class InBulk implements Appendable {
  private static final int LARGE = 8_192;

  private final Appendable to;
  private final char[] held = new char[LARGE];
  private int length;

  public InBulk(Appendable to) {
    this.to = to;
  }

  @Override
  public InBulk append(CharSequence text) throws IOException {
    return append(text, 0, text.length());
  }

  @Override
  public InBulk append(CharSequence text, int start, int end) throws IOException {
    int more = end - start;
    if (more > LARGE - length) {
      finish();
    }
    if (more > LARGE) {
      to.append(text, start, end);
    } else {
      text.toString().getChars(start, end, held, length);
      length += more;
    }
    return this;
  }

  @Override
  public InBulk append(char c) throws IOException {
    if (length == LARGE) {
      finish();
    }
    held[length++] = c;
    return this;
  }

  /** Hands on what is held. */
  public void finish() throws IOException {
    to.append(new String(held, 0, length));
    length = 0;
  }
}
