// The entry "downhill/experiment": outside the page the rows of the real tables are loaded from the start.
import "../datasets/data/all.ts";

export * from "../experiment/index.ts";
