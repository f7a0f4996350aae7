import { retelling } from "../retelling.ts";
import { de } from "./index.ts";
import { retold } from "./retold/index.ts";

/** The arguments with which the page calls `speak`. */
export const voice = ["de", de, retelling(de, retold.sentences, retold.parts)] as const;
