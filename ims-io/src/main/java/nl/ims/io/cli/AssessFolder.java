package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import nl.ims.io.Assessed;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.AssessHtml;
import nl.ims.io.report.IndexHtml;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * Writes a folder of pages: one a dossier, and an index, which is written last, so that its links
 * lead somewhere. Pages of an earlier call are written anew; a file that no call of this command
 * made is left as it is, and none is ever removed.
 *
 * @param name the folder, as the command line has it
 * @param tally the assessments, counted
 * @param everything whether what is satisfied is shown too
 */
record AssessFolder(Shell shell, String name, Tally tally, Language language, boolean everything) {

  /** What stands in the head of each page that this command made. */
  private static final String OURS = "<meta name=\"generator\" content=\"ims\">";

  /** The bytes within which it stands. */
  private static final int HEAD = 2_048;

  /** Whether an output is asked for in a folder. */
  static boolean isMeant(Arguments arguments) {
    try {
      return arguments.value(Option.OUTPUT).filter(Destination::isFolder).isPresent();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Writes all pages. */
  void write(ImmutableList<Assessed> all, ImmutableList<Problem> problems) throws UsageException {
    ImmutableMap<String, Assessed> pages = PageNames.of(all);
    try {
      Path folder = Path.of(name);
      if (!Files.exists(folder)) {
        Files.createDirectory(folder);
      }
      for (String page : pages.keySet()) {
        refuseForeign(folder.resolve(page));
      }
      refuseForeign(folder.resolve(PageNames.INDEX));
      AssessHtml report = AssessHtml.in(language).withAll(everything).withIndex(PageNames.INDEX);
      for (Map.Entry<String, Assessed> page : pages.entrySet()) {
        put(folder.resolve(page.getKey()), to -> one(report, page.getValue(), to));
      }
      put(
          folder.resolve(PageNames.INDEX),
          to ->
              IndexHtml.in(language)
                  .withWaivers(tally.waivers())
                  .write(pages, problems, tally::crosses, tally.threshold().toString(), to));
    } catch (InvalidPathException | IOException e) {
      throw Output.refusal(name, e);
    }
  }

  private void one(AssessHtml report, Assessed assessed, Appendable to) throws IOException {
    report.write(
        ImmutableList.of(assessed),
        ImmutableList.of(),
        tally::crosses,
        tally.threshold().toString(),
        to);
  }

  private static void refuseForeign(Path page) throws IOException, UsageException {
    if (Files.exists(page) && !isOurs(page)) {
      throw Option.OUTPUT.refusal(
          Text.of(
              "'%s' is niet door deze opdracht geschreven; verplaats het, of noem een andere map",
              "'%s' was not written by this command; move it away, or name another folder"),
          page);
    }
  }

  private static boolean isOurs(Path page) throws IOException {
    if (!Files.isRegularFile(page)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(page)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(OURS);
    }
  }

  /** Writes something into a text. */
  private interface Written {
    void to(Appendable text) throws IOException;
  }

  private void put(Path page, Written written) throws IOException {
    StringBuilder text = new StringBuilder();
    written.to(text);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    shell.writeWhole(() -> Destination.of(page.toString()).write(bytes));
  }
}
