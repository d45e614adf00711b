/**
 * What the packages of the model share without offering it to users: the style of generated values,
 * and common checks.
 *
 * <p>{@link nl.ims.model.internal.ImsStyle} stands on each package that has values of more than
 * three attributes, and decides how their implementations are generated: hidden, with strict
 * builders and Guava collections. {@link nl.ims.model.internal.Checks} holds the conditions that
 * several types ask for, such as the form of a slug or the order of two days, so that they are
 * worded once.
 *
 * <p>Every message names the subject, the attribute, the value refused, the rule that it broke and
 * the way out, since whoever reads it has a file in front of them and not this code. An absent
 * attribute passes each check: not stated is never wrong.
 *
 * <p>The module does not export this package. A check lands here once a second package needs it; a
 * check of one package stays there, package-private.
 *
 * <p>Source: the rules of writing of the dossier format, version 1.
 */
@NullMarked
package nl.ims.model.internal;

import org.jspecify.annotations.NullMarked;
