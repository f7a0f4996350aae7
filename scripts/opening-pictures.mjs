import { join } from "node:path";
import { runnerImport } from "vite";

/** @typedef {import("../src/app/first-minute/pictures.ts").OpeningPicture} Picture */

/**
 * Puts the picture of the finished first race and its question into the page's HTML, to be seen before any script has
 * come. `public/opening.js` shows them where the page is opened without a link, and else a sentence.
 *
 * @returns {import("vite").Plugin}
 */
export function openingPictures() {
  let root = "";
  /** @type {Picture[]} */
  let pictures = [];
  let asked = "";
  let starting = "";
  return {
    name: "opening-pictures",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      const folder = join(root, "src", "app", "first-minute");
      const inline = {
        root,
        configFile: /** @type {const} */ (false),
        logLevel: /** @type {const} */ ("warn"),
      };
      pictures = (await runnerImport(join(folder, "pictures.ts"), inline)).module.openingPictures();
      const { question } = (await runnerImport(join(folder, "first-race.ts"), inline)).module;
      const words = join(root, "src", "words");
      const { languages } = (await runnerImport(join(words, "languages.ts"), inline)).module;
      /** @type {[code: string, dictionary: Record<string, string>][]} */
      const dictionaries = [];
      for (const code of Object.keys(languages)) {
        const file = join(words, code, "index.ts");
        dictionaries.push([code, code === "en" ? {} : (await runnerImport(file, inline)).module[code]]);
      }
      /** @param {string} name of the elements @param {string} sentence */
      const inAll = (name, sentence) =>
        dictionaries
          .map(
            ([code, dictionary]) => `<${name} lang="${code}">${dictionary[sentence] ?? sentence}</${name}>`,
          )
          .join("");
      asked = inAll("h2", question);
      starting = inAll("span", "Loading the experiment…");
      for (const { file, svg } of pictures) this.emitFile({ type: "asset", name: file, source: svg });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        /** @param {Picture} picture */
        const address = ({ file }) => {
          const output = Object.values(bundle).find(
            (one) => one.type === "asset" && one.names.includes(file),
          );
          if (!output) throw new Error(`${file} is not in the build`);
          return `./${output.fileName}`;
        };
        return html.replace("<!--opening-->", openingHtml(pictures, { asked, starting }, address));
      },
    },
  };
}

/**
 * @param {readonly Picture[]} pictures
 * @param {{ readonly asked: string, readonly starting: string }} sentences in all languages, of which the page shows one
 * @param {(picture: Picture) => string} address
 */
function openingHtml(pictures, sentences, address) {
  const themes = [...new Set(pictures.map(({ theme }) => theme))].map((theme) => {
    const sizes = pictures.filter((picture) => picture.theme === theme).sort((a, b) => b.from - a.from);
    const sources = sizes.map((picture, i) =>
      i < sizes.length - 1
        ? `<source media="(min-width: ${picture.from}px)" srcset="${address(picture)}" />`
        : // Not fetched while it is hidden: on a page with a link, and in the other theme.
          `<img src="${address(picture)}" loading="lazy" fetchpriority="high" alt="" />`,
    );
    return `<picture class="opening-${theme}">${sources.join("")}</picture>`;
  });
  const asked = `<section class="asked"><div>${sentences.asked}<p></p></div></section>`;
  const starting = `<p class="starting" hidden>${sentences.starting}</p>`;
  return `<div id="opening" aria-hidden="true">${asked}<div>${themes.join("")}</div>${starting}</div>`;
}
