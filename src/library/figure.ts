// The entry "downhill/figure".
import "./everything.ts";

export * from "../figure/index.ts";
