package nl.ims.io.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The Nu HTML Checker, which is the one behind validator.w3.org, and its parser. The styles are
 * left out: it does not know all that browsers do of them, and the tests in a browser look at what
 * they do.
 */
public final class HtmlCheck implements AutoCloseable {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** The grammar of HTML is so deep that its reader overflows an ordinary stack. */
  private static final long STACK = 64L << 20;

  private final List<String> found = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
  private final ExecutorService deep =
      Executors.newSingleThreadExecutor(task -> new Thread(null, task, "checker of HTML", STACK));

  public HtmlCheck() throws IOException {
    ErrorHandler errors = new Collector();
    inDepth(
        () -> {
          validator.setUpMainSchema(SCHEMA, errors);
          validator.setUpValidatorAndParsers(errors, true, false);
          return validator;
        });
  }

  /** What it has against a page. */
  public List<String> of(String page) throws IOException {
    found.clear();
    String bare = page.replaceFirst("(?s)<style>.*?</style>", "");
    InputSource source =
        new InputSource(new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
    inDepth(
        () -> {
          validator.checkHtmlInputSource(source);
          return source;
        });
    return List.copyOf(found);
  }

  /** What a parser of HTML calls an error in a page, which takes a moment only. */
  public List<String> parsed(String page) throws IOException {
    found.clear();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentHandler(new DefaultHandler());
    parser.setErrorHandler(new Collector());
    try {
      parser.parse(new InputSource(new StringReader(page)));
    } catch (SAXException e) {
      throw new IOException("the parser stopped", e);
    }
    return List.copyOf(found);
  }

  private void inDepth(Callable<?> task) throws IOException {
    try {
      deep.submit(task).get();
    } catch (ExecutionException e) {
      throw new IOException("the checker stopped", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    deep.shutdown();
  }

  private final class Collector implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      found.add("warning at " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      found.add("error at " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
