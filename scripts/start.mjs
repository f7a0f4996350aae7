// `npm start`: serves the playground from its sources, on this machine only, and prints its address.
import { prepare, root } from "./install.mjs";

prepare();
const { createServer } = await import("vite");
const server = await createServer({ root, server: { port: Number(process.env.PORT ?? 5173) } });
await server.listen();
const [address] = server.resolvedUrls?.local ?? [];
console.log(`Downhill is at ${address} (Ctrl-C ends it)`);
