package elysium.glow.capture.webcam;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.openpnp.capture.CaptureDevice;
import org.openpnp.capture.CaptureFormat;
import org.openpnp.capture.OpenPnpCapture;
import org.openpnp.capture.library.CapFormatInfo;
import org.openpnp.capture.library.OpenpnpCaptureLibrary;

/** The native layer on openpnp-capture, which covers Linux, Windows, and macOS on both chips. */
final class OpenPnpLayer implements NativeLayer {
    @Override
    public Context look() {
        return new OpenPnpContext(new OpenPnpCapture());
    }

    private record OpenPnpContext(OpenPnpCapture capture) implements Context {
        private static final OpenpnpCaptureLibrary LIBRARY = OpenpnpCaptureLibrary.INSTANCE;

        private Pointer pointer() {
            return capture.getContext();
        }

        @Override
        public List<NativeCamera> cameras() {
            List<NativeCamera> found = new ArrayList<>();
            List<CaptureDevice> devices = capture.getDevices();
            for (int i = 0; i < devices.size(); i++) {
                CaptureDevice device = devices.get(i);
                List<Format> formats =
                        device.getFormats().stream().map(OpenPnpContext::format).toList();
                String id = String.valueOf(device.getUniqueId());
                found.add(new NativeCamera(i, device.getName(), id, formats));
            }
            return found;
        }

        private static Format format(CaptureFormat format) {
            CapFormatInfo info = format.getFormatInfo();
            String code = OpenPnpCapture.fourCcToString(info.fourcc);
            return new Format(format.getFormatId(), info.width, info.height, info.fps, code);
        }

        @Override
        public int open(NativeCamera camera, Format format) {
            return LIBRARY.Cap_openStream(pointer(), camera.index(), format.id());
        }

        @Override
        public boolean hasFrame(int stream) {
            return LIBRARY.Cap_hasNewFrame(pointer(), stream) == 1;
        }

        @Override
        public boolean grab(int stream, ByteBuffer rgb) {
            Pointer target = Native.getDirectBufferPointer(rgb);
            int result = LIBRARY.Cap_captureFrame(pointer(), stream, target, rgb.capacity());
            return result == OpenpnpCaptureLibrary.CAPRESULT_OK;
        }

        @Override
        public boolean expose(int stream, Double exposure) {
            int property = OpenpnpCaptureLibrary.CAPPROPID_EXPOSURE;
            if (exposure == null) {
                return ok(LIBRARY.Cap_setAutoProperty(pointer(), stream, property, 1));
            }
            IntBuffer least = IntBuffer.allocate(1);
            IntBuffer most = IntBuffer.allocate(1);
            IntBuffer usual = IntBuffer.allocate(1);
            if (!ok(
                    LIBRARY.Cap_getPropertyLimits(
                            pointer(), stream, property, least, most, usual))) {
                return false;
            }
            LIBRARY.Cap_setAutoProperty(pointer(), stream, property, 0);
            long range = (long) most.get(0) - least.get(0);
            int value = (int) (least.get(0) + Math.round(range * exposure));
            return ok(LIBRARY.Cap_setProperty(pointer(), stream, property, value));
        }

        private static boolean ok(int result) {
            return result == OpenpnpCaptureLibrary.CAPRESULT_OK;
        }

        @Override
        public void close(int stream) {
            LIBRARY.Cap_closeStream(pointer(), stream);
        }

        @Override
        public void close() {
            capture.close();
        }
    }
}
