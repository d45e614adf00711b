package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a draft could not fill, in the order in which its parts are made. */
final class DraftGaps {

  private final DraftWords words;
  private final List<DraftDocument.Gap> gaps = new ArrayList<>();

  DraftGaps(DraftWords words) {
    this.words = words;
  }

  void add(String text, String... paths) {
    gaps.add(new DraftDocument.Gap(text, ImmutableList.copyOf(paths)));
  }

  ImmutableList<DraftDocument.Gap> all() {
    return ImmutableList.copyOf(gaps);
  }

  /** Begins to look at the keys of one subject. */
  Subject of(String name, String path) {
    return new Subject(name, path);
  }

  /** The keys of one subject that are not stated. */
  final class Subject {
    private final String name;
    private final String path;
    private final List<String> missing = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    private Subject(String name, String path) {
      this.name = name;
      this.path = path;
    }

    /** Looks at a key, which is missing if it has no value. */
    Subject key(Optional<?> value, String key, String nl, String en) {
      if (value.isEmpty()) {
        missing.add(words.say(nl, en));
        paths.add(path + "." + key);
      }
      return this;
    }

    /** A sentence on what is missing, which is noted as a gap as well; none if nothing is. */
    ImmutableList<DraftDocument.Line> end() {
      if (missing.isEmpty()) {
        return ImmutableList.of();
      }
      String what = words.all(missing);
      gaps.add(
          new DraftDocument.Gap(
              name + ": " + what + " " + words.notStated(), ImmutableList.copyOf(paths)));
      return ImmutableList.of(
          DraftDocument.Line.of(words.sentence(words.notStated()) + ": " + what)
              .withPaths(ImmutableList.copyOf(paths)));
    }
  }
}
