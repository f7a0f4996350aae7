import { iconPng } from "./app-icon.mjs";

/** @type {readonly [number, number, number]} */
const blue = [0x0b, 0x5c, 0xc0];
/** @type {readonly [number, number, number]} */
const paper = [0xfb, 0xfa, 0xf7];

const icons = [
  { file: "icon-192.png", size: 192, purpose: "any", look: { color: blue, ground: null, part: 1 } },
  { file: "icon-512.png", size: 512, purpose: "any", look: { color: blue, ground: null, part: 1 } },
  // A system cuts such an icon to its own shape, and leaves a disc of four fifths at least.
  {
    file: "icon-maskable-512.png",
    size: 512,
    purpose: "maskable",
    look: { color: paper, ground: blue, part: 0.6 },
  },
];

/**
 * Makes the page installable: adds the manifest with its icons, under any path. The colours of the window are those of
 * the page's ground; browsers take the one for the present theme from the page's `theme-color`.
 *
 * @returns {import("vite").Plugin}
 */
export function webManifest() {
  return {
    name: "web-manifest",
    apply: "build",
    generateBundle() {
      for (const { file, size, look } of icons)
        this.emitFile({ type: "asset", fileName: file, source: iconPng({ size, ...look }) });
      this.emitFile({
        type: "asset",
        fileName: "manifest.webmanifest",
        source: `${JSON.stringify(manifest, null, 2)}\n`,
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [
        { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
      ],
    },
  };
}

const manifest = {
  name: "Downhill: optimizers, raced down a surface",
  short_name: "Downhill",
  description:
    "Race SGD, Adam and others down a loss surface, move any hyperparameter while they run, and share the experiment as a link.",
  lang: "en",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#fbfaf7",
  theme_color: "#fbfaf7",
  icons: [
    { src: "favicon.svg", type: "image/svg+xml", sizes: "any" },
    ...icons.map(({ file, size, purpose }) => ({
      src: file,
      type: "image/png",
      sizes: `${size}x${size}`,
      purpose,
    })),
  ],
};
