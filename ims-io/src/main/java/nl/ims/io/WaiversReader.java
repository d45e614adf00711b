package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.format.Cursor;
import nl.ims.io.format.Numbers;
import nl.ims.io.format.WaiverShapes;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.DocumentSplitter;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;

/**
 * Reads a file of waivers: one document in YAML or JSON, under the rules of spelling and the limits
 * of a dossier.
 *
 * <pre>{@code
 * ims-waivers: 1
 * waivers:
 *   - dossier: red-sea-2024
 *     rule: article-100/no-departure-before-debate
 *     subject: departure/2024-03-09
 *     reason: The voyage was planned before the decision.
 *     authority: Minister of Defence
 *     paper: kst-29521-473
 *     through: 2024-12-31
 * }</pre>
 *
 * <p>Reading never stops at the first problem. With a problem nothing of the file counts: a waiver
 * that was written wrong must not be half in force.
 */
public final class WaiversReader {

  private static final String BEGINS =
      "starts with " + WaiverShapes.VERSION + ": " + WaiverShapes.FORMAT_VERSION;

  private WaiversReader() {}

  /**
   * Reads a file.
   *
   * @param fileLabel what to call the input in problems: a path, or {@code -} for standard input
   * @param utf8 the bytes of the input: UTF-8, with or without a byte-order mark; not changed, and
   *     not kept
   * @return the waivers, or all problems, sorted by place
   */
  public static WaiversResult read(String fileLabel, byte[] utf8) {
    return read(fileLabel, utf8, ImmutableSet.of());
  }

  /**
   * Reads a file for an assessor with rules of your own, which waivers may then name by their ids.
   *
   * @param fileLabel what to call the input in problems: a path, or {@code -} for standard input
   * @param utf8 the bytes of the input: UTF-8, with or without a byte-order mark; not changed, and
   *     not kept
   * @param assessor whose rules may be named
   * @return the waivers, or all problems, sorted by place
   */
  public static WaiversResult read(String fileLabel, byte[] utf8, Assessor assessor) {
    Objects.requireNonNull(assessor, "assessor");
    return read(fileLabel, utf8, DossierReader.ids(assessor));
  }

  private static WaiversResult read(String fileLabel, byte[] utf8, ImmutableSet<String> ownRules) {
    Objects.requireNonNull(fileLabel, "fileLabel");
    Objects.requireNonNull(utf8, "utf8");
    Problems problems = new Problems(fileLabel, ownRules);
    ImmutableList<Chunk> chunks = DocumentSplitter.stream(ByteBuffer.wrap(utf8));
    Optional<ReadWaivers> read = Optional.empty();
    if (chunks.isEmpty()) {
      problems.add(Location.START, "", "is empty; a file of waivers " + BEGINS);
    } else if (chunks.size() > 1) {
      problems.add(
          chunks.get(1).start(), "", "is a second document; a file of waivers is one document");
    } else {
      read =
          Document.parse(chunks.get(0), problems)
              .flatMap(root -> waivers(new Cursor(root, "", problems), fileLabel));
    }
    return new WaiversResult(
        read.filter(r -> problems.none()).orElse(ReadWaivers.NONE),
        ImmutableList.sortedCopyOf(problems.list()));
  }

  private static Optional<ReadWaivers> waivers(Cursor root, String file) {
    if (!(root.node() instanceof Node.Mapping mapping)) {
      root.fail(
          Text.of(
              "a file of waivers is a mapping that "
                  + BEGINS
                  + ", found "
                  + root.node().described().in(Language.EN)));
      return Optional.empty();
    }
    if (Document.isOfOtherVersion(mapping, WaiverShapes.VERSION, WaiverShapes.FORMAT_VERSION)) {
      // Of another version nothing else can be told.
      root.value(WaiverShapes.VERSION)
          .ifPresent(version -> version.check(Numbers.version(WaiverShapes.FORMAT_VERSION)));
    } else {
      root.check(WaiverShapes.WAIVERS);
    }
    return root.problems().none()
        ? WaiverShapes.WAIVERS.decode(root).map(waivers -> located(root, waivers, file))
        : Optional.empty();
  }

  private static ReadWaivers located(Cursor root, ImmutableList<Waiver> waivers, String file) {
    ImmutableMap.Builder<FindingName, Location> places = ImmutableMap.builder();
    Iterator<Cursor> items = root.value("waivers").orElseThrow().items().iterator();
    for (Waiver waiver : waivers) {
      places.put(waiver.finding(), items.next().node().location());
    }
    return new ReadWaivers(Waivers.of(waivers), file, places.buildOrThrow());
  }
}
