/** In the place of `src/worker/launch.ts`: a sandboxed frame can start no worker by its address. */
export { openSession as launch } from "./threads.ts";
