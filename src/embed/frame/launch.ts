/** Replaces `#launch`: opens a session, as a sandboxed frame cannot start a worker by its address. */
export { openSession as launch } from "./threads.ts";
