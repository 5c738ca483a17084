package elysium.glow.app;

import elysium.glow.app.eval.Task;
import elysium.glow.capture.Placement.Fit;
import elysium.glow.mood.ReadingKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An option that is one of a few words, as they are typed. */
abstract class OneWord<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> all;

    private OneWord(Class<E> words) {
        all = List.of(words.getEnumConstants());
    }

    @Override
    public E convert(String text) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(text)) {
                return one;
            }
        }
        String words = all.stream().map(Enum::name).collect(Collectors.joining(", "));
        String sentence = words.toLowerCase(Locale.ROOT) + " are possible, not '" + text + "'";
        throw new TypeConversionException(sentence);
    }

    /** How a picture lies in the show. */
    static final class OfFit extends OneWord<Fit> {
        OfFit() {
            super(Fit.class);
        }
    }

    /** What is asked of the tracker. */
    static final class OfTask extends OneWord<Task> {
        OfTask() {
            super(Task.class);
        }
    }

    /** How far a reading goes. */
    static final class OfReading extends OneWord<ReadingKind> {
        OfReading() {
            super(ReadingKind.class);
        }
    }
}
