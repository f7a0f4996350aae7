import type { Work } from "../launch.ts";

/** A message to a thread that works for many clients, each of which has a session on it. */
export type SessionRequest =
  | { readonly session: number; readonly open: Work }
  | { readonly session: number; readonly request: unknown }
  | { readonly session: number; readonly close: true };

export type SessionReply =
  | { readonly session: number; readonly reply: unknown }
  /** The turn of the session's request has come. */
  | { readonly session: number; readonly begun: true }
  /** The session's thread was ended, or did not load; the request under way is not answered. */
  | { readonly session: number; readonly error: string };
