package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.DossierReader;
import nl.ims.io.DossierWriter;
import nl.ims.io.JsonLines;
import nl.ims.io.Line;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadLine;
import nl.ims.io.ReadResult;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * Makes sure that what is written can be read again, and gives the same dossiers: written out, a
 * dossier may be larger than in its file, and two files may hold the same id.
 *
 * @param format the spelling
 */
record ReadBack(Format.OfDossier format) {

  /** So many dossiers are no input as a whole. */
  private static final int AT_ONCE = 50_000;

  /** The dossiers in their canonical spelling. */
  String written(List<Dossier> dossiers) {
    return switch (format) {
      case YAML -> DossierWriter.toYaml(dossiers);
      case JSON -> DossierWriter.toJson(dossiers);
      case JSONL -> DossierWriter.toJsonLines(dossiers);
    };
  }

  /** Why the dossiers cannot be read again once they are written; empty if they can. */
  ImmutableList<Problem> problems(List<ReadDossier> dossiers, String written) {
    List<Problem> problems = twins(dossiers);
    if (problems.isEmpty() && !isRead(dossiers, written)) {
      for (ReadDossier dossier : dossiers) {
        String alone = written(List.of(dossier.dossier()));
        read(alone, 1).problems().forEach(p -> problems.add(told(dossier, reason(p))));
      }
      if (problems.isEmpty()) {
        read(written, dossiers.size())
            .problems()
            .forEach(p -> problems.add(told(dossiers.get(0), reason(p))));
      }
    }
    return ImmutableList.copyOf(problems);
  }

  private boolean isRead(List<ReadDossier> dossiers, String written) {
    ReadResult back = read(written, dossiers.size());
    boolean same = dossiers(back.dossiers()).equals(dossiers(dossiers));
    if (back.problems().isEmpty() && !same) {
      throw new IllegalStateException("what is written is read as another dossier");
    }
    return same;
  }

  private static List<Dossier> dossiers(List<ReadDossier> read) {
    return read.stream().map(ReadDossier::dossier).toList();
  }

  private ReadResult read(String written, int count) {
    byte[] utf8 = written.getBytes(StandardCharsets.UTF_8);
    String name = "x." + format.code();
    return format == Format.OfDossier.JSONL && (utf8.length >= Inputs.MOST || count > AT_ONCE)
        ? lines(JsonLines.of(name, new ByteArrayInputStream(utf8)))
        : DossierReader.read(name, utf8);
  }

  /** There may be more lines than one input holds, where whoever reads takes them one by one. */
  private static ReadResult lines(JsonLines lines) {
    ImmutableList.Builder<ReadDossier> dossiers = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    try {
      for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        ReadLine read = next.get().read();
        read.dossier().ifPresent(dossiers::add);
        problems.addAll(read.problems());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes are there, and can be read", e);
    }
    return new ReadResult(dossiers.build(), problems.build());
  }

  private static List<Problem> twins(List<ReadDossier> dossiers) {
    Map<String, ReadDossier> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (ReadDossier dossier : dossiers) {
      String id = dossier.dossier().id();
      ReadDossier twin = first.putIfAbsent(id, dossier);
      if (twin != null) {
        String place = twin.file() + ":" + at(twin);
        problems.add(
            told(
                dossier,
                Text.of(
                    "'%s' is al het kenmerk van het dossier op %s; een kenmerk komt eenmaal voor"
                            .formatted(id, place)
                        + " in een stroom",
                    "'%s' is the id of the dossier at %s already; an id is unique in a stream"
                        .formatted(id, place))));
      }
    }
    return problems;
  }

  private static Text reason(Problem problem) {
    String path = problem.path().equals(Problem.DOCUMENT) ? "" : problem.path() + ": ";
    return Text.of(
        "uitgeschreven is het niet meer te lezen: " + path + problem.text().in(Language.NL),
        "written out it could not be read again: " + path + problem.text().in(Language.EN));
  }

  private static Problem told(ReadDossier dossier, Text message) {
    Location at = at(dossier);
    return new Problem(dossier.file(), at.line(), at.column(), "dossier", message);
  }

  private static Location at(ReadDossier dossier) {
    return dossier.locations().of("dossier").orElse(Location.START);
  }
}
