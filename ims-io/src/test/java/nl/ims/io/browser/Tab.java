package nl.ims.io.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page in a browser, as it is seen, clicked and typed on. */
final class Tab implements AutoCloseable {

  private final DevTools tools;
  private final String target;
  private final String session;
  private final String address;

  private Tab(DevTools tools, String target, String session, String address) {
    this.tools = tools;
    this.target = target;
    this.session = session;
    this.address = address;
  }

  /** Opens a file, and waits until it is there as a whole. */
  static Tab open(DevTools tools, Path file, boolean scripts) throws IOException {
    String target =
        tools
            .send("", "Target.createTarget", Map.of("url", "about:blank"))
            .get("targetId")
            .asString();
    String session =
        tools
            .send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asString();
    Tab tab = new Tab(tools, target, session, file.toUri().toString());
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable", Map.of());
    }
    if (!scripts) {
      tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }
    tab.size(1280, 900).look("light");
    tab.send("Page.navigate", Map.of("url", tab.address));
    tab.await("document.readyState === 'complete' && location.href !== 'about:blank'");
    return tab;
  }

  private JsonNode send(String method, Map<String, ?> parameters) throws IOException {
    return tools.send(session, method, parameters);
  }

  private void await(String condition) throws IOException {
    for (long end = System.nanoTime() + 60_000_000_000L; System.nanoTime() < end; ) {
      if (ask(condition).asBoolean()) {
        return;
      }
    }
    throw new IOException("it never came to " + condition);
  }

  /** What an expression of JavaScript comes to. */
  JsonNode ask(String expression) throws IOException {
    JsonNode answer =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  /** The strings in the list that an expression comes to. */
  List<String> list(String expression) throws IOException {
    List<String> all = new ArrayList<>();
    ask(expression).forEach(node -> all.add(node.asString()));
    return all;
  }

  int count(String expression) throws IOException {
    return ask(expression).asInt();
  }

  Tab size(int width, int height) throws IOException {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Shows the light or the dark look on a screen. */
  Tab look(String scheme) throws IOException {
    return media("screen", scheme);
  }

  /** Shows what is printed. */
  Tab paper() throws IOException {
    return media("print", "light");
  }

  private Tab media(String media, String scheme) throws IOException {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /** Clicks in the middle of an element with the mouse. */
  Tab click(String selector) throws IOException {
    JsonNode at = middle(selector);
    return mouse("mousePressed", at, "left").mouse("mouseReleased", at, "left");
  }

  /** Holds the mouse above the middle of an element. */
  Tab hover(String selector) throws IOException {
    return mouse("mouseMoved", middle(selector), "none");
  }

  private JsonNode middle(String selector) throws IOException {
    return ask(
        "(() => { const e = document.querySelector('%s');".formatted(selector)
            + " e.scrollIntoView({block: 'center', behavior: 'instant'});"
            + " const b = e.getBoundingClientRect();"
            + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
  }

  private Tab mouse(String type, JsonNode at, String button) throws IOException {
    double x = at.get(0).asDouble();
    double y = at.get(1).asDouble();
    send(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", button, "clickCount", 1));
    return this;
  }

  /** Presses a key on whatever has the focus. */
  Tab press(String key, int code, String text) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key.isBlank() ? "Space" : key,
              "windowsVirtualKeyCode",
              code,
              "text",
              type.equals("keyDown") ? text : ""));
    }
    return this;
  }

  /** What the page complained of: exceptions, and what is in the log or on the console. */
  List<String> complaints() {
    return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
        .flatMap(method -> tools.events(session, method).stream())
        .map(JsonNode::toString)
        .toList();
  }

  /** What was asked of anybody but the file itself. */
  List<String> requests() {
    return tools.events(session, "Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .filter(url -> !url.equals(address))
        .toList();
  }

  @Override
  public void close() throws IOException {
    tools.send("", "Target.closeTarget", Map.of("targetId", target));
  }
}
