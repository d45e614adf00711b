package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of constants in a source mean, and which constants stand beside them. */
final class Names {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final String ownPackage;
  private final String ownClass;
  private final ImmutableMap<String, String> imports;
  private final ImmutableMap<String, String> staticImports;

  Names(CompilationUnitTree unit) {
    ownPackage = String.valueOf(unit.getPackageName());
    ownClass =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(type -> ownPackage + "." + ((ClassTree) type).getSimpleName())
            .findFirst()
            .orElse(ownPackage);
    Map<String, String> types = new HashMap<>();
    Map<String, String> members = new HashMap<>();
    for (ImportTree line : unit.getImports()) {
      MemberSelectTree name = (MemberSelectTree) line.getQualifiedIdentifier();
      String of = name.getExpression().toString();
      String simple = name.getIdentifier().toString();
      (line.isStatic() ? members : types).put(simple, line.isStatic() ? of : of + "." + simple);
    }
    imports = ImmutableMap.copyOf(types);
    staticImports = ImmutableMap.copyOf(members);
  }

  /** The constant that an expression names, if it names one. */
  Optional<Field> constant(ExpressionTree tree) {
    if (tree instanceof IdentifierTree name) {
      String simple = name.getName().toString();
      return isConstant(simple)
          ? load(staticImports.getOrDefault(simple, ownClass)).flatMap(in -> field(in, simple))
          : Optional.empty();
    } else if (tree instanceof MemberSelectTree select) {
      String simple = select.getIdentifier().toString();
      return isConstant(simple)
          ? type(select.getExpression().toString()).flatMap(in -> field(in, simple))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The constants of the same class and type that may stand in for one, the next one first. */
  ImmutableList<Field> besides(Field constant) {
    boolean own = constant.getDeclaringClass().getName().equals(ownClass);
    ImmutableList<Field> all =
        Arrays.stream(constant.getDeclaringClass().getDeclaredFields())
            .filter(other -> Modifier.isStatic(other.getModifiers()) && !other.isSynthetic())
            .filter(other -> own || !Modifier.isPrivate(other.getModifiers()))
            .filter(other -> other.getGenericType().equals(constant.getGenericType()))
            .filter(other -> other.isEnumConstant() == constant.isEnumConstant())
            .collect(toImmutableList());
    int at = all.indexOf(constant);
    // Of its own class only those before it are made when it is.
    return own
        ? all.subList(0, at).reverse()
        : ImmutableList.<Field>builder()
            .addAll(all.subList(at + 1, all.size()))
            .addAll(all.subList(0, at))
            .build();
  }

  /** A constant as it can be written anywhere in this source. */
  String written(Field constant) {
    String in = constant.getDeclaringClass().getName().replace('$', '.');
    return in.equals(ownClass) ? constant.getName() : in + "." + constant.getName();
  }

  private static boolean isConstant(String name) {
    return CONSTANT.matcher(name).matches();
  }

  private Optional<Class<?>> type(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String rest = dot < 0 ? "" : written.substring(dot).replace('.', '$');
    return load(imports.getOrDefault(first, ownPackage + "." + first) + rest);
  }

  /** Loads a class; one that stands in another may be written with a dot before its name. */
  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, Names.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      return dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
          ? load(name.substring(0, dot) + "$" + name.substring(dot + 1))
          : Optional.empty();
    }
  }

  private static Optional<Field> field(Class<?> in, String name) {
    return Arrays.stream(in.getDeclaredFields())
        .filter(field -> field.getName().equals(name) && Modifier.isStatic(field.getModifiers()))
        .findFirst();
  }
}
