/**
 * Waivers: findings that somebody in office has set aside (<i>terzijdelegging</i>), and what
 * becomes of each waiver.
 *
 * <p>A {@link nl.ims.rules.waiver.Waiver} names one finding by what every report prints of it, its
 * {@link nl.ims.rules.waiver.FindingName}: dossier, rule, subject. It gives its {@link
 * nl.ims.rules.waiver.Grounds}, which are the reason, who set it aside and the paper, and its last
 * day, which is included. {@link nl.ims.rules.waiver.Waivers} holds at most one for each finding.
 *
 * <p>A waiver changes no verdict. It says only that the finding makes no run fail. {@link
 * nl.ims.rules.waiver.SetAside} tells that for one dossier; {@link nl.ims.rules.waiver.WaiverTally}
 * follows a run, however long, and ends with one {@link nl.ims.rules.waiver.WaiverOutcome} for each
 * waiver. Those that are expired, unused or too broad set nothing aside, and are findings
 * themselves, of a {@link nl.ims.rules.waiver.WaiverRule}.
 *
 * <p>No clock is read: a waiver expires against the as-of day of the assessment. Without that day
 * nobody knows whether it has, and a dossier that is not in the run says nothing of the waivers on
 * it. Absent is unknown here too.
 *
 * <p>An example: the last day is included.
 *
 * <pre>{@code
 * FindingName name = new FindingName("frigate", "article-100/both-chambers", Optional.empty());
 * Paper paper = Paper.parse("kst-29521-471");
 * Grounds grounds = new Grounds(Text.of("the Senate knew"), Text.of("the board"), paper);
 * Waiver waiver = new Waiver(name, grounds, LocalDate.of(2024, 12, 31));
 * waiver.hasExpired(LocalDate.of(2024, 12, 31)); // gives: false
 * waiver.hasExpired(LocalDate.of(2025, 1, 1)); // gives: true
 * }</pre>
 *
 * <p>Not here: the file that holds waivers, and thresholds, which belong to the command. The rules
 * on waivers rest on no paper: this project made them.
 */
@NullMarked
package nl.ims.rules.waiver;

import org.jspecify.annotations.NullMarked;
