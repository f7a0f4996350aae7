// The entry "downhill/figure": outside the page the rows of the real tables are loaded from the start.
import "../datasets/data/all.ts";

export * from "../figure/index.ts";
