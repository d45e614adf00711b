package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.page.Harmless;
import nl.ims.model.testkit.SteadyRun;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Any text is held by a document that is well formed. */
@AddLifecycleHook(SteadyRun.class)
final class XmlOutProperties {

  /** Whatever characters there are, what is read back differs only where XML has no such. */
  @Property(tries = 300)
  void any_text_is_held(@ForAll @CharRange(from = 0, to = '\uFFFF') String text)
      throws IOException, SAXException, ParserConfigurationException {
    String ship = text + "\uD83D\uDEA2";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XmlOut xml = XmlOut.to(bytes).open("a").attribute("b", ship);
    xml.closeWith(ImmutableList.of(ship, ship)).finish();
    Element root = JunitReportTest.parse(bytes.toString(StandardCharsets.UTF_8));
    String expected = XmlOut.legal(Harmless.text(ship));
    assertThat(root.getAttribute("b")).isEqualTo(expected);
    assertThat(root.getTextContent()).isEqualTo(expected + "\n" + expected);
  }
}
