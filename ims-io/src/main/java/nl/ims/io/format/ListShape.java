package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A list of values of one shape. Where the values are plain, a bare one stands for a list of one.
 *
 * @param item the shape of an element
 * @param distinct whether it is a set, where no value stands twice
 * @param least how many elements it has at least: 0 or 1
 * @param isOpen whether each element is written on a line of its own
 * @param collect makes what the model has of the elements
 * @param <E> an element
 * @param <C> what the model has: a list or a set
 */
public record ListShape<E, C extends Collection<E>>(
    Shape<E> item,
    boolean distinct,
    int least,
    boolean isOpen,
    Function<ImmutableList<E>, C> collect)
    implements Shape<C> {

  /** A list, in which a value may stand twice and which may be empty. */
  static <E> ListShape<E, ImmutableList<E>> list(Shape<E> item) {
    return new ListShape<>(item, false, 0, false, Function.identity());
  }

  /** A list that is written with a line for each element. */
  static <E> ListShape<E, ImmutableList<E>> lines(Shape<E> item) {
    return new ListShape<>(item, false, 0, true, Function.identity());
  }

  /** A list in which no value stands twice. */
  static <E> ListShape<E, ImmutableList<E>> distinct(Shape<E> item) {
    return new ListShape<>(item, true, 0, false, Function.identity());
  }

  /** A set, which may be empty and has no order of its own. */
  static <E extends Comparable<? super E>> ListShape<E, ImmutableSortedSet<E>> set(Shape<E> item) {
    return new ListShape<>(item, true, 0, false, ImmutableSortedSet::copyOf);
  }

  /** The same list with at least one element. */
  ListShape<E, C> nonEmpty() {
    return new ListShape<>(item, distinct, 1, isOpen, collect);
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Sequence list) {
      checkItems(at, list);
    } else if (item.takes(at.node())) {
      item.check(at);
    } else {
      Text found = at.node().described();
      at.fail(
          Text.of(
              "verwacht: "
                  + noun().one().in(Language.NL)
                  + ", gevonden: "
                  + found.in(Language.NL)
                  + "; ook een enkele staat in een lijst, achter een streepje",
              "expected "
                  + noun().one().in(Language.EN)
                  + ", found "
                  + found.in(Language.EN)
                  + "; a single one stands in a list too, behind a hyphen"));
    }
  }

  private void checkItems(Cursor at, Node.Sequence list) {
    if (list.items().size() < least) {
      at.fail(
          Text.of(
              "is een lege lijst; noem er ten minste één", "is an empty list; name at least one"));
    }
    if (list.items().size() > Limits.ELEMENTS) {
      at.fail(Text.of("has more than " + Limits.ELEMENTS + " elements, the limit for one list"));
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.items().size() && !at.problems().full(); i++) {
      Cursor element = at.item(i, list.items().get(i));
      element.check(item);
      if (distinct && element.node() instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
        String shown = Shown.quoted(scalar.text());
        element.fail(
            Text.of(
                shown + " staat hier twee keer; noem elke waarde één keer",
                shown + " stands here twice; a set holds a value once"));
      }
    }
  }

  @Override
  public Optional<C> decode(Cursor at) {
    ImmutableList.Builder<E> all = ImmutableList.builder();
    boolean isWhole = true;
    for (Cursor element : at.items()) {
      Optional<E> value = item.decode(element);
      value.ifPresent(all::add);
      isWhole &= value.isPresent();
    }
    return isWhole ? Optional.of(collect.apply(all.build())) : Optional.empty();
  }

  @Override
  public Tree encode(C values) {
    return isOpen ? Tree.lines(values, item::encode) : Tree.list(values, item::encode);
  }

  @Override
  public Tree schema(Definitions definitions) {
    Tree element = item.schema(definitions);
    Tree.Builder array = Tree.fields().put("type", Tree.text("array")).put("items", element);
    if (least > 0) {
      array.put("minItems", Tree.bare(least));
    }
    if (distinct) {
      array.put("uniqueItems", Tree.bare(true));
    }
    boolean bare = !(item instanceof ObjectShape<?, ?>);
    return bare ? Schemas.anyOf(element, array.build()) : array.build();
  }

  @Override
  public Noun noun() {
    return item.noun().listed();
  }

  @Override
  public Optional<Tree> example(String words) {
    return item.example(words).map(one -> new Tree.Items(ImmutableList.of(one), false));
  }

  @Override
  public ImmutableSet<String> keysBelow() {
    return item.keysBelow();
  }

  @Override
  public boolean takesNone() {
    return least == 0;
  }
}
