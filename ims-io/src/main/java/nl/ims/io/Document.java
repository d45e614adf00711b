package nl.ims.io;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.io.format.Cursor;
import nl.ims.io.format.DossierShapes;
import nl.ims.io.format.Numbers;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.StrictText;
import nl.ims.io.syntax.TreeBuilder;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * One document of an input, read as far as it could be.
 *
 * @param start where it starts
 * @param problems what is wrong with it; more may be added by what it is to the other documents
 * @param id the id that it states, whatever else is wrong; empty if it states none
 * @param follows the id that it says it follows, whatever else is wrong; empty if it states none
 * @param dossier what it means; empty after a problem
 */
record Document(
    Location start,
    Problems problems,
    Optional<Node.Scalar> id,
    Optional<Node.Scalar> follows,
    Optional<ReadDossier> dossier) {

  /** Reads a document by itself. */
  static Document read(String fileLabel, Chunk chunk) {
    return read(fileLabel, chunk, ImmutableSet.of());
  }

  /** Reads a document by itself, which may name some rules that do not ship. */
  static Document read(String fileLabel, Chunk chunk, ImmutableSet<String> ownRules) {
    Problems problems = new Problems(fileLabel, ownRules);
    Node node = parse(chunk, problems).orElse(null);
    if (node instanceof Node.Mapping root) {
      Cursor cursor = new Cursor(root, "", problems);
      check(cursor, root);
      Optional<ReadDossier> dossier =
          problems.none()
              ? DossierShapes.DOSSIER
                  .decode(cursor)
                  .map(d -> new ReadDossier(d, fileLabel, Locations.of(root)))
              : Optional.empty();
      return new Document(
          chunk.start(), problems, word(root, "dossier"), word(root, "follows"), dossier);
    }
    if (node == null ? problems.none() : isNothing(node)) {
      problems.add(
          chunk.start(),
          "",
          Text.of(
              "is leeg; een document begint met ims: 1",
              "is empty; a document is a mapping that starts with ims: 1"));
    } else if (node != null) {
      problems.add(node.location(), "", misplaced(node));
    }
    return new Document(
        chunk.start(), problems, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A document of which only the length was read, because it is beyond the limit. */
  static Document tooLarge(String fileLabel, Location start, long length) {
    Problems problems = new Problems(fileLabel);
    problems.add(start, "", tooLarge(length));
    return new Document(start, problems, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static String tooLarge(long length) {
    return "has " + length + " bytes; the limit for one document is " + Limits.DOCUMENT_BYTES;
  }

  private static void check(Cursor cursor, Node.Mapping root) {
    if (isOfOtherVersion(root, "ims", Dossier.FORMAT_VERSION)) {
      // Of another version nothing else can be told.
      cursor.value("ims").ifPresent(version -> version.check(Numbers.VERSION));
    } else {
      DossierShapes.DOSSIER.check(cursor);
    }
  }

  /** Whether a document says that it is of a version that is not read here. */
  static boolean isOfOtherVersion(Node.Mapping root, String key, int version) {
    return root.value(key).orElse(null) instanceof Node.Scalar stated
        && stated.type() == ScalarType.INTEGER
        && !stated.text().equals(Integer.toString(version));
  }

  /** The root of a document; empty if it is too large, no UTF-8, or wrong in syntax. */
  static Optional<Node> parse(Chunk chunk, Problems problems) {
    if (chunk.length() > Limits.DOCUMENT_BYTES) {
      problems.add(chunk.start(), "", tooLarge(chunk.length()));
      return Optional.empty();
    }
    return StrictText.decode(chunk, problems)
        .flatMap(text -> TreeBuilder.build(text, chunk.firstLine(), problems));
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NULL;
  }

  private static Text misplaced(Node node) {
    boolean list = node instanceof Node.Sequence;
    return Text.of(
        "een document begint met ims: 1, gevonden: "
            + node.described().in(Language.NL)
            + (list ? "; meer dossiers staan met --- ertussen, of als JSON Lines" : ""),
        "a document is a mapping that starts with ims: 1, found "
            + node.described().in(Language.EN)
            + (list
                ? "; several dossiers are documents with --- between them, or JSON Lines"
                : ""));
  }

  private static Optional<Node.Scalar> word(Node.Mapping root, String key) {
    return root.value(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }
}
