package nl.ims.peers;

/** Rules, made ready to judge. */
public interface Engine {
  /** Notes which rules each case violates; nothing is noted before. */
  void judge(Cases cases, Answers answers);
}
