package nl.ims.io.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to a browser: commands that are answered, and events that come by themselves. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int SECONDS = 60;

  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final StringBuilder message = new StringBuilder();
  private final CompletableFuture<WebSocket> socket;

  DevTools(String address) {
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(Duration.ofSeconds(SECONDS))
            .buildAsync(URI.create(address), this);
  }

  /** Gives a command to a session, and waits for its answer. */
  JsonNode send(String session, String method, Map<String, ?> parameters) throws IOException {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    String command =
        MAPPER.writeValueAsString(
            session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session));
    await(await(socket).sendText(command, true));
    JsonNode answered = await(answer);
    if (answered.has("error")) {
      throw new IOException(method + ": " + answered.get("error"));
    }
    return answered.get("result");
  }

  /** The events of a session with a name, so far. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(event -> event.path("sessionId").asString("").equals(session))
        .filter(event -> event.get("method").asString().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
    message.append(data);
    if (isLast) {
      JsonNode node = MAPPER.readTree(message.toString());
      message.setLength(0);
      CompletableFuture<JsonNode> answer =
          node.has("id") ? asked.remove(node.get("id").asInt()) : null;
      if (answer == null) {
        events.add(node);
      } else {
        answer.complete(node);
      }
    }
    webSocket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    asked.values().forEach(answer -> answer.completeExceptionally(error));
  }

  @Override
  public void close() {
    if (socket.isDone() && !socket.isCompletedExceptionally()) {
      socket.join().abort();
    }
  }

  private static <T> T await(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the browser does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
