package nl.ims.io.syntax;

import java.util.Optional;
import nl.ims.io.problem.Location;
import org.snakeyaml.engine.v2.events.Event;

/** The events of one document, up to its end or its first fault in syntax. */
interface Events {

  /** The next event, or empty at the end and after a fault. */
  Optional<Event> next();

  /** Whether a fault in syntax ended the events. */
  boolean failed();

  /** Where the last event starts, in the whole input. */
  Location location(Event event);
}
