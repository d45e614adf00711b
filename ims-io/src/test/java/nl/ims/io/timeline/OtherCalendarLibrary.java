package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;

/**
 * Reads and checks calendars with ical4j, which did not write them.
 *
 * <p>It is called by name, because its jar holds sources among its classes, and the compiler would
 * compile them and fail.
 */
final class OtherCalendarLibrary {

  private final Object calendar;

  private OtherCalendarLibrary(Object calendar) {
    this.calendar = calendar;
  }

  /** A calendar as the other library understands it. */
  static OtherCalendarLibrary read(String text) throws ReflectiveOperationException {
    Class<?> type = Class.forName("net.fortuna.ical4j.data.CalendarBuilder");
    Object builder = type.getConstructor().newInstance();
    Object calendar = type.getMethod("build", Reader.class).invoke(builder, new StringReader(text));
    return new OtherCalendarLibrary(calendar);
  }

  /** What it finds wrong, in the calendar and in all that it holds. */
  ImmutableList<String> problems() throws ReflectiveOperationException {
    Object result = calendar.getClass().getMethod("validate", boolean.class).invoke(calendar, true);
    return strings(call(result, "getEntries"));
  }

  /** The components of a name, each with its properties; text is no longer escaped. */
  ImmutableList<ImmutableMap<String, String>> components(String name)
      throws ReflectiveOperationException {
    ImmutableList.Builder<ImmutableMap<String, String>> found = ImmutableList.builder();
    for (Object component : (List<?>) call(calendar, "getComponents")) {
      if (call(component, "getName").equals(name)) {
        ImmutableMap.Builder<String, String> properties = ImmutableMap.builder();
        for (Object property : (List<?>) call(component, "getProperties")) {
          properties.put((String) call(property, "getName"), (String) call(property, "getValue"));
        }
        found.add(properties.buildKeepingLast());
      }
    }
    return found.build();
  }

  private static Object call(Object on, String method) throws ReflectiveOperationException {
    return on.getClass().getMethod(method).invoke(on);
  }

  private static ImmutableList<String> strings(Object list) {
    return ((Collection<?>) list)
        .stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
  }
}
