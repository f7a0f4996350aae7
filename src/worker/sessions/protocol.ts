import type { Work } from "../launch.ts";

/** To a thread that does the work of many: each asker has a session on it. */
export type SessionRequest =
  | { readonly session: number; readonly open: Work }
  | { readonly session: number; readonly request: unknown }
  | { readonly session: number; readonly close: true };

export type SessionReply =
  | { readonly session: number; readonly reply: unknown }
  /** The turn of the session's request has come. */
  | { readonly session: number; readonly begun: true }
  /** The thread behind the session was ended, or never came; a request that was under way is not answered. */
  | { readonly session: number; readonly error: string };
