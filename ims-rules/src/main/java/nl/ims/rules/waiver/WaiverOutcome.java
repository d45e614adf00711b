package nl.ims.rules.waiver;

import nl.ims.model.term.Text;

/**
 * What became of one waiver, and why.
 *
 * @param waiver the waiver
 * @param state what became of it
 * @param explanation why, in one sentence in both languages
 */
public record WaiverOutcome(Waiver waiver, WaiverState state, Text explanation) {}
