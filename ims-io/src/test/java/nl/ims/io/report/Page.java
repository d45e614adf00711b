package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a page of HTML from outside. */
final class Page {

  /** A tag whose attributes are quoted or have no value. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)(?: [a-z-]+(?:=\"[^\"<>]*\")?)*>");

  private Page() {}

  /** The first group of each match. */
  static List<String> all(String regex, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** Each tag is closed in its turn, and nothing that looks like one is text. */
  static void assertWellFormed(String page) {
    String body = page.substring(page.indexOf("<html"));
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(body);
    int number = 0;
    while (tags.find()) {
      number++;
      String name = tags.group(2);
      if (tags.group(1).isEmpty()) {
        if (!name.equals("meta")) {
          open.push(name);
        }
      } else {
        assertThat(name).isEqualTo(open.poll());
      }
    }
    assertThat(open).isEmpty();
    assertThat(body.chars().filter(c -> c == '<').count()).isEqualTo(number);
    assertThat(body).doesNotContainPattern("&(?!(?:amp|lt|gt|quot|#39|#x[0-9A-F]{2});)");
  }
}
