package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** The calendar, read and checked by another library than the one that wrote it. */
final class TimelineCalendarTest {

  private static String calendar(Timeline... timelines) {
    return TimelineCalendar.in(Language.EN).of(ImmutableList.copyOf(timelines));
  }

  @Test
  void is_valid_for_another_library() throws Exception {
    for (Timeline timeline :
        ImmutableList.of(
            TimelineSamples.redSea(),
            TimelineSamples.mission(),
            TimelineSamples.draft(),
            TimelineSamples.hostile(),
            TimelineSamples.unmiss())) {
      assertThat(OtherCalendarLibrary.read(calendar(timeline)).problems()).isEmpty();
    }
  }

  @Test
  void each_due_day_is_an_event_of_a_whole_day_that_keeps_its_identifier() throws Exception {
    List<ImmutableMap<String, String>> events =
        OtherCalendarLibrary.read(calendar(TimelineSamples.draft())).components("VEVENT");
    assertThat(events)
        .extracting(event -> event.get("UID"))
        .containsExactly(
            "draft-proposal/rapid-reaction/assignment-letter@ims",
            "draft-proposal/article-100/prior-information@ims",
            "draft-proposal/article-100/both-chambers@ims",
            "draft-proposal/article-100/no-employment-before-debate@ims");
    assertThat(events)
        .extracting(event -> event.get("DTSTART") + " " + event.get("DTEND"))
        .containsExactly(
            "20260515 20260516", "20260831 20260901", "20260831 20260901", "20260901 20260902");
    assertThat(events)
        .extracting(event -> event.get("SUMMARY"))
        .first()
        .isEqualTo(
            "overdue: letter of assignment · Draft, invented - a frigate for operation Silver"
                + " Gull");
  }

  @Test
  void is_laid_out_as_the_standard_says() {
    String calendar = calendar(TimelineSamples.redSea(), TimelineSamples.draft());
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ims//timeline//EN\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("\r\nUID:red-sea-2024/evaluation/interim/2024@ims\r\n")
        .contains("\r\nDTSTAMP:20240331T000000Z\r\n")
        .contains("\r\nDTSTART;VALUE=DATE:20250521\r\nDTEND;VALUE=DATE:20250522\r\n");
    assertThat(Splitter.on("\r\n").split(calendar))
        .allSatisfy(
            line -> {
              assertThat(line).doesNotContain("\n", "\r");
              assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            });
  }

  @Test
  void a_second_obligation_of_one_rule_and_subject_is_another_event() {
    assertThat(calendar(TimelineSamples.redSea()))
        .contains("\r\nUID:red-sea-2024/article-100/prior-information@ims\r\n")
        .contains("\r\nUID:red-sea-2024/article-100/prior-information/2@ims\r\n");
  }

  @Test
  void says_so_when_nothing_is_due() throws Exception {
    OtherCalendarLibrary calendar = OtherCalendarLibrary.read(calendar(TimelineSamples.unmiss()));
    assertThat(calendar.components("VEVENT")).isEmpty();
    assertThat(calendar.components("VJOURNAL"))
        .extracting(journal -> journal.get("SUMMARY"))
        .containsExactly("Nothing is due");
  }

  @Test
  void what_a_dossier_says_is_text_and_never_a_property() throws Exception {
    String calendar = calendar(TimelineSamples.hostile());
    assertThat(OtherCalendarLibrary.read(calendar).components("VEVENT"))
        .extracting(event -> event.get("SUMMARY"))
        .containsExactly(TimelineSamples.HOSTILE + " · " + TimelineSamples.HOSTILE + "<U+202E>");
  }

  @Test
  void lines_are_folded_by_octets_and_no_character_is_torn() {
    for (String sample : ImmutableList.of("a", "\u00e9", "\u20ac", "\ud83d\ude00")) {
      String line = "SUMMARY:" + sample.repeat(200) + "\r\n";
      String folded = TimelineCalendar.folded(line);
      assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
      assertThat(Splitter.on("\r\n").split(folded))
          .allSatisfy(
              part ->
                  assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
  }

  @Test
  void is_the_same_in_every_locale_and_time_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = calendar(TimelineSamples.mission());
    try {
      for (String tag : ImmutableList.of("ar-EG", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese")) {
        for (String id : ImmutableList.of("Pacific/Apia", "America/Sao_Paulo", "Africa/Cairo")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(calendar(TimelineSamples.mission())).as(tag + " " + id).isEqualTo(here);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
