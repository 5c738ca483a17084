package elysium.glow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** How much a reader forgives. */
public enum Dialect {
    /** The standard, and no key twice. */
    STRICT,
    /** What shaders in the wild get away with: commas that trail, raw tabs, {@code .5}. */
    HEADER;

    JsonFactory factory() {
        return switch (this) {
            case STRICT -> Strict.FACTORY;
            case HEADER -> Header.FACTORY;
        };
    }

    private static final class Strict {
        static final JsonFactory FACTORY =
                JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
    }

    private static final class Header {
        static final JsonFactory FACTORY =
                JsonFactory.builder()
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                        .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
                        .build();
    }
}
