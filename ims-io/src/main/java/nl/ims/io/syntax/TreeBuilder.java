package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the nodes of one document from the events of the parser, within the {@link Limits}.
 *
 * <p>It keeps its own stack, so depth costs no thread stack. An alias stands for the very node that
 * its anchor names, so a small file that would write out to a huge one is refused before anybody
 * walks it. Tags are problems; so are keys that are lists or mappings.
 */
public final class TreeBuilder {

  private static final Text UNKNOWN =
      Text.of(
          "het wordt niet aangenomen, en er wordt niet gezegd waarom",
          "the parser does not take it, and does not say why");

  /** A node that is done, with its size once aliases are written out, and its depth. */
  private record Done(Node node, long values, long characters, int depth) {}

  private final StrictText source;
  private final Problems problems;
  private final Events events;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<Anchor, Done> anchors = new HashMap<>();
  private @Nullable Node root;
  private long values;
  private long characters;
  private int aliases;
  private boolean stopped;

  private TreeBuilder(StrictText source, Events events, Problems problems) {
    this.source = source;
    this.events = events;
    this.problems = problems;
  }

  /** The root of the document, or empty if it cannot be told; problems are noted in either case. */
  public static Optional<Node> build(StrictText source, Chunk chunk, Problems problems) {
    String text = source.text();
    if (chunk.json() || JsonEvents.maybeIn(text)) {
      Problems apart = problems.apart();
      Events json = new JsonEvents(text, chunk.firstLine());
      Optional<Node> root = new TreeBuilder(source, json, apart).build();
      if (!json.failed()) {
        problems.addAll(apart);
        return root;
      }
    }
    if (chunk.json()) {
      JsonFault.Fault fault = JsonFault.in(text).orElseGet(() -> new JsonFault.Fault(0, UNKNOWN));
      Location at = chunk.after(text.substring(0, fault.offset()));
      problems.add(at, "", fault.complaint());
      return Optional.empty();
    }
    Events yaml = new YamlEvents(text, chunk.firstLine(), problems);
    return new TreeBuilder(source, yaml, problems).build();
  }

  private Optional<Node> build() {
    for (Optional<Event> e = events.next(); e.isPresent(); e = events.next()) {
      accept(e.get());
      if (stopped) {
        return Optional.empty();
      }
    }
    return events.failed() ? Optional.empty() : Optional.ofNullable(root);
  }

  private void accept(Event event) {
    Location at = events.location(event);
    if (event instanceof ScalarEvent scalar) {
      int length = scalar.getValue().length();
      if (grows(at, 1, length, 0)) {
        refuseTag(at, scalar.getTag());
        Node.Scalar node = scalar(at, scalar);
        add(new Done(node, 1, length, 0), scalar.getAnchor());
      }
    } else if (event instanceof CollectionStartEvent start) {
      if (grows(at, 1, 0, 1)) {
        refuseTag(at, start.getTag());
        open.push(new Frame(at, start instanceof MappingStartEvent, start.getAnchor()));
      }
    } else if (event instanceof CollectionEndEvent) {
      Frame frame = open.pop();
      add(new Done(frame.node(), frame.values, frame.characters, frame.depth), frame.anchor);
    } else if (event instanceof AliasEvent alias) {
      alias(at, alias.getAlias());
    }
  }

  private Node.Scalar scalar(Location at, ScalarEvent event) {
    boolean quoted = event.isSQuoted() || event.isDQuoted();
    if (!quoted) {
      source.refusal(event.getValue()).ifPresent(message -> problem(at, message));
    }
    String text = source.unmask(event.getValue());
    if (text.length() > Limits.VALUE_LENGTH
        && text.codePointCount(0, text.length()) > Limits.VALUE_LENGTH) {
      problem(at, "is longer than " + Limits.VALUE_LENGTH + " characters, the limit for one value");
    }
    if (hasHalf(text)) {
      problem(at, "holds half a character: a \\u escape of a surrogate without its other half");
    }
    ScalarType type = event.isPlain() ? ScalarType.ofPlain(text) : ScalarType.TEXT;
    return new Node.Scalar(at, text, type, !event.isPlain());
  }

