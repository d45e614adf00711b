package nl.ims.model.term;

import com.google.common.collect.ImmutableMap;

/** The constants of each enum of codes by code, gathered when one is first looked up. */
final class Constants {

  private static final ClassValue<ImmutableMap<String, Object>> BY_CODE =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> type) {
          ImmutableMap.Builder<String, Object> byCode = ImmutableMap.builder();
          for (Object constant : type.getEnumConstants()) {
            byCode.put(((Code) constant).code(), constant);
          }
          return byCode.buildOrThrow();
        }
      };

  private Constants() {}

  static ImmutableMap<String, Object> of(Class<?> type) {
    return BY_CODE.get(type);
  }
}
