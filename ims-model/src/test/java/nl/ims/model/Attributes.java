package nl.ims.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes of model values: components of records, and what an interface has a copy with. */
final class Attributes {
  private Attributes() {}

  /** The accessors of a type. */
  static ImmutableList<Method> of(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .collect(ImmutableList.toImmutableList())
        : Arrays.stream(type.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0 && copies(type, method.getName()))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean copies(Class<?> type, String name) {
    String with = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(with));
  }

  /** The classes that stand in what an accessor gives, such as an optional list of texts. */
  static ImmutableSet<Class<?>> classes(Type type) {
    if (type instanceof Class<?> plain) {
      return ImmutableSet.of(plain);
    }
    ParameterizedType generic = (ParameterizedType) type;
    return Stream.concat(
            Stream.of(generic.getRawType()), Stream.of(generic.getActualTypeArguments()))
        .flatMap(part -> classes(part).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The types of which values stand in a value of some type, itself among them. */
  static ImmutableSet<Class<?>> within(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (type.getName().startsWith("nl.ims.model.") && !type.isEnum() && found.add(type)) {
        if (type.isSealed()) {
          Arrays.stream(type.getPermittedSubclasses()).filter(Class::isRecord).forEach(left::add);
        }
        of(type).forEach(method -> left.addAll(classes(method.getGenericReturnType())));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  /** The values that stand in a value, itself among them. */
  static Stream<Object> values(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(Attributes::values);
    } else if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(Attributes::values);
    } else if (value instanceof Collection<?> all) {
      return all.stream().flatMap(Attributes::values);
    } else if (value instanceof Enum<?>
        || !value.getClass().getName().startsWith("nl.ims.model.")) {
      return Stream.of();
    }
    return Stream.concat(
        Stream.of(value), of(type(value)).stream().flatMap(method -> values(read(method, value))));
  }

  private static Class<?> type(Object value) {
    Class<?> type = value.getClass();
    return type.isRecord()
        ? type
        : Arrays.stream(type.getInterfaces()).filter(Class::isSealed).findFirst().orElseThrow();
  }

  private static Object read(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method + " cannot be read", e);
    }
  }
}
