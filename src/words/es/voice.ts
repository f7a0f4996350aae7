import { retelling } from "../retelling.ts";
import { es } from "./index.ts";
import { retold } from "./retold/index.ts";

/** The arguments with which the page calls `speak`. */
export const voice = ["es", es, retelling(es, retold.sentences, retold.parts)] as const;
