package nl.ims.io.data;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.ims.io.internal.Steering;
import nl.ims.io.page.Harmless;

/**
 * Writes XML 1.0 as reports lay it out: UTF-8, an element a line, two spaces a level.
 *
 * <p>What XML cannot hold, or would steer a terminal, stands there as its number.
 */
final class XmlOut {

  private final XMLStreamWriter writer;
  private int depth;

  private XmlOut(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** Writes to a stream, which is flushed at {@link #finish()} and never closed. */
  static XmlOut to(OutputStream out) {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      return new XmlOut(writer);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Opens an element on a line of its own. */
  XmlOut open(String name) {
    try {
      line();
      writer.writeStartElement(name);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Gives the element that was opened last an attribute: one line of text. */
  XmlOut attribute(String name, String value) {
    try {
      writer.writeAttribute(name, legal(Harmless.text(value)));
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  XmlOut attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Closes an element on a line of its own. */
  XmlOut close() {
    try {
      depth--;
      line();
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Writes lines of text into the element that was opened last, and closes it. */
  XmlOut closeWith(Iterable<String> lines) {
    try {
      depth--;
      String between = "";
      for (String line : lines) {
        writer.writeCharacters(between + legal(Harmless.text(line)));
        between = "\n";
      }
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the document with a line feed and hands everything to the stream. */
  void finish() {
    try {
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** A text with the numbers of the characters that are none in XML 1.0. */
  static String legal(String text) {
    if (text.codePoints().allMatch(XmlOut::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> legal.append(isLegal(c) ? Character.toString(c) : Steering.number(c)));
    return legal.toString();
  }

  private static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Only a stream that throws can make writing fail, or a call out of order. */
  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("the document cannot be written: " + e.getMessage(), e);
  }
}
