package elysium.glow.show;

import elysium.glow.gpu.Texture;

/** What is drawn in the operator's window alone, beside the picture or over it. */
public interface Overlay {
    /** The part of the window that is left for the picture; none if the overlay draws it. */
    Area beside(Window operator);

    /**
     * Draws on the window's own surface, after the picture.
     *
     * @param picture the show's
     */
    void draw(Window operator, Texture picture);

    /** Nothing: all of the window is the picture's. */
    Overlay NONE =
            new Overlay() {
                @Override
                public Area beside(Window operator) {
                    return operator.area();
                }

                @Override
                public void draw(Window operator, Texture picture) {}
            };
}
