import { encode, encodeInFull, type Spec, withoutLink } from "../../experiment/index.ts";

/** The default experiment as a link that says something: an address without a link shows another one. */
const defaultLink = "surface=rosenbrock";

/** Returns the link in the page's address: its query, after `?`, and its fragment, after `#`. */
export const linkInAddress = (): string =>
  typeof location === "undefined" ? "" : location.search + location.hash;

/** Returns true where the page's address has a link: a `#`, even with nothing after it, or a link's keys in its query. */
export const hasLink = (): boolean =>
  location.href.includes("#") || withoutLink(location.search) !== location.search;

/** Returns the page's address with its link replaced by another. */
function addressWith(link: string): string {
  const url = new URL(location.href);
  url.search = withoutLink(url.search);
  url.hash = "";
  return `${url.href}#${link}`;
}

/** Returns the address of the page while it shows an experiment, and a lesson if any, without what has its default. */
export const addressOf = (spec: Spec, lesson: string | null): string =>
  addressWith((encode(spec) || defaultLink) + (lesson ? `&lesson=${encodeURIComponent(lesson)}` : ""));

/**
 * Returns the address of an experiment to share, which names problem, start and rates whatever their defaults.
 *
 * @param cursor the step at which it opens, paused
 * @param stage the value of `stage=`, where it opens in 3D
 */
export const sharedAddressOf = (spec: Spec, cursor = 0, stage = ""): string =>
  addressWith(encodeInFull(spec, cursor, stage));
