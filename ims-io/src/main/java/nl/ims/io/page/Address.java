package nl.ims.io.page;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.source.OtherSource;
import nl.ims.model.source.Paper;
import nl.ims.model.source.Source;

/**
 * The address at which a paper is officially published.
 *
 * <p>The id of a paper is the last part of its address, and {@link Paper#parse} reads the address
 * back. Only what the two official sites publish under its id has one: an attachment, whose form of
 * id is reconstructed, has none, nor has a document of the House or a resolution.
 */
public final class Address {

  private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";
  private static final String LAWS = "https://wetten.overheid.nl/";

  /** A link of version 1.3 of Juriconnect of which no character has to be encoded. */
  private static final Pattern PLAIN_LAW = Pattern.compile("jci1\\.3:c:[A-Za-z0-9:.&=_-]+");

  private Address() {}

  /** The address; empty if there is none that is known and not guessed. */
  public static Optional<String> of(Source source) {
    return source instanceof Paper paper ? of(paper) : ((OtherSource) source).address();
  }

  private static Optional<String> of(Paper paper) {
    return switch (paper.kind()) {
      case KAMERSTUK, STAATSBLAD, TRACTATENBLAD, STAATSCOURANT, HANDELINGEN, QUESTIONS, ANSWERS ->
          Optional.of(PUBLICATIONS + paper.id() + ".html");
      case LAW -> law(paper.id());
      case ATTACHMENT, CHAMBER_DOCUMENT, UN_RESOLUTION -> Optional.empty();
    };
  }

  private static Optional<String> law(String id) {
    return PLAIN_LAW.matcher(id).matches() ? Optional.of(LAWS + id) : Optional.empty();
  }
}
