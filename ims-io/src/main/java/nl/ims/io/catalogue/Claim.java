package nl.ims.io.catalogue;

/**
 * What one source says where others say something else.
 *
 * @param says what it says, in the words of the catalogue
 * @param source where: an address, a paper, or words that say that it was not noted
 * @param followed whether the rows concerned take it over; that settles nothing
 */
public record Claim(String says, String source, boolean followed) {}
