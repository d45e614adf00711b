package nl.ims.io;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Node;

/**
 * Where the statements of one document stand in its file.
 *
 * <p>A place is that of the key, or of the element of a list. An alias stands where it is written.
 * What stands there is not kept; that of one line of JSON Lines is, until a place of it is asked
 * for.
 */
public final class Locations {

  /** A key or an element, with what is below it. Names are kept, values are not. */
  private record Place(String name, Location location, boolean list, ImmutableList<Place> parts) {

    /** The parts that a path may begin with: of a list at most the one whose number it gives. */
    ImmutableList<Place> candidates(String path) {
      if (!list) {
        return parts;
      }
      Integer number = path.startsWith("[") ? Ints.tryParse(upToBracket(path)) : null;
      return number == null || number < 0 || number >= parts.size()
          ? ImmutableList.of()
          : ImmutableList.of(parts.get(number));
    }

    private static String upToBracket(String path) {
      return path.substring(1, Math.max(1, path.indexOf(']')));
    }
  }

  private static final Locations NONE = new Locations(Optional::empty);

  private final Supplier<Optional<Place>> root;

  private Locations(Supplier<Optional<Place>> root) {
    this.root = root;
  }

  /**
   * The places of a document, gathered when one is first asked for; until then all of it is kept.
   */
  static Locations of(Node document) {
    return new Locations(
        Suppliers.memoize(() -> Optional.of(place("", document.location(), document))));
  }

  /** Gathers the places, so that no more of the document is kept than they are. */
  void gather() {
    Optional<Place> unused = root.get();
  }

  /**
   * Gives the places of a dossier that was built, not read: it stands in no file.
   *
   * @return places of which every path is empty
   */
  public static Locations none() {
    return NONE;
  }

  /**
   * Finds a statement by its path.
   *
   * @param path keys joined by dots, elements counted from 0 in brackets: {@code
   *     contribution.forms}, {@code procedure[3].to}
   * @return where it stands; if it is not stated, where the nearest statement around it stands, at
   *     last the document; empty if the path is malformed, or the dossier stands in no file
   */
  public Optional<Location> of(String path) {
    Objects.requireNonNull(path, "path");
    if (path.startsWith(".") || path.startsWith("[") || path.endsWith(".")) {
      return Optional.empty();
    }
    return root.get().map(document -> find(document, path).location());
  }

  /** Goes as far down as the path and the document agree. */
  private static Place find(Place from, String path) {
    Place best = from;
    for (Place part : from.candidates(path)) {
      if (path.startsWith(part.name())) {
        String rest = path.substring(part.name().length());
        if (rest.isEmpty()) {
          return part;
        }
        if (rest.charAt(0) == '[') {
          best = find(part, rest);
        } else if (rest.charAt(0) == '.') {
          best = find(part, rest.substring(1));
        }
      }
    }
    return best;
  }

  private static Place place(String name, Location location, Node node) {
    ImmutableList.Builder<Place> parts = ImmutableList.builder();
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        String key = entry.key().text();
        parts.add(place(key, entry.key().location(), entry.value()));
      }
    } else if (node instanceof Node.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        parts.add(place("[" + i + "]", item.location(), item));
      }
    }
    return new Place(name.intern(), location, node instanceof Node.Sequence, parts.build());
  }
}
