/** As `#launch`: a sandboxed frame can start no worker by its address. */
export { openSession as launch } from "./threads.ts";
