package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * The keys of a step other than its date, kind and paper, as canonical JSON: an order for twins.
 */
final class StepText {
  private StepText() {}

  static String of(Step step) {
    List<String> members = new ArrayList<>();
    for (StepKey key : step.stated()) {
      if (key != StepKey.PAPER) {
        members.add(quote(key.code()) + ":" + value(step, key));
      }
    }
    Collections.sort(members);
    return "{" + Joiner.on(",").join(members) + "}";
  }

  private static String value(Step step, StepKey key) {
    return switch (key) {
      case PAPER -> quote(step.paper().map(Object::toString).orElse(""));
      case TO -> codes(step.to().orElseThrow());
      case COPY_TO -> codes(step.copyTo().orElseThrow());
      case BY -> codes(step.by().orElseThrow());
      case LED_BY -> quote(step.ledBy().orElseThrow().code());
      case INVOKES -> quote(step.invokes().orElseThrow().code());
      case INFERRED -> String.valueOf(step.inferred());
      case NOTE -> text(step.note().orElseThrow());
      case CHANGES -> codes(step.changes().orElseThrow());
      case DECREASE -> step.decrease().orElseThrow().toString();
      case DECIDED -> step.decided().orElseThrow().toString();
      case CURRENT_END -> quote(step.currentEnd().orElseThrow().toString());
      case UNTIL -> quote(step.until().orElseThrow().toString());
      case POSITIONS -> quote(step.positions().orElseThrow().toString());
      case PLANNED_VOYAGE -> step.plannedVoyage().orElseThrow().toString();
      case COVERS -> step.covers().orElseThrow().toString();
      case INDEPENDENT -> step.independent().orElseThrow().toString();
      case FRAMEWORK -> quote(step.framework().orElseThrow());
      case INCIDENT -> quote(step.incident().orElseThrow());
    };
  }

  private static String codes(Collection<? extends Code> codes) {
    return codes.stream()
        .map(code -> quote(code.code()))
        .sorted()
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String text(Text text) {
    if (text.plain().isPresent()) {
      return quote(text.plain().get());
    }
    List<String> members = new ArrayList<>();
    text.en().ifPresent(en -> members.add("\"en\":" + quote(en)));
    text.nl().ifPresent(nl -> members.add("\"nl\":" + quote(nl)));
    return "{" + Joiner.on(",").join(members) + "}";
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
