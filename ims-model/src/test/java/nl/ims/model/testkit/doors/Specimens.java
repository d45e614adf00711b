package nl.ims.model.testkit.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.reflect.TypeToken;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.ims.model.term.Language;

/**
 * One or more values of each type, made anew wherever a factory without parameters makes them.
 *
 * <p>They are found by a walk: from the values given, and the constants and factories of the public
 * types, to all that a method without parameters returns.
 */
final class Specimens {

  /** How many values of one class are looked into, for what some of them do not hold. */
  private static final int ENOUGH = 6;

  /** How deep a factory may need what another one makes. */
  private static final int DEPTH = 4;

  /** Strings of the forms that factories ask for. */
  private static final ImmutableList<String> STRINGS =
      ImmutableList.of("x", "own/x", "kst-29521-471", "NL");

  private static final ImmutableMap<Class<?>, Object> FOREIGN =
      ImmutableMap.<Class<?>, Object>builder()
          .put(boolean.class, false)
          .put(int.class, 1)
          .put(long.class, 1L)
          .put(byte[].class, new byte[0])
          .put(Object.class, "x")
          .put(Class.class, Language.class)
          .put(Enum.class, Language.NL)
          .put(Optional.class, Optional.empty())
          .put(LocalDate.class, LocalDate.of(2024, 2, 29))
          .put(OptionalInt.class, OptionalInt.empty())
          .put(PrintStream.class, new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
          .put(InputStream.class, InputStream.nullInputStream())
          .put(OutputStream.class, OutputStream.nullOutputStream())
          .put(ImmutableSet.class, ImmutableSet.of())
          .put(ImmutableSortedSet.class, ImmutableSortedSet.of())
          .put(ImmutableMap.class, ImmutableMap.of())
          .put(ImmutableSortedMap.class, ImmutableSortedMap.of())
          .put(ImmutableListMultimap.class, ImmutableListMultimap.of())
          .put(ImmutableList.class, ImmutableList.of())
          .buildOrThrow();

  private final ListMultimap<Class<?>, Specimen> found =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Deque<Object> open = new ArrayDeque<>();

  /** Walks. */
  Specimens(Iterable<Class<?>> types, Iterable<?> roots) {
    roots.forEach(this::meet);
    types.forEach(this::meetStatics);
    while (!open.isEmpty()) {
      lookInto(open.remove());
    }
    for (int depth = 0; depth < DEPTH; depth++) {
      types.forEach(this::meetFactories);
    }
  }

  /** All values of the library that a type has, of each class one. */
  ImmutableList<Specimen> own(Class<?> type) {
    return found.asMap().entrySet().stream()
        .filter(entry -> type.isAssignableFrom(entry.getKey()))
        .map(entry -> entry.getValue().iterator().next())
        .collect(ImmutableList.toImmutableList());
  }

  /** One value for a type, if there is any. */
  Optional<Specimen> one(Class<?> type) {
    return Stream.concat(own(type).stream(), foreign(type).stream()).findFirst();
  }

  private static ImmutableList<Specimen> foreign(Class<?> type) {
    if (type == String.class) {
      return ImmutableList.of(() -> STRINGS.get(0));
    }
    if (FOREIGN.containsKey(type)) {
      return ImmutableList.of(() -> FOREIGN.get(type));
    }
    if (type.isArray()) {
      return ImmutableList.of(() -> Array.newInstance(type.getComponentType(), 0));
    }
    if (type.isAssignableFrom(ImmutableList.class)) {
      return ImmutableList.of(ImmutableList::of);
    }
    if (type.isInterface() && !type.isSealed() && type.getMethods().length > 0) {
      return ImmutableList.of(
          () ->
              Proxy.newProxyInstance(
                  type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
    }
    return ImmutableList.of();
  }

  /** Notes a value, or what it holds. */
  private void meet(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::meet);
    } else if (value instanceof Iterable<?> many) {
      many.forEach(this::meet);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::meet);
    } else if (isOwn(value.getClass())) {
      meet(value, () -> value);
    }
  }

  private void meet(Object value, Specimen again) {
    List<Specimen> same = found.get(value.getClass());
    if (same.size() < ENOUGH) {
      same.add(again);
      open.add(value);
    }
  }

  private static boolean isOwn(Class<?> type) {
    return !type.getName().startsWith("java.") && !type.getName().startsWith("com.google.");
  }

  private void meetStatics(Class<?> type) {
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        value(() -> field.get(null)).ifPresent(this::meet);
      }
    }
    factories(type)
        .filter(factory -> factory.way().getParameterCount() == 0)
        .forEach(factory -> make(factory, ImmutableList.of()));
  }

  /** Calls the factories of what nothing is known of yet. */
  private void meetFactories(Class<?> type) {
    factories(type)
        .filter(factory -> found.keySet().stream().noneMatch(factory.gives()::isAssignableFrom))
        .forEach(factory -> STRINGS.forEach(string -> makeFromSpecimens(factory, string)));
  }

  private void makeFromSpecimens(Door factory, String string) {
    ImmutableList<Specimen> arguments =
        Arrays.stream(factory.way().getParameterTypes())
            .flatMap(
                type ->
                    type == String.class ? Stream.<Specimen>of(() -> string) : one(type).stream())
            .collect(ImmutableList.toImmutableList());
    if (arguments.size() == factory.way().getParameterCount()) {
      make(factory, arguments);
    }
  }

  /** What makes a value without an object. */
  private static Stream<Door> factories(Class<?> type) {
    return Door.of(type).stream()
        .filter(door -> !door.isOfAnObject())
        .filter(door -> door.gives() != void.class);
  }

  private void make(Door factory, ImmutableList<Specimen> arguments) {
    Specimen again =
        () -> {
          List<Object> values = new ArrayList<>();
          for (Specimen argument : arguments) {
            values.add(argument.make());
          }
          return factory.call(values);
        };
    value(again)
        .ifPresent(
            made -> {
              if (isOwn(made.getClass())) {
                meet(made, again);
              } else {
                meet(made);
              }
            });
  }

  private void lookInto(Object value) {
    TypeToken.of(value.getClass()).getTypes().rawTypes().stream()
        .filter(type -> isOwn(type) && Exports.isPublic(type))
        .flatMap(type -> Door.of(type).stream())
        .filter(Door::isOfAnObject)
        .filter(door -> door.way().getParameterCount() == 0 && door.gives() != void.class)
        .forEach(door -> value(() -> door.call(ImmutableList.of(value))).ifPresent(this::meet));
  }

  private static Optional<Object> value(Specimen specimen) {
    try {
      return Optional.ofNullable(specimen.make());
    } catch (Throwable e) {
      return Optional.empty();
    }
  }
}
