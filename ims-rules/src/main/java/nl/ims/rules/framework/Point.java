package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;

/**
 * A point for attention (<i>aandachtspunt</i>) of a framework.
 *
 * @param id the id, the same in every version that has the point
 * @param title the title, in Dutch as letters write it
 * @param titleCitations the papers in which the title was read; empty if it is reconstructed
 * @param whenPresent asked for only where police or civilians go too
 * @param aspects what the letter is to speak of, in order
 */
public record Point(
    String id,
    Text title,
    ImmutableList<Citation> titleCitations,
    boolean whenPresent,
    ImmutableList<Aspect> aspects) {}
