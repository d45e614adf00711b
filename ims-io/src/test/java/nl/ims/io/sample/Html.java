package nl.ims.io.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of HTML as a test reads them. */
public final class Html {

  /** The look on paper follows the light and the dark one in the styles. */
  public static final int PRINT = 2;

  /** A tag whose attributes are quoted or have no value. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)(?: [a-z-]+(?:=\"[^\"<>]*\")?)*>");

  private Html() {}

  /** What the first group of a pattern is, wherever it matches. */
  public static List<String> all(String regex, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** The tags, in order. */
  public static List<String> tags(String page) {
    return all("(<[^>]*>)", page);
  }

  /** The colours of the light, the dark or the printed look, by their names. */
  public static ImmutableMap<String, String> palette(String page, int look) {
    List<String> looks = all("(?s):root \\{(.*?)\\}", page);
    Map<String, String> colours = new HashMap<>();
    for (int i = look; i < looks.size(); i += PRINT + 1) {
      Matcher matcher = Pattern.compile("--(\\w+): (#\\w{6});").matcher(looks.get(i));
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
    }
    return ImmutableMap.copyOf(colours);
  }

  /** The contrast of two colours of a palette, as WCAG 2 reckons it. */
  public static double contrast(ImmutableMap<String, String> colours, String one, String other) {
    double first = luminance(colour(colours, one));
    double second = luminance(colour(colours, other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static String colour(ImmutableMap<String, String> colours, String name) {
    assertThat(colours).containsKey(name);
    return String.valueOf(colours.get(name));
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  /** Each tag is closed in its turn, and nothing that looks like one is text. */
  public static void assertWellFormed(String page) {
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
