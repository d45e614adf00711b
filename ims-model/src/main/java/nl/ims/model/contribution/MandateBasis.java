package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What a mandate rests on in international law (<i>volkenrechtelijke grondslag</i>). */
public enum MandateBasis implements Labelled {
  /** A resolution of the Security Council of the United Nations. */
  SECURITY_COUNCIL_RESOLUTION("resolutie van de Veiligheidsraad", "Security Council resolution"),
  /** Consent of the state where the force works. */
  HOST_STATE_CONSENT("toestemming van het gastland", "consent of the host state"),
  /** Self-defence, of the Kingdom or at the request of another state. */
  SELF_DEFENCE("zelfverdediging", "self-defence"),
  /** Collective defence under a treaty of alliance. */
  COLLECTIVE_DEFENCE("collectieve verdediging", "collective defence"),
  /** Another treaty. */
  TREATY("verdrag", "treaty"),
  /** Stated to be none of these. */
  OTHER("anders", "other");

  private final String dutch;
  private final String english;

  MandateBasis(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
