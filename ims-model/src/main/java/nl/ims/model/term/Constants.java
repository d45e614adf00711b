package nl.ims.model.term;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of each enum of codes by code, of two with one code the first. */
final class Constants {

  private static final ClassValue<ImmutableMap<String, Object>> BY_CODE =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> type) {
          Map<String, Object> byCode = new LinkedHashMap<>();
          for (Object constant : type.getEnumConstants()) {
            byCode.putIfAbsent(((Code) constant).code(), constant);
          }
          return ImmutableMap.copyOf(byCode);
        }
      };

  private Constants() {}

  static ImmutableMap<String, Object> of(Class<?> type) {
    return BY_CODE.get(type);
  }
}
