package nl.ims.io;

import java.nio.charset.StandardCharsets;
import nl.ims.model.term.Text;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files of waivers, written by somebody else than the library. */
public final class WaiverFiles {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private WaiverFiles() {}

  /** A file in JSON that holds some waivers. */
  public static ObjectNode json(Waivers waivers) {
    ObjectNode root = JSON.createObjectNode().put("ims-waivers", 1);
    root.putArray("waivers");
    for (Waiver waiver : waivers.all()) {
      ObjectNode node = root.withArray("waivers").addObject();
      node.put("dossier", waiver.finding().dossier()).put("rule", waiver.finding().rule());
      waiver.finding().subject().ifPresent(subject -> node.put("subject", subject));
      text(node, "reason", waiver.grounds().reason());
      text(node, "authority", waiver.grounds().authority());
      node.put("paper", waiver.grounds().paper().toString());
      node.put("through", waiver.throughInclusive().toString());
    }
    return root;
  }

  /** The bytes of a file. */
  public static byte[] bytes(ObjectNode root) {
    return JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
  }

  private static void text(ObjectNode node, String key, Text text) {
    text.plain().ifPresent(words -> node.put(key, words));
    text.nl().ifPresent(words -> node.withObject("/" + key).put("nl", words));
    text.en().ifPresent(words -> node.withObject("/" + key).put("en", words));
  }
}
