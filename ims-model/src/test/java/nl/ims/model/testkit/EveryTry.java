package nl.ims.model.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a property that counts what it draws, or that costs nothing: it is tried as often as it
 * says, whatever {@link SteadyRun#TRIES} says. Without it, a run of few tries cuts the property
 * short.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EveryTry {}
