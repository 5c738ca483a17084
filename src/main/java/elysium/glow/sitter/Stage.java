package elysium.glow.sitter;

/** Where surfaces become part of the picture: posed, lit, projected, drawn. */
final class Stage {
    final Pose pose = new Pose();
    final Raster raster;
    private final Light light;
    private final Shading shading;
    private final float focal;
    private final float middleX;
    private final float middleY;

    Stage(Raster raster, Light light, float focal, float[] middle) {
        this.raster = raster;
        this.light = light;
        this.focal = focal;
        middleX = middle[0];
        middleY = middle[1];
        shading = new Shading(light);
    }

    Light light() {
        return light;
    }

    float presence() {
        return shading.presence;
    }

    void presence(float presence) {
        shading.presence = presence;
    }

    void show(Surface s, float[] share) {
        pose.apply(s, share);
        s.orient();
        shading.light(s, pose);
        project(s);
        raster.draw(s);
    }

    /** A surface that was placed in camera space and coloured already. */
    void showLit(Surface s) {
        project(s);
        raster.draw(s);
    }

    float screenX(float x, float z) {
        return middleX - focal * x / z;
    }

    float screenY(float y, float z) {
        return middleY + focal * y / z;
    }

    private void project(Surface s) {
        for (int v = 0; v < s.count; v++) {
            float scale = focal / -s.cz[v];
            s.sx[v] = middleX + s.cx[v] * scale;
            s.sy[v] = middleY - s.cy[v] * scale;
            s.depth[v] = s.behind - s.cz[v];
        }
    }
}
