import katex from "katex";
import { printTex } from "../../lang/index.ts";
import "katex/dist/katex.min.css";

export default { render: katex.render, printTex };
