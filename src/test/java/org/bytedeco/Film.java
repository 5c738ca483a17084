package org.bytedeco;

/** Stands where a library's types would stand, so that the rule on them can be seen to fail. */
public final class Film {
    private Film() {}
}
