package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.ims.io.Golden;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossier that a few answers make, however they are given. */
final class NewCommandTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-new");

  private static final String ANSWERS =
      """
      Fregat naar de Rode Zee
      Aspides, Prosperity Guardian
      Rode Zee
      4
      operatie
      unit, 2
      mogelijk
      nee
      new
      200
      Zr.Ms. Tromp
      28 maart 2024
      2024-04-21
      security-council-resolution, verdrag
      12.500.000
      biv
      22 december 2023
      8 March 2024
      8 maart 2024
      """;

  private static final String MADE =
      """
      ims: 1
      dossier: fregat-naar-de-rode-zee-2024
      title: Fregat naar de Rode Zee
      contribution:
        operations: [Aspides, Prosperity Guardian]
        areas: [Rode Zee]
        purposes: [international-legal-order]
        task: operation
        forms: [unit, individuals]
        armed-force: may-be-involved
        kind-of-decision: new
        secrecy: none
        personnel: 200
        units:
          - {name: Zr.Ms. Tromp}
        period: {from: 2024-03-28, through: 2024-04-21}
        mandate:
          - {basis: security-council-resolution}
          - {basis: treaty}
        cost: {amount: 12500000, currency: EUR, funding: [biv]}
      procedure:
        - {date: 2023-12-22, step: notification}
        - {date: 2024-03-08, step: decision, by: [government]}
        - {date: 2024-03-08, step: letter}
      """;

  private static String canonical(String dossier) {
    Call read = Call.withInput(dossier, "convert", "-");
    assertThat(read.err()).isEmpty();
    assertThat(read.code()).isZero();
    return read.out();
  }

  private static String withoutComments(String dossier) {
    return dossier.replaceAll("(?m)^ *#.*\n|^\n", "");
  }

  @ParameterizedTest
  @EnumSource
  void a_dossier_with_comments_is_the_canonical_one(Language language) throws IOException {
    Call call = Call.withInput(ANSWERS, "new", "--lang", language.code());
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(canonical(call.out())).isEqualTo(MADE);
    assertThat(withoutComments(call.out())).isEqualTo(MADE);
    Golden.compare(GOLDEN.resolve("all." + language.code() + ".yaml"), call.out());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_known_is_left_out_and_asked_for_in_comments(Language language)
      throws IOException {
    String lang = language.code();
    Call call = Call.of("new", "--lang", lang);
    String id = language == Language.NL ? "nieuw-dossier" : "new-dossier";
    assertThat(canonical(call.out())).isEqualTo("ims: 1\ndossier: " + id + "\ncontribution: {}\n");
    Golden.compare(GOLDEN.resolve("nothing." + lang + ".yaml"), call.out());
    assertThat(Call.withInput("\n \n,\n", "new", "--lang", lang)).isEqualTo(call);
    assertThat(Call.withInput("\n".repeat(20), "new", "--lang", lang)).isEqualTo(call);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ANSWERS})
  void each_sample_reads_once_its_hash_is_taken_away(String answers) {
    String text = Call.withInput(answers, "new").out();
    String stated =
        text.replace("contribution: {}", "contribution:")
            .replaceAll("(?m)^( *)# (?!yaml-language-server)", "$1");
    assertThat(stated).isNotEqualTo(text);
    assertThat(canonical(stated))
        .contains("secrecy: none", "mandate:", "\npoints:\n", "step: notification");
  }

  @Test
  void all_of_it_by_options() {
    List<String> arguments = new ArrayList<>(List.of("new", "--lang", "nl"));
    Iterator<String> answers = ANSWERS.lines().iterator();
    for (Question question : Question.values()) {
      arguments.add("--set=" + question.key() + "=" + answers.next());
    }
    Call call = Call.withInput("not\nread\n", arguments.toArray(String[]::new));
    assertThat(call).isEqualTo(Call.withInput(ANSWERS, "new", "--lang", "nl"));
  }

  @Test
  void every_choice_is_taken_by_number_code_and_words() {
    for (Question question : Question.values()) {
      for (int i = 0; i < question.choices().size(); i++) {
        Labelled choice = question.choices().get(i);
        if (choice instanceof Question.Secret) {
          continue; // it has no code of its own in a file
        }
        for (String said :
            List.of(
                Integer.toString(i + 1),
                choice.code(),
                choice.label().in(Language.NL),
                choice.label().in(Language.EN))) {
          assertThat(Call.of("new", "--set", question.key() + "=" + said).out())
              .as(said)
              .containsPattern("[ {]" + stated(question) + ": \\[?" + choice.code() + "[]},\n]");
        }
      }
    }
  }

  /** The key at which a choice stands. */
  private static String stated(Question question) {
    return question == Question.MANDATE ? "basis" : question.key();
  }

  @Test
  void secrecy_is_said_with_yes_or_no() {
    assertThat(Call.of("new", "--set", "secrecy=nee").out()).contains("  secrecy: none\n");
    assertThat(Call.of("new", "--set", "secrecy=2").out()).contains("  secrecy: {}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40 miljoen|'40 miljoen' is no amount in whole euros below a billion; give it in digits, as 12,500,000",
        "1.5|'1.5' is no amount in whole euros below a billion; give it in digits, as 12,500,000",
        "1000000000|'1000000000' is no amount in whole euros below a billion; give it in digits, as 12,500,000"
      })
  void what_is_no_amount(String said, String message) {
    assertThat(Call.of("new", "--set", "amount=" + said))
        .isEqualTo(Call.refused(64, "ims new: --set: amount: " + message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"40000000", "40.000.000", "40,000,000", "40 000 000"})
  void an_amount_may_have_its_digits_in_groups(String said) {
    assertThat(Call.of("new", "--set", "amount=" + said).out())
        .contains("  cost: {amount: 40000000, currency: EUR}\n");
  }

  @Test
  void a_last_day_before_the_first_is_refused_and_asked_again() {
    String days = "\n".repeat(11) + "2 maart 2027\n1 maart 2027\n";
    assertThat(Call.withInput(days, "new", "--lang", "nl"))
        .isEqualTo(
            Call.refused(
                65,
                "-:13:1: through: 2027-03-01 ligt vóór de eerste dag, 2027-03-02; geef een latere"
                    + " dag, of niets"));
    assertThat(Call.of("new", "--set", "through=2020-01-01", "--set", "from=2021-01-01"))
        .isEqualTo(
            Call.refused(
                64,
                "ims new: --set: through: 2020-01-01 is before the first day, 2021-01-01; give a"
                    + " later day, or nothing"));
    assertThat(Call.on(Screens.asking(), days + "3 maart 2027\n", "new").out())
        .contains("  period: {from: 2027-03-02, through: 2027-03-03}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "8 maart 2024, 2024-03-08",
    "08 March 2024, 2024-03-08",
    "1 MEI 2024, 2024-05-01",
    "2024-12-31, 2024-12-31"
  })
  void a_day_is_taken_in_words(String said, String day) {
    assertThat(Call.of("new", "--set", "letter=" + said).out()).contains("{date: " + day + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 februari 2024", "8-3-2024", "2024-13-01", "8 mrt 2024", "morgen"})
  void what_is_no_day(String said) {
    assertThat(Call.of("new", "--lang=nl", "--set", "letter=" + said))
        .isEqualTo(
            Call.refused(
                64,
                "ims new: --set: letter: '"
                    + said
                    + "' is geen dag; schrijf hem als 7 maart 2025 of 2025-03-07"));
  }

  @Test
  void an_answer_in_a_pipe_that_is_not_understood_is_a_problem_with_its_line() {
    String wrong = "\n\n\n\noperatei\n\n7\n\n\nveel\n" + "\n".repeat(9) + "\nextra\n";
    assertThat(Call.withInput(wrong, "new", "--lang", "nl"))
        .isEqualTo(
            Call.refused(
                65,
                "-:5:1: task: 'operatei' is geen van de keuzes, bedoeld is misschien 'operatie'?"
                    + " Geef een nummer van 1 tot en met 10, of de woorden\n"
                    + "-:7:1: armed-force: '7' is geen van de keuzes. Geef een nummer van 1 tot en"
                    + " met 2, of de woorden\n"
                    + "-:10:1: personnel: 'veel' is geen aantal; geef een heel getal, zoals 120\n"
                    + "-:21:1: $: er zijn maar 19 vragen; laat deze regel weg"));
    assertThat(Call.withInput(wrong, "new").err())
        .startsWith(
            "-:5:1: task: 'operatei' is none of the choices, did you mean 'operation'? Give a"
                + " number"
                + " from 1 through 10, or the words\n");
  }

  @Test
  void a_terminal_shows_the_questions_and_asks_again() throws IOException {
    String typed = "Fregat\n\n\n\nx\n1\n";
    Call call = Call.on(Screens.asking(), typed, "new", "--lang", "nl");
    assertThat(call.code()).isZero();
    assertThat(canonical(call.out()))
        .isEqualTo("ims: 1\ndossier: fregat\ntitle: Fregat\ncontribution:\n  task: operation\n");
    Golden.compare(GOLDEN.resolve("terminal.nl.txt"), call.err());
  }

  @Test
  void a_file_says_how_to_go_on_and_is_never_written_over(@TempDir Path folder) throws IOException {
    String file = folder.resolve("nieuw.yaml").toString();
    Call call = Call.on(Screens.asking(), "", "new", "--lang", "nl", "--output", file);
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(call.err().replace("\n  ", " "))
        .endsWith(
            "ims new: "
                + file
                + " is geschreven. Verder met: ims assess "
                + file
                + " --lang nl (wat geldt), ims missing "
                + file
                + " --lang nl (wat ontbreekt), ims outline "
                + file
                + " --lang nl (de opzet van de brief)\n");
    String before = Files.readString(Path.of(file));
    assertThat(Call.withInput(ANSWERS, "new", "--lang", "nl", "--output", file))
        .isEqualTo(
            Call.refused(
                64,
                "ims new: --output: '"
                    + file
                    + "' is er al; noem een ander bestand, of verplaats het"));
    assertThat(Files.readString(Path.of(file))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "task|'task' is no key and answer (expected key=answer, as task=operation)",
        "tsk=1|there is no question 'tsk', did you mean 'task'? It is one of title, operations,"
            + " areas, purposes, task, forms, armed-force, secrecy, kind-of-decision, personnel, units,"
            + " from, through, mandate, amount, funding, notification, decision, letter",
        "task=1,2|task: one choice fits here, and these are 2",
        "personnel=1200000|personnel: '1200000' is not a number; give a whole number, as 120",
      })
  void what_cannot_be_set(String given, String message) {
    assertThat(Call.of("new", "--set", given))
        .isEqualTo(Call.refused(64, "ims new: --set: " + message));
  }

  @Test
  void an_answer_twice() {
    assertThat(Call.of("new", "--set", "task=1", "--set", "task=2"))
        .isEqualTo(Call.refused(64, "ims new: --set: 'task' is answered twice; give one answer"));
  }

  @Test
  void what_belongs_in_no_answer() {
    assertThat(Call.of("new", "--set", "title=a\u202Eb").err())
        .contains("holds a character that belongs in no text; leave it out");
    assertThat(Call.of("new", "--set", "title=" + "x".repeat(501)))
        .isEqualTo(
            Call.refused(
                64,
                "ims new: --set: title: the answer is longer than 500 characters; keep it short,"
                    + " the"
                    + " rest can go into the file"));
  }

  @ParameterizedTest
  @CsvSource({
    "Élan: ‘Zr. Ms.’ Tromp!, elan-zr-ms-tromp",
    "İzmir, izmir",
    "2024, 2024",
    "'***', new-dossier",
    "Missie 2024, missie-2024"
  })
  void the_id_is_made_of_the_title(String title, String id) {
    assertThat(Call.of("new", "--set", "title=" + title).out())
        .containsPattern("\ndossier: \"?" + id + "\"?\n");
  }

  @Test
  void from_answers_to_the_outline_in_dutch() {
    String dossier = Call.withInput(ANSWERS, "new", "--lang", "nl").out();
    Call outline = Call.withInput(dossier, "outline", "--lang", "nl", "-");
    assertThat(outline.code()).isZero();
    assertThat(outline.out())
        .startsWith("# Opzet van de brief aan het parlement: Fregat naar de Rode Zee\n");
  }
}
