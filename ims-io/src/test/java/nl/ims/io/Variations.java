package nl.ims.io;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.Dossier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The dossiers that differ from a given one in a single fact: one key or one element of its file is
 * left out, one yes is a no, or one code is another one. What is left and cannot be read is no
 * dossier.
 */
final class Variations {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** A code that is no minister, where deciders are listed; elsewhere it is seldom read. */
  private static final StringNode OTHER = StringNode.valueOf("house-of-representatives");

  /**
   * A dossier with one fact changed.
   *
   * @param change what was changed: a path in the file
   * @param dossier the dossier
   */
  record Variation(String change, Dossier dossier) {}

  private final JsonNode root;
  private final ImmutableList.Builder<Variation> variations = ImmutableList.builder();
  private final List<String> path = new ArrayList<>();

  private Variations(JsonNode root) {
    this.root = root;
  }

  static ImmutableList<Variation> of(Dossier dossier) {
    Variations all =
        new Variations(MAPPER.readTree(DossierWriter.toJsonLines(ImmutableList.of(dossier))));
    all.vary(all.root);
    return all.variations.build();
  }

  private void vary(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String key : ImmutableList.copyOf(object.propertyNames())) {
        path.add(key);
        JsonNode value = object.get(key);
        vary(value);
        if (value instanceof BooleanNode stated) {
          object.put(key, !stated.booleanValue());
          keep("flipped");
        }
        object.remove(key);
        keep("left out");
        object.set(key, value);
        path.remove(path.size() - 1);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        path.add(Integer.toString(i));
        vary(array.get(i));
        JsonNode element = array.get(i);
        if (element instanceof StringNode) {
          array.set(i, OTHER);
          keep("is " + OTHER);
        }
        array.remove(i);
        keep("left out");
        array.insert(i, element);
        path.remove(path.size() - 1);
      }
    }
  }

  private void keep(String how) {
    ReadResult read =
        DossierReader.read("variation.json", root.toString().getBytes(StandardCharsets.UTF_8));
    if (read.problems().isEmpty() && read.dossiers().size() == 1) {
      variations.add(
          new Variation(Joiner.on('.').join(path) + " " + how, read.dossiers().get(0).dossier()));
    }
  }
}
