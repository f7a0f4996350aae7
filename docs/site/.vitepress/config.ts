import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import { placeholder, relativeBase, withPolicy } from "./relative-base.ts";
import { searchInSpanish, spanish } from "./spanish.ts";

const inRoot = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** The folder of the pages that scripts/build-docs.mjs gathers: those written by hand and those from definitions. */
const gathered = inRoot(".cache/docs");
const built = inRoot("dist/docs");

const sidebar = JSON.parse(readFileSync(`${gathered}/sidebar.json`, "utf8")) as DefaultTheme.SidebarMulti;

/** Names of the pages that are English and Spanish. */
const translated = new Set(readdirSync(inRoot("docs/site/es")));

export default defineConfig({
  title: "Downhill",
  description: "See how optimizers behave: documentation with live experiments.",
  lang: "en-GB",
  srcDir: gathered,
  srcExclude: ["**/parts/**"],
  outDir: built,
  cacheDir: `${gathered}/.vitepress-cache`,
  base: placeholder,
  // In a file of their own, so that no page has a script within it that changes from build to build.
  metaChunk: true,
  // Nothing is asked for unasked.
  router: { prefetchLinks: false },
  // It would write a style element, which the policy refuses.
  appearance: { disableTransition: false },
  // The playground is no page of this site; e2e/thorough/content/docs.test.ts follows these links too.
  ignoreDeadLinks: [/^(\.\/)?(\.\.\/)+(index)?(#|$)/],
  head: [
    ["link", { rel: "icon", href: `${placeholder}../favicon.svg`, type: "image/svg+xml" }],
    ["script", { src: `${placeholder}../downhill-embed.js`, defer: "" }],
  ],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "downhill-experiment" } } },
  vite: {
    plugins: [relativeBase()],
    experimental: { renderBuiltUrl: (_name, { ssr }) => (ssr ? undefined : { relative: true }) },
    // An inlined font would be a data: address, which the policy refuses.
    build: { assetsInlineLimit: 0 },
  },
  locales: { root: { label: "English", lang: "en-GB" }, es: spanish },
  transformPageData: ({ frontmatter, relativePath }) => ({
    frontmatter: { ...frontmatter, translated: translated.has(relativePath.replace(/^es\//, "")) },
  }),
  transformHtml: (html, file) => withPolicy(html, file, built),
  themeConfig: {
    nav: [
      {
        text: "Guide",
        link: "/start",
        activeMatch:
          "^/(start|embed|link|rule|schedule|table|own-run|inspector|landscapes|space|code|languages|language)",
      },
      { text: "Optimizers", link: "/optimizers/", activeMatch: "^/optimizers/" },
      {
        text: "More",
        activeMatch: "^/(addons|surfaces|problems|datasets)/",
        items: [
          { text: "Addons", link: "/addons/" },
          { text: "Surfaces", link: "/surfaces/" },
          { text: "Problems", link: "/problems/" },
          { text: "Data sets", link: "/datasets/" },
        ],
      },
      {
        text: "Learn",
        activeMatch: "^/(lessons|gallery|findings)/",
        items: [
          { text: "Lessons", link: "/lessons/" },
          { text: "Gallery", link: "/gallery/" },
          { text: "Findings", link: "/findings/" },
        ],
      },
      { text: "Library", link: "/library", activeMatch: "^/(library|api/)" },
      { text: "Playground", link: "/../", target: "_self", noIcon: true },
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: {
      provider: "local",
      options: {
        locales: { es: searchInSpanish },
        _render: (source, env, markdown) =>
          // Equations would be found by their TeX, in pieces.
          markdown
            .render(source, env)
            .replace(/<(div|span)[^>]* v-pre[^>]*><span class="katex.*?<\/\1>/g, ""),
      },
    },
  },
});
