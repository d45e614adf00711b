package nl.ims.io;

import nl.ims.io.format.Schemas;
import nl.ims.io.format.WaiverShapes;
import nl.ims.model.term.Text;

/**
 * The JSON Schema of a file of waivers, made of the table by which {@link WaiversReader} checks
 * one. What a schema cannot say only the reader knows: whether a paper exists in form, and that a
 * finding is set aside once.
 */
public final class WaiversSchema {

  private WaiversSchema() {}

  /**
   * {@return a document in JSON Schema 2020-12 for one file of waivers, ended by a line feed; the
   * same text at every call}
   */
  public static String text() {
    return Schemas.document(
        "urn:ims:schema:waivers:" + WaiverShapes.FORMAT_VERSION,
        Text.of("Terzijdeleggingen", "Waivers"),
        Text.of(
            "Bevindingen die terzijde zijn gelegd, met wie dat deed en waarom.",
            "Findings that are set aside, with who did so and why."),
        WaiverShapes.WAIVERS);
  }
}
