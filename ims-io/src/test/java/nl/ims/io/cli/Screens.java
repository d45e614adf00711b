package nl.ims.io.cli;

import nl.ims.io.cli.Screen.Surface;

/** Screens as tests want them. */
final class Screens {

  /** A terminal for everything, on which nobody is asked. */
  static final Screen TERMINAL = terminal(80);

  /** Errors go to a terminal, and the report does not. */
  static final Screen WATCHED =
      new Screen(Screen.NONE.output(), new Surface(true, true, 80), 80, true, false);

  private Screens() {}

  /** A terminal of some width. */
  static Screen terminal(int width) {
    Surface surface = new Surface(true, true, width);
    return new Screen(surface, surface, width, false, false);
  }

  /** No terminal, but lines of some width. */
  static Screen narrow(int width) {
    Surface surface = new Surface(false, false, width);
    return new Screen(surface, surface, width, false, false);
  }

  /** A terminal at which somebody answers questions. */
  static Screen asking() {
    Surface surface = new Surface(true, false, 80);
    return new Screen(surface, surface, 80, false, true);
  }
}
