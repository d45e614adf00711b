package nl.ims.io.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a browser, the same to all of them. Where there is none they are skipped, and it is
 * told why; with {@code IMS_REQUIRE_BROWSER=true} they fail.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

  private static final String REQUIRED = "IMS_REQUIRE_BROWSER";
  private static final String NONE =
      "there is no chromium, chromium-browser or google-chrome on the PATH, and "
          + Chromium.PROGRAM
          + " names no program";

  /** The one browser, which the platform closes after the last test. */
  private record Shared(Browser browser) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      browser.close();
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent() || Boolean.parseBoolean(System.getenv(REQUIRED))) {
      return ConditionEvaluationResult.enabled("there is a browser, or there has to be one");
    }
    if (context.getTestMethod().isEmpty()) {
      System.out.println("[SKIPPED: " + context.getDisplayName() + ", because " + NONE + "]");
    }
    return ConditionEvaluationResult.disabled(NONE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InBrowser.class))
        .getOrComputeIfAbsent(Shared.class, type -> start(), Shared.class)
        .browser();
  }

  private static Shared start() {
    Optional<Path> program = Chromium.find();
    if (program.isEmpty()) {
      throw new IllegalStateException(REQUIRED + " is true, but " + NONE);
    }
    try {
      return new Shared(Browser.start(program.get()));
    } catch (IOException e) {
      throw new IllegalStateException(program.get() + " cannot be started", e);
    }
  }
}
