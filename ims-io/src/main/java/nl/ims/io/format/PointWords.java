package nl.ims.io.format;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.term.Text;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;

/** The words of the points of the framework: those of the newest version that has them. */
final class PointWords {

  private static final Text OF_POINT =
      Text.of(
          "wat de brief op dit punt van het toetsingskader zegt, aspect voor aspect",
          "what the letter says on this point of the framework, aspect by aspect");

  private static final Text OF_ASPECT =
      Text.of(
          "wat de brief hierover zegt, of de reden om er niets over te zeggen",
          "what the letter says on this, or the reason for saying nothing");

  private PointWords() {}

  static Words of(String point) {
    return words(points(point).findFirst().map(Point::title), point, OF_POINT);
  }

  static Words of(String point, String aspect) {
    Optional<Text> label =
        points(point)
            .flatMap(found -> found.aspects().stream())
            .filter(found -> found.id().equals(aspect))
            .map(Aspect::label)
            .findFirst();
    return words(label, aspect, OF_ASPECT);
  }

  private static Words words(Optional<Text> label, String id, Text meaning) {
    return Words.of(label.orElseGet(() -> Text.of(id, id)), meaning);
  }

  private static Stream<Point> points(String id) {
    return Frameworks.all().reverse().stream()
        .flatMap(framework -> framework.points().stream())
        .filter(point -> point.id().equals(id));
  }
}
