package nl.ims.rules.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The source of a class, with the tree that the compiler makes of it and where its parts stand. */
final class Source {
  private final String file;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Names names;

  private Source(String file, String text) throws IOException {
    this.file = file;
    this.text = text;
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                problem -> {},
                List.of("-proc:none"),
                null,
                List.of(inMemory(file, text)));
    this.unit = task.parse().iterator().next();
    this.positions = Trees.instance(task).getSourcePositions();
    this.names = new Names(unit);
  }

  /** Reads a file. */
  static Source read(Path path) {
    try {
      return parse(String.valueOf(path.getFileName()), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source parse(String file, String text) {
    try {
      return new Source(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source that is nowhere but in memory. */
  static JavaFileObject inMemory(String file, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + file), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  Names names() {
    return names;
  }

  int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** A part as it is written. */
  String of(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  /** Where the name of what is called stands. */
  int nameStart(ExpressionTree called) {
    return called instanceof MemberSelectTree select
        ? text.indexOf(select.getIdentifier().toString(), end(select.getExpression()))
        : start(called);
  }

  /** The line of a place, from 1; blanks are skipped. */
  int lineOf(int place) {
    int at = place;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return (int) unit.getLineMap().getLineNumber(at);
  }

  String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("").strip();
  }
}
