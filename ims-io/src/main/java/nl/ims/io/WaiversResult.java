package nl.ims.io;

import com.google.common.collect.ImmutableList;

/**
 * Everything that a file of waivers gave.
 *
 * @param waivers the waivers; none if there is a problem
 * @param problems all problems, by place; empty if the whole file is good
 */
public record WaiversResult(ReadWaivers waivers, ImmutableList<Problem> problems) {}