  /** Whether a text has a surrogate without its other half. */
  private static boolean hasHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  private void alias(Location at, Anchor name) {
    Done named = anchors.get(name);
    if (open.stream().anyMatch(f -> f.anchor.equals(Optional.of(name)))) {
      stop(at, "alias *" + Shown.brief(name.getValue()) + " stands within what it names");
    } else if (named == null) {
      String shown = Shown.brief(name.getValue());
      stop(
          at,
          Text.of(
              "een tekst die met * begint, staat tussen aanhalingstekens: \"*"
                  + shown
                  + "\" (zonder is het een verwijzing, naar iets dat er niet is)",
              "a text that starts with * goes in quotes: \"*"
                  + shown
                  + "\" (without them it is an alias, of something that is not there)"));
    } else if (++aliases > Limits.ALIASES) {
      stop(at, "more than " + Limits.ALIASES + " aliases, the limit for one document");
    } else if (grows(at, named.values(), named.characters(), named.depth())) {
      Node node = named.node().at(at);
      add(new Done(node, named.values(), named.characters(), named.depth()), Optional.empty());
    }
  }

  /** Counts what is about to be added; stops at a limit. */
  private boolean grows(Location at, long more, long longer, int deeper) {
    values += more;
    characters += longer;
    if (values > Limits.VALUES) {
      String rest = aliases > 0 ? ", aliases written out" : "";
      return stop(
          at,
          "holds more than " + Limits.VALUES + " values" + rest + ", the limit for one document");
    }
    if (characters > Limits.CHARACTERS) {
      return stop(
          at,
          "holds more than "
              + Limits.CHARACTERS
              + " characters, aliases written out, the limit for one document");
    }
    if (open.size() + deeper > Limits.DEPTH) {
      return stop(at, "is nested deeper than " + Limits.DEPTH + " levels, the limit");
    }
    return true;
  }

  private void add(Done done, Optional<Anchor> anchor) {
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), done);
    }
    Frame parent = open.peek();
    if (parent == null) {
      root = done.node();
      return;
    }
    parent.values += done.values();
    parent.characters += done.characters();
    parent.depth = Math.max(parent.depth, 1 + done.depth());
    if (!parent.add(done.node())) {
      Text found = done.node().described();
      problem(
          done.node().location(),
          Text.of(
              "een sleutel is een woord, maar hier staat " + found.in(Language.NL),
              "a key is a word, but here is " + found.in(Language.EN)));
    }
  }

  private void refuseTag(Location at, Optional<String> tag) {
    if (tag.isEmpty()) {
      return;
    }
    String shown = Shown.brief(tag.get().replaceFirst("^tag:yaml\\.org,2002:", "!!"));
    problem(
        at,
        Text.of(
            "het label "
                + shown
                + " mag niet; schrijf de waarde zonder, of zet een tekst die met ! begint"
                + " tussen aanhalingstekens",
            "tag "
                + shown
                + " is not allowed; write the value without it, or put a text that starts"
                + " with ! in quotes"));
  }

  private boolean stop(Location at, String message) {
    return stop(at, Text.of(message));
  }

  private boolean stop(Location at, Text message) {
    problem(at, message);
    stopped = true;
    return false;
  }

  private void problem(Location at, String message) {
    problem(at, Text.of(message));
  }

  private void problem(Location at, Text message) {
    StringBuilder path = new StringBuilder();
    for (Iterator<Frame> i = open.descendingIterator(); i.hasNext(); ) {
      i.next().appendPlace(path);
    }
    problems.add(at, path.toString(), message);
  }

  /** A list or a mapping that has begun and not ended. */
  private static final class Frame {
    final Location location;
    final boolean mapping;
    final Optional<Anchor> anchor;
    final ImmutableList.Builder<Node> items = ImmutableList.builder();
    final ImmutableList.Builder<Node.Entry> entries = ImmutableList.builder();
    private Node.@Nullable Scalar key;
    private int count;
    long values = 1;
    long characters;
    int depth = 1;

    Frame(Location location, boolean mapping, Optional<Anchor> anchor) {
      this.location = location;
      this.mapping = mapping;
      this.anchor = anchor;
    }

    /** Adds an element, a key or a value; false if a key is none. */
    boolean add(Node node) {
      count++;
      if (!mapping) {
        items.add(node);
      } else if (count % 2 == 0) {
        if (key != null) {
          entries.add(new Node.Entry(key, node));
        }
        key = null;
      } else if (node instanceof Node.Scalar scalar) {
        key = scalar;
      } else {
        return false;
      }
      return true;
    }

    Node node() {
      return mapping
          ? new Node.Mapping(location, entries.build())
          : new Node.Sequence(location, items.build());
    }

    /** Appends where in this list or mapping the builder is. */
    void appendPlace(StringBuilder path) {
      if (!mapping) {
        path.append('[').append(count).append(']');
      } else if (key != null) {
        path.append(path.length() == 0 ? "" : ".").append(Shown.brief(key.text()));
      }
    }
  }
}
