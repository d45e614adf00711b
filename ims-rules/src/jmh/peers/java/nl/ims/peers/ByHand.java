package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Plain Java, one {@code if} a rule, as one would write it; written and compiled from the rules.
 */
final class ByHand implements Engine {
  private static final int PART = 64;

  private final Engine compiled;

  ByHand(ImmutableList<ImmutableList<Leaf>> rules) {
    this.compiled = compile(source(rules));
  }

  @Override
  public void judge(Cases cases, Answers answers) {
    compiled.judge(cases, answers);
  }

  /** A method for every 64 rules: the machine leaves huge methods uncompiled. */
  private static String source(ImmutableList<ImmutableList<Leaf>> rules) {
    int parts = (rules.size() + PART - 1) / PART;
    String calls =
        IntStream.range(0, parts)
            .mapToObj(i -> "      answers.put(c.number(), %d, part%d(c));\n".formatted(i, i))
            .collect(Collectors.joining());
    String methods =
        IntStream.range(0, parts).mapToObj(i -> method(i, rules)).collect(Collectors.joining("\n"));
    return """
    import nl.ims.peers.*;

    public final class Written implements Engine {
      @Override
      public void judge(Cases cases, Answers answers) {
        for (Case c : cases.numbers()) {
    %s    }
      }

    %s}
    """
        .formatted(calls, methods);
  }

  private static String method(int part, ImmutableList<ImmutableList<Leaf>> rules) {
    String ifs =
        IntStream.range(part * PART, Math.min((part + 1) * PART, rules.size()))
            .mapToObj(
                i ->
                    "    if (%s) {\n      violated |= 1L << %d;\n    }\n"
                        .formatted(
                            rules.get(i).stream()
                                .map(ByHand::condition)
                                .collect(Collectors.joining(" && ")),
                            i % PART))
            .collect(Collectors.joining());
    return "  private static long part%d(Case c) {\n    long violated = 0;\n%s    return violated;\n  }\n"
        .formatted(part, ifs);
  }

  /** The number of what is not known is less than all others. */
  private static String condition(Leaf leaf) {
    String fact = "c." + leaf.fact().key + "()";
    String holds = fact + " " + leaf.op().java + " " + leaf.value();
    return switch (leaf.op()) {
      case IS, AT_LEAST -> holds;
      case IS_NOT, BELOW -> fact + " >= 0 && " + holds;
    };
  }

  private static Engine compile(String source) {
    try {
      Path folder = Files.createTempDirectory("by-hand");
      Path file = Files.writeString(folder.resolve("Written.java"), source);
      String[] args = {"-proc:none", "-cp", System.getProperty("java.class.path"), file.toString()};
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, args) != 0) {
        throw new IllegalStateException(source);
      }
      URL[] path = {folder.toUri().toURL()};
      try (URLClassLoader loader = new URLClassLoader(path, ByHand.class.getClassLoader())) {
        return (Engine) loader.loadClass("Written").getConstructor().newInstance();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
