package elysium.glow.app.eval;

import elysium.glow.vision.Face;

/**
 * A file's picture of which few pixels were kept, for it is large; what is said of it is said in
 * the file's own pixels.
 *
 * @param step of how many pixels one was kept, each way
 */
record Thinned(int step) {
    /** The pixel of the file that is kept first: the one in the middle of so many. */
    private int first() {
        return step / 2;
    }

    private double inPicture(double inFile) {
        return (inFile - first()) / step;
    }

    FaceBox inPicture(FaceBox inFile) {
        return new FaceBox(
                inPicture(inFile.left()),
                inPicture(inFile.top()),
                inPicture(inFile.right()),
                inPicture(inFile.bottom()));
    }

    private float inFile(float inPicture) {
        return inPicture * step + first();
    }

    private void inFile(float[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] = inFile(points[i]);
        }
    }

    /** Moves a face from the picture's pixels to the file's. */
    void moveToFile(Face face) {
        if (step == 1) {
            return;
        }
        face.left = inFile(face.left);
        face.top = inFile(face.top);
        face.width *= step;
        face.height *= step;
        inFile(face.points);
        inFile(face.mouth.outer);
        inFile(face.mouth.inner);
    }
}
