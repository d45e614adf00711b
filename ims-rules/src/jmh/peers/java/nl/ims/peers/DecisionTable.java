package nl.ims.peers;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules as one decision table of DMN that collects the numbers of the violated. */
final class DecisionTable {
  /** The decision, by name and id. */
  static final String DECISION = "violated";

  private DecisionTable() {}

  /** Writes the table. */
  static String of(ImmutableList<ImmutableList<Leaf>> rules) {
    return """
    <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
        id="yardstick" name="yardstick" namespace="urn:yardstick">
    %s
      <decision id="violated" name="violated">
        <variable id="answer" name="violated"/>
    %s
        <decisionTable id="table" hitPolicy="COLLECT">
    %s
          <output id="rule" name="rule" typeRef="number"/>
    %s
        </decisionTable>
      </decision>
    </definitions>
    """
        .formatted(
            facts(
                """
                <inputData id="%1$s-data" name="%1$s">
                  <variable id="%1$s" name="%1$s" typeRef="%2$s"/>
                </inputData>\
                """),
            facts(
                """
                <informationRequirement id="%1$s-asked">
                  <requiredInput href="#%1$s-data"/>
                </informationRequirement>\
                """),
            facts(
                """
                <input id="%1$s-input">
                  <inputExpression id="%1$s-read" typeRef="%2$s"><text>%1$s</text></inputExpression>
                </input>\
                """),
            IntStream.range(0, rules.size())
                .mapToObj(i -> row(i, rules.get(i)))
                .collect(Collectors.joining("\n")));
  }

  private static String facts(String each) {
    return Stream.of(Fact.values())
        .map(fact -> each.formatted(fact.key, fact.kind.feel))
        .collect(Collectors.joining("\n"));
  }

  private static String row(int number, List<Leaf> rule) {
    String cells =
        Stream.of(Fact.values())
            .map(
                fact ->
                    rule.stream()
                        .filter(leaf -> leaf.fact() == fact)
                        .map(DecisionTable::cell)
                        .findFirst()
                        .orElse("-"))
            .map(cell -> "<inputEntry><text><![CDATA[" + cell + "]]></text></inputEntry>")
            .collect(Collectors.joining());
    return "      <rule id=\"rule-%1$d\">%2$s<outputEntry><text>%1$d</text></outputEntry></rule>"
        .formatted(number, cells);
  }

  /** All answers but one are named, for what is not known is not another than that one. */
  private static String cell(Leaf leaf) {
    return switch (leaf.op()) {
      case AT_LEAST, BELOW -> leaf.op().java + " " + leaf.value();
      case IS ->
          leaf.fact().kind == Fact.Kind.FLAG ? leaf.constant() : quoted(leaf.fact(), leaf.value());
      case IS_NOT ->
          IntStream.rangeClosed(leaf.fact().least, leaf.fact().most)
              .filter(answer -> answer != leaf.value())
              .mapToObj(answer -> quoted(leaf.fact(), answer))
              .collect(Collectors.joining(", "));
    };
  }

  private static String quoted(Fact fact, int answer) {
    return '"' + fact.names.get(answer) + '"';
  }
}
