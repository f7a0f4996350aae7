import { heights } from "../app/share/frame-options.ts";
import type { Theme } from "../app/theme.ts";
import { longestLink } from "../experiment/link/letters.ts";

/**
 * The messages between an embed's frame and the page around it: `{ downhill: 1, type, … }` by `postMessage`. The
 * number is the version of this protocol; a message of another version is ignored.
 */
const version = 1;

export type FrameMessage =
  /** The race can be played. */
  | { readonly type: "ready"; readonly experiment: string }
  /** CSS pixels that the whole content takes. */
  | { readonly type: "height"; readonly height: number }
  /** The experiment was changed by hand. */
  | { readonly type: "change"; readonly experiment: string }
  | { readonly type: "error"; readonly message: string };

export type HostMessage =
  | { readonly type: "experiment"; readonly experiment: string }
  | { readonly type: "theme"; readonly theme: Theme }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  /** Moves the focus of the frame to its play button. */
  | { readonly type: "focus" }
  /** Brings a port to the pool of threads. */
  | { readonly type: "pool" };

export type PoolMessage =
  /** From the pool's frame: it listens. */
  | { readonly type: "pool-ready" }
  /** To it: the port of a frame, under a number that the page gives it. */
  | { readonly type: "join"; readonly member: number }
  /** To it: that frame is gone. */
  | { readonly type: "leave"; readonly member: number };

export type Message = FrameMessage | HostMessage | PoolMessage;

/** Characters of the longest text that Downhill sends, a link; longer ones are refused. */
const longestText = longestLink;

export const inEnvelope = (message: Message): object => ({ downhill: version, ...message });

type Fields = Readonly<Record<string, "text" | "number" | "theme" | "count">>;

const shapes: ReadonlyMap<string, Fields> = new Map<Message["type"], Fields>([
  ["ready", { experiment: "text" }],
  ["height", { height: "number" }],
  ["change", { experiment: "text" }],
  ["error", { message: "text" }],
  ["experiment", { experiment: "text" }],
  ["theme", { theme: "theme" }],
  ["play", {}],
  ["pause", {}],
  ["focus", {}],
  ["pool", {}],
  ["pool-ready", {}],
  ["join", { member: "count" }],
  ["leave", { member: "count" }],
]);

/** Reads a message; null for another version, an unknown type or a field of another kind. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || own(data, "downhill") !== version) return null;
  const type = own(data, "type");
  const fields = typeof type === "string" ? shapes.get(type) : undefined;
  if (!fields) return null;
  const read: Record<string, unknown> = { type };
  for (const [name, kind] of Object.entries(fields)) {
    const value = own(data, name);
    if (!fits[kind](value)) return null;
    read[name] = value;
  }
  return read as unknown as Message;
}

/** Returns a height within the limits of a frame; null where it is no number of pixels. */
export function frameHeight(height: number): number | null {
  if (!Number.isFinite(height) || height <= 0) return null;
  return Math.round(Math.min(Math.max(height, heights.min), heights.max));
}

const fits: Readonly<Record<Fields[string], (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string" && value.length <= longestText,
  number: (value) => typeof value === "number" && Number.isFinite(value),
  count: (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
  theme: (value) => value === "light" || value === "dark" || value === "system",
};

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
