package nl.ims.io.page;

/** Names the chapters of a chain where there is room for little. */
public final class Letters {

  private static final int SIZE = 26;

  private Letters() {}

  /** A to Z for the first of them, then AA, AB and so on. */
  public static String of(int chapter) {
    String last = Character.toString('A' + chapter % SIZE);
    return chapter < SIZE ? last : of(chapter / SIZE - 1) + last;
  }
}
