import { type Controls, printOptions } from "../frame-options.ts";

/** What a snippet shows of an experiment, and how. */
export interface Embed {
  /** Address of the folder that Downhill is in, with its last slash. */
  readonly base: string;
  /** A link's hash, without `#`; empty for the default. */
  readonly experiment: string;
  /** What it is called: a title to those who see it, a name to those who hear it. */
  readonly label: string;
  /** CSS pixels. */
  readonly height: number;
  /** `auto` follows the page around; by itself, the reader's system. */
  readonly theme: "auto" | "light" | "dark";
  readonly controls: Controls;
  readonly autoplay: boolean;
}

/** The experiment in the playground. Parentheses and quotes end an address in some of the languages here. */
export const playgroundOf = ({ base, experiment }: Embed): string =>
  encodeMore(experiment === "" ? base : `${base}#${experiment}`);

/** The experiment in a frame. */
export function frameOf({ base, experiment, theme, controls, autoplay }: Embed): string {
  const query = printOptions({
    theme: theme === "auto" ? "system" : theme,
    controls,
    autoplay,
    pooled: false,
  });
  return encodeMore(`${base}embed.html${query}${experiment === "" ? "" : `#${experiment}`}`);
}

/** Of the element: what is not at its default. */
export function attributesOf({ theme, controls, autoplay, height, label }: Embed): [string, string | true][] {
  return [
    ["label", label],
    ["height", String(height)],
    ...(theme === "auto" ? [] : [["theme", theme] satisfies [string, string]]),
    ...(controls === "play" ? [] : [["controls", controls] satisfies [string, string]]),
    ...(autoplay ? [["autoplay", true] satisfies [string, true]] : []),
  ];
}

/** Percent-encodes what a link may hold as it is, but a document around it may take for its own. */
const encodeMore = (address: string): string =>
  address.replace(/[^\x21-\x7e]|["'()<>[\]\\^`{|}]/gu, (sign) =>
    /['()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
  );
