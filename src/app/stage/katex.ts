import "katex/dist/katex.min.css";

export { default } from "katex";
export { printTex } from "../../lang/index.ts";
