package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.ims.io.problem.Problem;
import nl.ims.io.sample.Examples;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class JunitReportTest {

  private static final File SCHEMA = new File("src/test/resources/schemas/junit-10.xsd");
  private static final ImmutableList<String> OUTCOMES =
      ImmutableList.of("failure", "error", "skipped");

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_results_of_each_example_are_valid_and_counted(String example)
      throws IOException, SAXException, ParserConfigurationException {
    Assessment assessment = Examples.assessed(example).assessment();
    for (String language : List.of("en", "nl")) {
      String xml = Examples.assess("junit", language, Examples.file(example));
      validate(xml);
      Element suite = suites(xml).get(0);
      assertThat(suite.getAttribute("name")).isEqualTo(assessment.dossier().id());
      assertThat(counters(suite))
          .isEqualTo(counted(suite))
          .containsExactly(
              assessment.findings().size(),
              assessment.count(Verdict.VIOLATED),
              0,
              assessment.count(Verdict.UNDETERMINED)
                  + assessment.count(Verdict.NEEDS_JUDGEMENT)
                  + assessment.count(Verdict.NOT_APPLICABLE));
    }
  }

  @Test
  void what_is_set_aside_is_skipped_and_the_waivers_have_a_suite()
      throws IOException, SAXException, ParserConfigurationException {
    String xml = Examples.assess("junit", "en", Examples.waived());
    validate(xml);
    List<Element> suites = suites(xml);
    assertThat(suites).hasSize(3);
    for (Element suite : suites) {
      assertThat(counters(suite)).isEqualTo(counted(suite));
    }
    // of resolute-support-2021 nothing fails any more
    assertThat(suites.get(0).getElementsByTagName("failure").getLength()).isZero();
    assertThat(counters(suites.get(2))).containsExactly(6, 3, 0, 2);
  }

  @Test
  void what_cannot_be_read_is_an_error_in_a_suite_of_its_file()
      throws IOException, SAXException, ParserConfigurationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JunitReport report = JunitReport.to(bytes, Language.EN);
    report.finish(
        ImmutableList.of(
            new Problem("a.yaml", 1, 2, "$", "no \"<&>' good"),
            new Problem("b.yaml", 1, 1, "x", "unknown"),
            new Problem("a.yaml", 3, 4, "y", "unknown")));
    String xml = bytes.toString(StandardCharsets.UTF_8);
    validate(xml);
    List<Element> suites = suites(xml);
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("a.yaml", "b.yaml");
    assertThat(counters(suites.get(0)))
        .isEqualTo(counted(suites.get(0)))
        .containsExactly(2, 0, 2, 0);
    Element error = (Element) suites.get(0).getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).isEqualTo("no \"<&>' good");
    assertThat(error.getTextContent()).isEqualTo("a.yaml:1:2: $: no \"<&>' good");
  }

  @Test
  void no_time_is_told() {
    assertThat(Examples.assess("junit", "en", Examples.file("red-sea-2024")))
        .doesNotContain(" time=", "timestamp", "hostname");
  }

  @ParameterizedTest
  @CsvSource({"tests=, count=", "</testcase>, </testcase><testcase/>", "name=, label="})
  void the_schema_refuses_what_is_wrong(String right, String wrong) {
    String xml = Examples.assess("junit", "en", Examples.file("red-sea-2024"));
    String broken = xml.replace(right, wrong);
    assertThat(broken).isNotEqualTo(xml);
    assertThatThrownBy(() -> validate(broken)).isInstanceOf(SAXException.class);
  }

  @Test
  void what_xml_cannot_hold_is_visibly_replaced() {
    assertThat(XmlOut.legal("a\u0000b\uFFFEc\uD800d\uD83D\uDEA2"))
        .isEqualTo("a<U+0000>b<U+FFFE>c<U+D800>d\uD83D\uDEA2");
  }

  private static void validate(String xml) throws IOException, SAXException {
    Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA);
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  static Element parse(String xml) throws IOException, SAXException, ParserConfigurationException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new ByteArrayInputStream(bytes)))
        .getDocumentElement();
  }

  private static List<Element> suites(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return elements(parse(xml).getElementsByTagName("testsuite"));
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<Integer> counters(Element suite) {
    List<Integer> counters = new ArrayList<>();
    for (String name : List.of("tests", "failures", "errors", "skipped")) {
      counters.add(Integer.valueOf(suite.getAttribute(name)));
    }
    return counters;
  }

  /** What the counters should be: each case has at most one outcome. */
  private static List<Integer> counted(Element suite) {
    List<Element> cases = elements(suite.getElementsByTagName("testcase"));
    int[] counts = new int[OUTCOMES.size()];
    for (Element each : cases) {
      List<Element> outcomes = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        List<Element> found = elements(each.getElementsByTagName(OUTCOMES.get(i)));
        outcomes.addAll(found);
        counts[i] += found.size();
      }
      assertThat(outcomes).hasSizeLessThanOrEqualTo(1);
    }
    return List.of(cases.size(), counts[0], counts[1], counts[2]);
  }
}
