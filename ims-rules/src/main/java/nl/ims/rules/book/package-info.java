/**
 * Rules as values, the books that hold them, and what they find.
 *
 * <p>A {@link nl.ims.rules.book.Rule} is a norm (<i>norm</i>): an id that is part of a public
 * contract, a {@link nl.ims.rules.book.Level}, a sentence in both languages, the condition under
 * which it applies, a {@link nl.ims.rules.book.Demand} and the papers it rests on. A {@link
 * nl.ims.rules.book.RuleBuilder} writes it in the order of its sentence. Internally it becomes one
 * table of verdicts: does it apply, can that be told, what does it demand, has the government
 * judged.
 *
 * <p>A {@link nl.ims.rules.book.Scope} names the law under which a rule applies. A {@link
 * nl.ims.rules.book.Finding} is what a rule says of one dossier, or of one of its {@link
 * nl.ims.rules.book.Subjects}: a step, an incident, or a term that recurs, such as a year. Five
 * verdicts: satisfied, violated, undetermined, needs judgement, not applicable. The last two are
 * never computed from a missing fact. A finding that waits for facts names the minimal sets; one
 * that waits for a day names the day.
 *
 * <p>An {@link nl.ims.rules.book.Obligation} (<i>verplichting</i>) is what a rule wants done by a
 * day: the last one in the window of the claim that it was done.
 *
 * <p>Levels say what kind of norm it is; how surely its text is known stands at each citation as
 * read, reconstructed or inferred. Both are always shown.
 *
 * <p>An example: a rule of one's own, and what it finds in a contribution of individuals.
 *
 * <pre>{@code
 * Rule rule = Rule.rule("house/units-only", Level.GUIDANCE)
 *     .sentence("Er gaan eenheden.", "Units go.")
 *     .demands(Questions.FORMS.holds(Form.UNIT), Text.of("units go"), Text.of("none goes"))
 *     .cites(Constitution.article(100).citation()).build();
 * RuleBook book = RuleBook.of("house", Text.of("House"), rule);
 * Assessor own = Assessor.standard().withBooks(DossierKind.CONTRIBUTION, book);
 * Contribution sent = Contribution.builder().forms(List.of(Form.INDIVIDUALS)).build();
 * Dossier dossier = Dossier.builder().id("staff").contribution(sent).build();
 * Finding finding = Iterables.getLast(own.assess(dossier).findings());
 * finding.toString(); // gives: house/units-only: violated
 * }</pre>
 *
 * <p>Not here: the rules themselves, and the words of reports. A new verdict would change a public
 * contract; a new remark to an explanation goes to the rule.
 */
@NullMarked
package nl.ims.rules.book;

import org.jspecify.annotations.NullMarked;
