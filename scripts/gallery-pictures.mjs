import { join } from "node:path";
import { runnerImport } from "vite";

/**
 * Draws the pictures of the gallery's experiments: the build has them as files, the development server draws one when
 * it is asked for.
 *
 * @returns {import("vite").Plugin}
 */
export function galleryPictures() {
  let root = "";
  /** @returns {Promise<typeof import("../src/app/gallery/picture/pictures.ts")>} */
  const drawing = async () => {
    const file = join(root, "src", "app", "gallery", "picture", "pictures.ts");
    return (await runnerImport(file, { root, configFile: false, logLevel: "warn" })).module;
  };
  return {
    name: "gallery-pictures",
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      if (this.environment.config.command !== "build") return;
      for (const { file, svg } of (await drawing()).galleryPictures())
        this.emitFile({ type: "asset", fileName: file, source: svg });
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(async ({ url = "" }, response, next) => {
        const file = /^\/(gallery\/[\w-]+\.svg)$/.exec(url)?.[1];
        const svg = file && (await drawing()).galleryPicture(file);
        if (!svg) return next();
        response.setHeader("Content-Type", "image/svg+xml");
        response.end(svg);
      });
    },
  };
}
