package elysium.glow.gpu;

/** A second context that shares programs with the show's: for one other thread, to compile in. */
public interface SideContext extends AutoCloseable {
    /**
     * Makes it current on this thread, until the scope is closed here.
     *
     * @throws elysium.glow.flow.UserError if the driver refuses
     */
    GpuScope enter();

    /** Releases it from the thread that entered, whose scope has been closed. */
    void leave();

    /** Gives it up, on the show's thread, once nobody is in it. */
    @Override
    void close();
}
