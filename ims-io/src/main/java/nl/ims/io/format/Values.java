package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.model.actor.Country;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * The values of a mapping that has its shape, by key and with their types.
 *
 * <p>An absent key gives an empty value. What the shapes cannot say, the model's own checks refuse;
 * {@link #object} turns such a refusal into a problem at its place.
 */
public final class Values {

  private final Cursor at;

  public Values(Cursor at) {
    this.at = at;
  }

  /** The value at a required key; the shape has seen that it is there. */
  public static <T> T required(Optional<T> value) {
    return value.orElseThrow(() -> new IllegalStateException("a required key got by its shape"));
  }

  public Optional<String> word(String key) {
    return find(key).map(Values::word);
  }

  public Optional<Text> text(String key) {
    return find(key).map(Values::text);
  }

  public Optional<LocalDate> date(String key) {
    return word(key).map(Scalars::day);
  }

  public Optional<Boolean> flag(String key) {
    return word(key).map(Boolean::parseBoolean);
  }

  public Optional<Integer> integer(String key) {
    return word(key).map(Integer::parseInt);
  }

  public Optional<BigDecimal> amount(String key) {
    return word(key).map(BigDecimal::new);
  }

  public Optional<Paper> paper(String key) {
    return word(key).map(Paper::parse);
  }

  public <E extends Enum<E> & Code> Optional<E> code(String key, Class<E> type) {
    return word(key).map(code -> required(Code.find(type, code)));
  }

  public <E extends Enum<E> & Code> Optional<ImmutableSortedSet<E>> codes(
      String key, Class<E> type) {
    return set(key, node -> required(Code.find(type, word(node))));
  }

  public Optional<ImmutableSortedSet<Country>> countries(String key) {
    return set(key, node -> Country.of(word(node)));
  }

  public Optional<ImmutableList<String>> words(String key) {
    return list(key, Values::word);
  }

  public Optional<ImmutableList<Text>> texts(String key) {
    return list(key, Values::text);
  }

  public Optional<ImmutableList<Paper>> papers(String key) {
    return list(key, node -> Paper.parse(word(node)));
  }

  /** A mapping whose keys are names and whose values are codes. */
  <E extends Enum<E> & Code> Optional<ImmutableSortedMap<String, E>> codesByName(
      String key, Class<E> type) {
    return find(key)
        .map(
            node ->
                ((Node.Mapping) node)
                    .entries().stream()
                        .collect(
                            ImmutableSortedMap.toImmutableSortedMap(
                                Comparator.<String>naturalOrder(),
                                entry -> entry.key().text(),
                                entry -> required(Code.find(type, word(entry.value()))))));
  }

  /** A mapping, made into a value; empty if it is absent, or if the model refuses it. */
  public <T> Optional<T> object(String key, Function<Values, T> made) {
    return find(key).flatMap(node -> make(at.field(key, node), made));
  }

  /** A list of mappings, each made into a value; those that the model refuses are left out. */
  public <T> Optional<ImmutableList<T>> objects(String key, Function<Values, T> made) {
    return find(key)
        .map(
            node -> {
              ImmutableList.Builder<T> all = ImmutableList.builder();
              ImmutableList<Node> items = ((Node.Sequence) node).items();
              for (int i = 0; i < items.size(); i++) {
                Cursor item = at.field(key, node).item(i, items.get(i));
                make(item, made).ifPresent(all::add);
              }
              return all.build();
            });
  }

  /** The keys of this mapping, in the order of the file. */
  public ImmutableList<String> keys() {
    return ((Node.Mapping) at.node())
        .entries().stream().map(e -> e.key().text()).collect(ImmutableList.toImmutableList());
  }

  /** A value that is one word or a mapping. */
  <T> Optional<T> wordOrObject(
      String key, Function<String, T> ofWord, Function<Values, T> ofObject) {
    Optional<Node> node = find(key);
    return node.isPresent() && node.get() instanceof Node.Scalar word
        ? Optional.of(ofWord.apply(word.text()))
        : object(key, ofObject);
  }

  /** This mapping itself as a text in one or two languages. */
  Text asText() {
    return text(at.node());
  }

  /** Makes a value of a node; a refusal of the model becomes a problem there. */
  public static <T> Optional<T> make(Cursor at, Function<Values, T> made) {
    try {
      return Optional.of(made.apply(new Values(at)));
    } catch (IllegalArgumentException e) {
      at.fail(Shown.message(e));
      return Optional.empty();
    }
  }

  private Optional<Node> find(String key) {
    return ((Node.Mapping) at.node()).value(key);
  }

  private <T> Optional<ImmutableList<T>> list(String key, Function<Node, T> item) {
    return find(key)
        .map(node -> items(node).stream().map(item).collect(ImmutableList.toImmutableList()));
  }

  private <T extends Comparable<? super T>> Optional<ImmutableSortedSet<T>> set(
      String key, Function<Node, T> item) {
    return list(key, item).map(ImmutableSortedSet::copyOf);
  }

  private static ImmutableList<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : ImmutableList.of(node);
  }

  private static String word(Node node) {
    return ((Node.Scalar) node).text();
  }

  private static Text text(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Optional<String> dutch = mapping.value("nl").map(Values::word);
      return new Text(Optional.empty(), dutch, mapping.value("en").map(Values::word));
    }
    return Text.of(word(node));
  }
}
