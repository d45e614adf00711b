package nl.ims.model.testkit.doors;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way into a public type: a constructor or method, called as everybody may call it.
 *
 * @param type the public type on which it is called
 * @param way the constructor or method
 */
record Door(Class<?> type, Executable way) {

  /** The ways into a type that somebody wrote, in order of name. */
  static ImmutableList<Door> of(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Arrays.stream(type.getConstructors());
    return Stream.concat(constructors, Arrays.stream(type.getMethods()))
        .filter(way -> !way.isSynthetic() && way.getDeclaringClass() != Object.class)
        .map(way -> new Door(type, way))
        .filter(door -> !door.isOfTheLanguage())
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the language prescribes what it does with null. */
  private boolean isOfTheLanguage() {
    return switch (way.getName()) {
      case "equals", "compareTo" -> way.getParameterCount() == 1;
      case "valueOf" -> type.isEnum();
      default -> way.getDeclaringClass().getName().startsWith("java.");
    };
  }

  /** Whether it is for others to write. */
  boolean isForOthers() {
    return type.isInterface() && !type.isSealed() && Modifier.isAbstract(way.getModifiers());
  }

  /** Whether nobody wrote it: it stands in a generated class, which nobody sees. */
  boolean isGenerated() {
    return !Modifier.isPublic(way.getDeclaringClass().getModifiers())
        || !Exports.isPublic(way.getDeclaringClass());
  }

  /** The places through which a reference goes. */
  ImmutableList<Integer> references() {
    Parameter[] parameters = way.getParameters();
    return IntStream.range(0, parameters.length)
        .filter(i -> !parameters[i].getType().isPrimitive() && !isNullable(parameters[i]))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isNullable(Parameter parameter) {
    return Arrays.stream(parameter.getAnnotatedType().getAnnotations())
        .anyMatch(annotation -> annotation.annotationType() == Nullable.class);
  }

  /** Whether it needs an object to be called on. */
  boolean isOfAnObject() {
    return way instanceof Method && !Modifier.isStatic(way.getModifiers());
  }

  /** Whether it makes a record. */
  boolean isOfARecord() {
    return type.isRecord() && way instanceof Constructor;
  }

  /** What a parameter is called. */
  String name(int index) {
    return way.getParameters()[index].getName();
  }

  /** The type of what it gives, {@code void} included. */
  Class<?> gives() {
    return way instanceof Method method ? method.getReturnType() : type;
  }

  /** Calls it; the object comes first, if it needs one. */
  Object call(List<? extends @Nullable Object> arguments) throws Throwable {
    return handle().asFixedArity().invokeWithArguments(new ArrayList<>(arguments));
  }

  private MethodHandle handle() throws ReflectiveOperationException {
    MethodHandles.Lookup everybody = MethodHandles.publicLookup();
    if (way instanceof Constructor<?> constructor) {
      return everybody.unreflectConstructor(constructor);
    }
    Method method = (Method) way;
    MethodType signature = MethodType.methodType(method.getReturnType(), way.getParameterTypes());
    return isOfAnObject()
        ? everybody.findVirtual(type, way.getName(), signature)
        : everybody.findStatic(type, way.getName(), signature);
  }

  @Override
  public String toString() {
    String parameters =
        Arrays.stream(way.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
    String owner = type.getName().replace('$', '.');
    return way instanceof Constructor
        ? "new " + owner + parameters
        : owner + "." + way.getName() + parameters;
  }
}
