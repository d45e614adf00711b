package nl.ims.model.testkit.doors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public doors of one module. */
public final class Doors {

  private final ImmutableList<Class<?>> types;
  private final Specimens specimens;
  private final ImmutableMap<String, String> leftOut;
  private final Set<String> reasonsUsed = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private int looked;

  private Doors(
      ImmutableList<Class<?>> types, Specimens specimens, ImmutableMap<String, String> leftOut) {
    this.types = types;
    this.specimens = specimens;
    this.leftOut = leftOut;
  }

  /**
   * Knocks on every door of a module.
   *
   * @param type any type of the module
   * @param known any type of each module whose values may go through the doors
   * @param roots values to start the search for specimens from
   * @param leftOut what is left out, each with the reason: an expression that is found in doors
   *     such as {@code new org.example.SomeType(String)} and {@code
   *     org.example.SomeType.method(String, Optional)}
   * @return the doors, knocked on
   */
  public static Doors of(
      Class<?> type,
      ImmutableList<Class<?>> known,
      Iterable<?> roots,
      ImmutableMap<String, String> leftOut) {
    ImmutableList<Class<?>> types =
        Stream.concat(Stream.of(type), known.stream())
            .flatMap(each -> Exports.beside(each).stream())
            .collect(ImmutableList.toImmutableList());
    Doors doors = new Doors(Exports.beside(type), new Specimens(types, roots), leftOut);
    doors.knock();
    return doors;
  }

  /**
   * Returns how many doors were knocked on.
   *
   * @return the number of parameters
   */
  public int looked() {
    return looked;
  }

  /**
   * Returns what is wrong.
   *
   * @return a line for each door that takes null, refuses it without its name or could not be
   *     knocked on, and for each reason that leaves nothing out
   */
  public ImmutableList<String> faults() {
    return ImmutableList.copyOf(faults);
  }

  /**
   * Lists what takes a parameter of a type, but for the constructors of records, which take what
   * they give, and for what is generated.
   *
   * @param type any type of the module
   * @param taken the name of the type, or the beginning of it
   * @return the constructors and methods, in order of name, each once
   */
  public static ImmutableList<String> taking(Class<?> type, String taken) {
    return Exports.beside(type).stream()
        .flatMap(each -> Door.of(each).stream())
        .filter(door -> !door.isGenerated() && !door.isOfARecord())
        .filter(
            door ->
                Stream.of(door.way().getParameterTypes())
                    .anyMatch(parameter -> parameter.getName().startsWith(taken)))
        .map(Door::toString)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private void knock() {
    types.stream().map(Door::of).forEach(doors -> doors.forEach(this::knock));
    leftOut.keySet().stream()
        .filter(expression -> !reasonsUsed.contains(expression))
        .forEach(expression -> faults.add(expression + " leaves nothing out"));
  }

  private void knock(Door door) {
    Optional<String> expression =
        leftOut.keySet().stream()
            .filter(each -> Pattern.compile(each).matcher(door.toString()).find())
            .findFirst();
    if (expression.isPresent()) {
      reasonsUsed.add(expression.get());
      return;
    }
    if (door.isForOthers() && specimens.own(door.type()).isEmpty()) {
      return;
    }
    for (int index : door.references()) {
      looked++;
      Set<String> answers = answers(door, index);
      answers.stream()
          .map(answer -> "%s: %s %s".formatted(door, door.name(index), answer))
          .forEach(faults::add);
    }
  }

  /** What is wrong with the answers of each object that has the door. */
  private ImmutableSet<String> answers(Door door, int index) {
    ImmutableList.Builder<Specimen> rest = ImmutableList.builder();
    Class<?>[] parameters = door.way().getParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      Optional<Specimen> value =
          i == index ? Optional.of(() -> Optional.empty()) : specimens.one(parameters[i]);
      if (value.isEmpty()) {
        return ImmutableSet.of("was not tried, for want of a " + parameters[i].getSimpleName());
      }
      rest.add(value.get());
    }
    if (!door.isOfAnObject()) {
      return answer(door, index, ImmutableList.of(), rest.build()).stream()
          .collect(ImmutableSet.toImmutableSet());
    }
    ImmutableList<Specimen> objects = specimens.own(door.type());
    return objects.isEmpty()
        ? ImmutableSet.of("was not tried, for want of a " + door.type().getSimpleName())
        : objects.stream()
            .flatMap(object -> answer(door, index, ImmutableList.of(object), rest.build()).stream())
            .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<String> answer(
      Door door, int index, ImmutableList<Specimen> object, ImmutableList<Specimen> rest) {
    try {
      List<@Nullable Object> arguments = new ArrayList<>();
      for (Specimen value : object) {
        arguments.add(value.make());
      }
      for (int i = 0; i < rest.size(); i++) {
        arguments.add(i == index ? null : rest.get(i).make());
      }
      door.call(arguments);
      return Optional.of("is taken");
    } catch (NullPointerException e) {
      return door.isGenerated() || door.name(index).equals(e.getMessage())
          ? Optional.empty()
          : Optional.of("is refused by " + e);
    } catch (Throwable e) {
      return Optional.of("is refused by " + e);
    }
  }
}
