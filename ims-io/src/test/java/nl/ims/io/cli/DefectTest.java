package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DefectTest {

  @Test
  void is_told_on_one_line_with_its_place_in_our_code() {
    IllegalStateException defect = new IllegalStateException("no view\nof step 3");
    defect.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.Optional", "get", "Optional.java", 143),
          new StackTraceElement("nl.ims.rules.condition.View", "step", "View.java", 42),
          new StackTraceElement("nl.ims.rules.Assessor", "assess", "Assessor.java", 7)
        });
    assertThat(Defect.of(defect).en())
        .isEqualTo(
            "ims: this is a defect of ours, please report it:"
                + " IllegalStateException at nl.ims.rules.condition.View:42: no view of step 3");
  }

  @Test
  void of_another_thread_is_told_as_that_thread_met_it() {
    IllegalStateException met = new IllegalStateException("no view");
    met.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("nl.ims.rules.condition.View", "step", "View.java", 42)
        });
    IllegalStateException copy = new IllegalStateException(met);
    assertThat(Defect.of(copy)).isEqualTo(Defect.of(met));
  }

  @Test
  void needs_no_message_and_no_place() {
    StackOverflowError defect = new StackOverflowError();
    defect.setStackTrace(new StackTraceElement[0]);
    assertThat(Defect.of(defect).en())
        .isEqualTo("ims: this is a defect of ours, please report it: StackOverflowError");
  }

  @Test
  void ends_a_call_with_70() {
    Call call = Call.on(Screen.NONE, "", new String[] {null});
    assertThat(call.code()).isEqualTo(70);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith(
            "ims: this is a defect of ours, please report it:"
                + " NullPointerException at nl.ims.io.cli.Commands:");
  }
}
