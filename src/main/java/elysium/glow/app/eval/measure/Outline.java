package elysium.glow.app.eval.measure;

import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** A closed line of straight edges, such as a lip's. */
public final class Outline {
    private static final int SAMPLES = 256;

    private final double[] x;
    private final double[] y;

    /** So many of the points x, y, x, y …, from the given one on. */
    public Outline(float[] points, int first, int count) {
        x = new double[count + 1];
        y = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            x[i] = points[2 * (first + i % count)];
            y[i] = points[2 * (first + i % count) + 1];
        }
    }

    public Outline(float[] points) {
        this(points, 0, points.length / 2);
    }

    private Area area() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length - 1; i++) {
            path.lineTo(x[i], y[i]);
        }
        path.closePath();
        return new Area(path);
    }

    /** What both hold over what either holds, 0..1; NaN if neither holds anything. */
    public double overlap(Outline other) {
        Area shared = area();
        Area both = area();
        shared.intersect(other.area());
        both.add(other.area());
        double all = size(both);
        return all > 0 ? size(shared) / all : Double.NaN;
    }

    /** The pixels inside. */
    public double size() {
        return size(area());
    }

    /** An area's loops run one way round, its holes the other. */
    private static double size(Area area) {
        double[] at = new double[6];
        double twice = 0;
        double startX = 0;
        double startY = 0;
        double lastX = 0;
        double lastY = 0;
        for (PathIterator edges = area.getPathIterator(null); !edges.isDone(); edges.next()) {
            switch (edges.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = at[0];
                    startY = at[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    twice += lastX * startY - startX * lastY;
                    continue;
                }
                default -> twice += lastX * at[1] - at[0] * lastY;
            }
            lastX = at[0];
            lastY = at[1];
        }
        return 0.5 * Math.abs(twice);
    }

    /** How far the two lines run apart: the mean over both of the way to the other. */
    public double apart(Outline other) {
        return 0.5 * (wayTo(other) + other.wayTo(this));
    }

    private double wayTo(Outline other) {
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            length += edge(i);
        }
        if (length == 0) {
            return other.nearest(x[0], y[0]);
        }
        double sum = 0;
        int i = 1;
        double before = 0;
        for (int k = 0; k < SAMPLES; k++) {
            double place = (k + 0.5) * length / SAMPLES;
            while (i < x.length - 1 && before + edge(i) < place) {
                before += edge(i++);
            }
            double part = edge(i) > 0 ? (place - before) / edge(i) : 0;
            sum +=
                    other.nearest(
                            x[i - 1] + part * (x[i] - x[i - 1]),
                            y[i - 1] + part * (y[i] - y[i - 1]));
        }
        return sum / SAMPLES;
    }

    private double edge(int i) {
        return Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
    }

    private double nearest(double px, double py) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < x.length; i++) {
            least = Math.min(least, Line2D.ptSegDist(x[i - 1], y[i - 1], x[i], y[i], px, py));
        }
        return least;
    }
}
