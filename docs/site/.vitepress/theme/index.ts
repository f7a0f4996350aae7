import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import "katex/dist/katex.min.css";
import "./style.css";
import { findBase } from "./base.ts";
import Demo from "./Demo.vue";
import GalleryCard from "./GalleryCard.vue";
import Layout from "./Layout.vue";

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, siteData }) {
    app.component("Demo", Demo);
    app.component("GalleryCard", GalleryCard);
    if (typeof document === "undefined") return;
    findBase();
    siteData.value = { ...siteData.value, base: globalThis.downhillDocs };
  },
} satisfies Theme;
