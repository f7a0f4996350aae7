// The entry "downhill/experiment".
import "./everything.ts";

export * from "../experiment/index.ts";
