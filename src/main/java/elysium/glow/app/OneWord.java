package elysium.glow.app;

import elysium.glow.capture.Placement.Fit;
import elysium.glow.mood.ReadingKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option that is one of a few words, as they are typed. */
abstract class OneWord<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] all;

    @SafeVarargs
    private OneWord(E... all) {
        this.all = all;
    }

    @Override
    public E convert(String text) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(text)) {
                return one;
            }
        }
        String words = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        String sentence = words.toLowerCase(Locale.ROOT) + " are possible, not '" + text + "'";
        throw new TypeConversionException(sentence);
    }

    /** How a picture lies in the show. */
    static final class OfFit extends OneWord<Fit> {
        OfFit() {
            super(Fit.values());
        }
    }

    /** How far a reading goes. */
    static final class OfReading extends OneWord<ReadingKind> {
        OfReading() {
            super(ReadingKind.values());
        }
    }
}
