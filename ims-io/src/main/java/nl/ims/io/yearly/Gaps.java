package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;

/**
 * Collects what a draft could not fill: first what is missing as a whole, then what is missing of
 * something that is there, each in the order in which the parts are made.
 */
final class Gaps {

  private final Wording words;
  private final List<Sentence> wholes = new ArrayList<>();
  private final List<Sentence> details = new ArrayList<>();

  Gaps(Wording words) {
    this.words = words;
  }

  /** Something is missing as a whole. */
  void add(String text, String... paths) {
    wholes.add(Sentence.of(text).withPaths(paths));
  }

  ImmutableList<Sentence> all() {
    return ImmutableList.<Sentence>builder().addAll(wholes).addAll(details).build();
  }

  /** Begins to look at the keys of one subject. */
  Subject of(String name, String path) {
    return new Subject(details, name, path);
  }

  /** Begins to look at the keys of one subject that is missing as a whole without them. */
  Subject ofWhole(String name, String path) {
    return new Subject(wholes, name, path);
  }

  /** The keys of one subject that are not stated. */
  final class Subject {
    private final List<Sentence> gaps;
    private final String name;
    private final String path;
    private final List<String> missing = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private Subject(List<Sentence> gaps, String name, String path) {
      this.gaps = gaps;
      this.name = name;
      this.path = path;
    }

    /** Looks at a key, which is missing if it has no value. */
    Subject key(Optional<?> value, String key, String nl, String en) {
      if (value.isEmpty()) {
        missing.add(words.say(nl, en));
        keys.add(key);
      }
      return this;
    }

    /** A sentence on what is missing, which is noted as a gap as well; none if nothing is. */
    ImmutableList<Sentence> end() {
      if (missing.isEmpty()) {
        return ImmutableList.of();
      }
      String what = words.all(missing);
      ImmutableList<String> paths =
          ImmutableList.of(
              keys.size() == 1 ? path + "." + keys.get(0) : path + ": " + String.join(", ", keys));
      gaps.add(Sentence.of(name + ": " + what + " " + words.notStated()).withPaths(paths));
      return ImmutableList.of(
          Sentence.of(words.sentence(words.notStated()) + ": " + what).withPaths(paths));
    }
  }
}
