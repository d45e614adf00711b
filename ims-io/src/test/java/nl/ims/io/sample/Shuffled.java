package nl.ims.io.sample;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.ims.io.DossierWriter;
import nl.ims.model.Dossier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier as YAML with its keys and the items of its lists in any order, and any indentation.
 * Units keep their order: one without a name of its own goes by its place.
 */
public final class Shuffled {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Random chance;

  public Shuffled(Random chance) {
    this.chance = chance;
  }

  public String yaml(Dossier dossier) {
    StringBuilder yaml = new StringBuilder();
    write(MAPPER.readTree(DossierWriter.toJsonLines(ImmutableList.of(dossier))), 0, true, yaml);
    return yaml.toString();
  }

  private void write(JsonNode node, int indent, boolean anyOrder, StringBuilder yaml) {
    if (!node.isContainer() || node.isEmpty()) {
      yaml.append(' ').append(plain(node)).append('\n');
      return;
    }
    yaml.append('\n');
    List<String> names = new ArrayList<>();
    if (node.isObject()) {
      names.addAll(node.propertyNames());
    } else {
      for (int i = 0; i < node.size(); i++) {
        names.add(Integer.toString(i));
      }
    }
    if (anyOrder) {
      Collections.shuffle(names, chance);
    }
    int deeper = indent + 1 + chance.nextInt(6);
    for (String name : names) {
      if (chance.nextInt(8) == 0) {
        yaml.append(" ".repeat(chance.nextInt(9))).append("# a remark: [no, list]\n");
      }
      yaml.append(" ".repeat(indent));
      if (node.isObject()) {
        yaml.append(MAPPER.writeValueAsString(name)).append(':');
        write(node.get(name), deeper, !name.equals("units"), yaml);
      } else {
        yaml.append('-');
        write(node.get(Integer.parseInt(name)), deeper, true, yaml);
      }
    }
  }

  /** A value as JSON, a number with all its digits. */
  private static String plain(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.toString();
  }
}
