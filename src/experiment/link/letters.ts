import { limits } from "../spec.ts";

/** The most characters of an address that one letter takes: three for each of its bytes, where it is percent-encoded. */
const charactersALetter = 9;

/** The most characters of a link that is read. */
export const longestLink = charactersALetter * limits.hash;

/**
 * Returns the number of letters of a link. Addresses encode those of most scripts, which typed texts may have: it would
 * be wrong to read fewer of them. A link that is longer than any is counted as it is.
 */
export const lettersIn = (link: string): number =>
  link.length <= limits.hash || link.length > longestLink
    ? link.length
    : link.replace(/%[89ab][\da-f]/gi, "").replace(/%[\da-f]{2}/gi, "%").length;
