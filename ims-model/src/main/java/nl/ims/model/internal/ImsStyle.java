package nl.ims.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The one style of all generated value types: hidden implementations, strict builders, Guava
 * collections.
 *
 * <p>It stands on a package. It is gone after compilation, so that users of the library need no
 * Immutables.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = false,
    get = "*",
    defaultAsDefault = true,
    allowedClasspathAnnotations = {Generated.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
public @interface ImsStyle {}
