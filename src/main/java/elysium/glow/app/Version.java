package elysium.glow.app;

/** The version that the jar's manifest or, in a checkout, the build names. */
final class Version {
    private Version() {}

    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(from its sources)" : version;
    }
}
