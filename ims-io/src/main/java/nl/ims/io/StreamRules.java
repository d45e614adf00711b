package nl.ims.io;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Text;

/** What the documents of one stream ask of each other: ids are unique, and following has an end. */
final class StreamRules {

  private static final int SHOWN = 10;

  private StreamRules() {}

  /** Adds the problems that a document has because of the others. */
  static void check(List<Document> documents) {
    Map<String, Document> byId = new LinkedHashMap<>();
    for (Document document : documents) {
      Optional<Node.Scalar> id = document.id();
      if (id.isPresent()) {
        Document before = byId.putIfAbsent(id.get().text(), document);
        if (before != null) {
          Text message = repeated(id.get().text(), before.start());
          document.problems().add(id.get().location(), "dossier", message);
        }
      }
    }
    cycles(byId);
  }

  /** What is said of an id that an earlier document has. */
  static Text repeated(String id, Location before) {
    String shown = Shown.quoted(id);
    return Text.of(
        "%s is al de naam van het document op %s; geef elk dossier een eigen naam"
            .formatted(shown, before),
        "%s is the id of the document at %s already; an id is unique in a stream"
            .formatted(shown, before));
  }

  private static void cycles(Map<String, Document> byId) {
    Set<String> done = new HashSet<>();
    for (String start : byId.keySet()) {
      Set<String> way = new LinkedHashSet<>();
      Optional<String> id = Optional.of(start);
      while (id.isPresent() && !done.contains(id.get()) && way.add(id.get())) {
        id = follows(byId, id.get());
      }
      if (id.isPresent() && way.contains(id.get())) {
        List<String> walked = List.copyOf(way);
        refuse(byId, walked.subList(walked.indexOf(id.get()), walked.size()));
      }
      done.addAll(way);
    }
  }

  private static Optional<String> follows(Map<String, Document> byId, String id) {
    return Optional.ofNullable(byId.get(id))
        .flatMap(Document::follows)
        .map(Node.Scalar::text)
        .filter(byId::containsKey);
  }

  /** Notes a cycle at each of its documents; a dossier that follows itself was found before. */
  private static void refuse(Map<String, Document> byId, List<String> cycle) {
    if (cycle.size() < 2) {
      return;
    }
    for (int i = 0; i < cycle.size(); i++) {
      Document document = byId.get(cycle.get(i));
      Optional<Node.Scalar> follows = document == null ? Optional.empty() : document.follows();
      if (document != null && follows.isPresent()) {
        List<String> shown = new ArrayList<>();
        for (int j = 0; j <= Math.min(SHOWN, cycle.size()); j++) {
          shown.add(cycle.get((i + j) % cycle.size()));
        }
        String rest = cycle.size() > SHOWN ? " → …" : "";
        String from = Shown.quoted(follows.get().text());
        String way = Joiner.on(" → ").join(shown) + rest;
        Text message =
            Text.of(
                "%s leidt naar dit dossier terug (%s); een dossier volgt op een eerder"
                    .formatted(from, way),
                "%s leads back to this dossier (%s); a dossier follows an earlier one"
                    .formatted(from, way));
        document.problems().add(follows.get().location(), "follows", message);
      }
    }
  }
}
