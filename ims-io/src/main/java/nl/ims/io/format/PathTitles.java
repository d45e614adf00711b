package nl.ims.io.format;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** What the keys along a path are called, by the tables of the format. */
public final class PathTitles {
  private static final Splitter KEYS = Splitter.on('.');
  private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,9})]");

  private PathTitles() {}

  /**
   * The titles of the keys along a path below one shape.
   *
   * @param path such as {@code contribution.mandate[0].through}
   * @param shape what stands at its start
   * @return a title for each key; empty if the format does not know one of them
   */
  public static Optional<List<Text>> of(String path, Shape<?> shape) {
    List<Text> titles = new ArrayList<>();
    Shape<?> at = shape;
    for (String step : KEYS.split(path)) {
      String key = PLACE.matcher(step).replaceAll("");
      Optional<ObjectShape<?, ?>> mapping = mapping(at, key);
      if (mapping.isEmpty()) {
        return Optional.empty();
      }
      titles.add(numbered(mapping.get().words().apply(key).title(), step));
      at = requireNonNull(mapping.get().keys().get(key), key).shape();
    }
    return Optional.of(titles);
  }

  /**
   * The titles of a path in one language, within a sentence: what each belongs to stands before it.
   */
  public static String joined(List<Text> titles, Language language) {
    StringBuilder joined = new StringBuilder();
    for (Text title : titles) {
      String words = title.in(language);
      joined.append(joined.isEmpty() ? "" : ": ").append(small(words));
    }
    return joined.toString();
  }

  /** The title with its place in the list behind it, unless it is the first there. */
  private static Text numbered(Text title, String step) {
    Matcher place = PLACE.matcher(step);
    if (!place.find() || place.group(1).equals("0")) {
      return title;
    }
    String number = " (" + (Integer.parseInt(place.group(1)) + 1) + ")";
    return Text.of(title.in(Language.NL) + number, title.in(Language.EN) + number);
  }

  /** A title within a sentence; an abbreviation keeps its capitals. */
  private static String small(String title) {
    boolean abbreviated = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return abbreviated ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** The mapping with a key that may stand where a shape does, or in a list there. */
  private static Optional<ObjectShape<?, ?>> mapping(Shape<?> shape, String key) {
    if (shape instanceof ObjectShape<?, ?> mapping) {
      return Optional.<ObjectShape<?, ?>>of(mapping).filter(it -> it.rows().containsKey(key));
    } else if (shape instanceof ForwardingShape<?> forwarding) {
      return mapping(forwarding.delegate(), key);
    } else if (shape instanceof ListShape<?, ?> list) {
      return mapping(list.item(), key);
    } else if (shape instanceof EitherShape<?> either) {
      return either.mappings().stream().flatMap(it -> mapping(it, key).stream()).findFirst();
    }
    return Optional.empty();
  }
}
