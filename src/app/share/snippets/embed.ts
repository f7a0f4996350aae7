import { type Controls, printOptions } from "../frame-options.ts";

/** A picture that is shown until an embed is played, and in print. */
export interface Poster {
  /** Its address: of a file, or data. */
  readonly src: string;
  /** The address of another for readers whose system is dark, if there is one. */
  readonly dark: string | null;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The media query of the second picture. */
export const darkMedia = "(prefers-color-scheme: dark)";

/** An experiment to embed, with its options. */
export interface Embed {
  /** Address of the folder of the playground, with a slash at its end. */
  readonly base: string;
  /** A link's hash, without `#`; empty for the default. */
  readonly experiment: string;
  /** The title of the embed, and its name for screen readers. */
  readonly label: string;
  /** CSS pixels. */
  readonly height: number;
  /** Colours: `auto` follows the host page, or the reader's system if the frame stands alone. */
  readonly theme: "auto" | "light" | "dark";
  readonly controls: Controls;
  readonly autoplay: boolean;
  readonly poster: Poster | null;
}

/** Returns the experiment's address in the playground, also encoding signs that end an address in some documents. */
export const playgroundOf = ({ base, experiment }: Embed): string =>
  encodeMore(experiment === "" ? base : `${base}#${experiment}`);

/** Returns the experiment's address as a frame. */
export function frameOf({ base, experiment, theme, controls, autoplay }: Embed): string {
  const query = printOptions({
    theme: theme === "auto" ? "system" : theme,
    controls,
    autoplay,
    pooled: false,
    lang: null,
  });
  return encodeMore(`${base}embed.html${query}${experiment === "" ? "" : `#${experiment}`}`);
}

/** Returns the attributes of the element: label, height, and others that differ from their defaults. */
export function attributesOf({ theme, controls, autoplay, height, label }: Embed): [string, string | true][] {
  return [
    ["label", label],
    ["height", String(height)],
    ...(theme === "auto" ? [] : [["theme", theme] satisfies [string, string]]),
    ...(controls === "play" ? [] : [["controls", controls] satisfies [string, string]]),
    ...(autoplay ? [["autoplay", true] satisfies [string, true]] : []),
  ];
}

/** Percent-encodes signs that are permitted in a link but have a meaning in some kinds of documents. */
const encodeMore = (address: string): string =>
  address.replace(/[^\x21-\x7e]|["'()<>[\]\\^`{|}]/gu, (sign) =>
    /['()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
  );
