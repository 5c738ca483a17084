package elysium.glow.trial;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImportedPicture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures that the inputs of a look are tried with, their first row at the bottom. */
public final class PictureInput {
    private static final long MOST_BYTES = 256 << 20;
    private static final int CARD_WIDTH = 256;
    private static final int CARD_HEIGHT = 144;

    private PictureInput() {}

    /** A sentence if that is no picture that can be read, else null. */
    public static String complaint(Path file) {
        try {
            decoded(file);
            return null;
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** A picture file as a texture, straight alpha. */
    static Texture read(GpuScope scope, String file) throws IOException {
        ImportedPicture picture = decoded(Path.of(file));
        return texture(scope, picture.rgba(), picture.width(), picture.height());
    }

    private static ImportedPicture decoded(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no picture '" + file + "'.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("the picture " + file + " is larger than 256 MB.");
        }
        try {
            return ImportedPicture.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IOException("the picture " + file + " " + e.getMessage() + ".", e);
        }
    }

    /** What an image input reads when nobody says: colours, edges, a disc, a fine grating. */
    static Texture card(GpuScope scope) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * CARD_WIDTH * CARD_HEIGHT);
        for (int y = 0; y < CARD_HEIGHT; y++) {
            for (int x = 0; x < CARD_WIDTH; x++) {
                rgba.putInt(card(x, y) << 8 | 0xff);
            }
        }
        return texture(scope, rgba, CARD_WIDTH, CARD_HEIGHT);
    }

    private static int card(int x, int y) {
        double away = Math.hypot(x - CARD_WIDTH / 2.0, y - CARD_HEIGHT / 2.0);
        if (away < CARD_HEIGHT / 5.0) {
            return 0xfff0d0;
        }
        int red = x * 255 / (CARD_WIDTH - 1);
        int green = y * 255 / (CARD_HEIGHT - 1);
        boolean grating = y < CARD_HEIGHT / 6;
        int blue = grating ? 255 * (x / 2 % 2) : 255 - red;
        return red << 16 | green << 8 | blue;
    }

    private static Texture texture(GpuScope scope, ByteBuffer rgba, int width, int height) {
        Texture texture = new Texture(scope, TextureFormat.RGBA8, width, height);
        texture.upload(rgba, 0);
        return texture;
    }
}
