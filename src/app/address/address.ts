import { encode, encodeInFull, type Spec, withoutLink } from "../../experiment/index.ts";

/** The link in the page's address: what stands after its `#`, and before it after a `?`. */
export const linkInAddress = (): string =>
  typeof location === "undefined" ? "" : location.search + location.hash;

/** The page's address with another link, or none, in place of the one that it has. */
function addressWith(link: string): string {
  const url = new URL(location.href);
  url.search = withoutLink(url.search);
  url.hash = "";
  return link === "" ? url.href : `${url.href}#${link}`;
}

/** The address that the page has while it shows an experiment: what has its default is left out. */
export const addressOf = (spec: Spec): string => addressWith(encode(spec));

/** The address of an experiment to be given to others. */
export const sharedAddressOf = (spec: Spec): string => addressWith(encodeInFull(spec));
