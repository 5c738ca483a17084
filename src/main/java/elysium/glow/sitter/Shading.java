package elysium.glow.sitter;

/** Lights a surface corner by corner: soft key, rims, sky and ground, highlight, and flesh. */
final class Shading {
    private final Light light;
    private final float[] keyInHead = new float[3];
    private final float[] leftInHead = new float[3];
    private final float[] rightInHead = new float[3];
    private float nx;
    private float ny;
    private float nz;
    private float fresnel;
    private float rim;
    private float keyRed;
    private float keyGreen;
    private float keyBlue;
    private float shine;

    /** How much of the light reaches this person now, 0..1. */
    float presence = 1;

    Shading(Light light) {
        this.light = light;
    }

    void light(Surface s, Pose pose) {
        pose.intoHead(light.key, keyInHead);
        pose.intoHead(light.rimLeft, leftInHead);
        pose.intoHead(light.rimRight, rightInHead);
        for (int v = 0; v < s.count; v++) {
            float vx = -s.cx[v];
            float vy = -s.cy[v];
            float vz = -s.cz[v];
            float far = (float) (1 / Math.sqrt(vx * vx + vy * vy + vz * vz));
            vx *= far;
            vy *= far;
            vz *= far;
            nx = s.nx[v];
            ny = s.ny[v];
            nz = s.nz[v];
            float facing = nx * vx + ny * vy + nz * vz;
            if (facing < 0 && s.twoSided) {
                nx = -nx;
                ny = -ny;
                nz = -nz;
                facing = -facing;
            }
            if (facing < -0.6f) {
                s.outRed[v] = 0;
                s.outGreen[v] = 0;
                s.outBlue[v] = 0;
                continue;
            }
            float edge = 1 - Math.max(0, facing);
            rim = edge * edge;
            fresnel = rim * edge;
            key(s, v);
            highlight(s, v, vx, vy, vz);
            mixed(s, v);
        }
    }

    private void key(Surface s, int v) {
        float nl = nx * light.key[0] + ny * light.key[1] + nz * light.key[2];
        float seen = seen(s, v, keyInHead);
        float flesh = s.flesh;
        keyRed = wrap(nl, 0.27f * flesh) * Exact.mix(seen, 1, 0.16f * flesh);
        keyGreen = wrap(nl, 0.16f * flesh) * Exact.mix(seen, 1, 0.04f * flesh);
        keyBlue = wrap(nl, 0.10f * flesh) * seen;
        shine = nl > -0.1f ? seen : 0;
    }

    private static float seen(Surface s, int v, float[] d) {
        float seen = s.open[v] + s.openX[v] * d[0] + s.openY[v] * d[1] + s.openZ[v] * d[2];
        return seen < 0 ? 0 : seen > 1 ? 1 : seen;
    }

    private static float wrap(float nl, float amount) {
        float d = (nl + amount) / (1 + amount);
        return d > 0 ? d : 0;
    }

    private void highlight(Surface s, int v, float vx, float vy, float vz) {
        float hx = vx + light.key[0];
        float hy = vy + light.key[1];
        float hz = vz + light.key[2];
        float h = nx * hx + ny * hy + nz * hz;
        float sharp = 0;
        if (h > 0) {
            sharp = h / (float) Math.sqrt(hx * hx + hy * hy + hz * hz);
            for (int i = 0; i < s.polish; i++) {
                sharp *= sharp;
            }
        }
        shine *= sharp * s.gloss[v] * (1 + 2 * fresnel);
    }

    private void mixed(Surface s, int v) {
        float open = s.open[v];
        float sky = (ny * 0.5f + 0.5f) * open;
        float ground = (0.5f - ny * 0.5f) * open;
        float grazing = s.rim * s.edge[v] * (0.12f + 1.3f * rim);
        float left = rim(light.rimLeft) * grazing * seen(s, v, leftInHead);
        float right = rim(light.rimRight) * grazing * seen(s, v, rightInHead);
        float sheen = fresnel * (0.25f + s.gloss[v]);
        float r = keyRed * light.keyColour[0] + sky * light.sky[0] + ground * light.ground[0];
        float g = keyGreen * light.keyColour[1] + sky * light.sky[1] + ground * light.ground[1];
        float b = keyBlue * light.keyColour[2] + sky * light.sky[2] + ground * light.ground[2];
        float rimRed = left * light.rimLeftColour[0] + right * light.rimRightColour[0];
        float rimGreen = left * light.rimLeftColour[1] + right * light.rimRightColour[1];
        float rimBlue = left * light.rimLeftColour[2] + right * light.rimRightColour[2];
        float red = s.red[v] * (r + rimRed) + shine * light.keyColour[0] + rimRed * sheen;
        float green = s.green[v] * (g + rimGreen) + shine * light.keyColour[1] + rimGreen * sheen;
        float blue = s.blue[v] * (b + rimBlue) + shine * light.keyColour[2] + rimBlue * sheen;
        s.outRed[v] = Tone.display(red * presence);
        s.outGreen[v] = Tone.display(green * presence);
        s.outBlue[v] = Tone.display(blue * presence);
    }

    private float rim(float[] direction) {
        float d = nx * direction[0] + ny * direction[1] + nz * direction[2] + 0.08f;
        return d > 0 ? d * 1.6f : 0;
    }
}
