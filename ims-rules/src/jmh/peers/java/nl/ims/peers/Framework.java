package nl.ims.peers;

/** With whom a case goes. */
public enum Framework {
  NATO,
  EU,
  UN,
  COALITION
}
