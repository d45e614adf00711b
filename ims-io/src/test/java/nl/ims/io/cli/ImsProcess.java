package nl.ims.io.cli;

import biweekly.Biweekly;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.jstach.jstachio.Template;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.DossierReader;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessor;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/** The command in a process of its own, with a virtual machine that a test chooses. */
public final class ImsProcess {

  private static final ImmutableList<Class<?>> ONE_OF_EACH_JAR =
      ImmutableList.of(
          DossierReader.class,
          Assessor.class,
          Dossier.class,
          ImmutableList.class,
          InternalFutureFailureAccess.class,
          LoadSettings.class,
          JsonGenerator.class,
          CommandLine.class,
          Biweekly.class,
          VObjectProperty.class,
          Template.class);

  private ImsProcess() {}

  /** Starts the command; its errors come with its output. */
  static Process start(List<String> options, String... arguments) throws IOException {
    return builder(options, arguments).redirectErrorStream(true).start();
  }

  /** The command, before it is started. */
  static ProcessBuilder builder(List<String> options, String... arguments) {
    return of(options, Ims.class, arguments);
  }

  /** Some class with a main method, of the tests or of what they test, before it is started. */
  public static ProcessBuilder of(List<String> options, Class<?> main, String... arguments) {
    List<String> places = new ArrayList<>(ONE_OF_EACH_JAR.stream().map(ImsProcess::place).toList());
    places.add(place(main));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(String.join(File.pathSeparator, places));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " comes from a strange place", e);
    }
  }
}
