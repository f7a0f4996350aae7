import { retelling } from "../retelling.ts";
import { de } from "./index.ts";
import { retold } from "./retold/index.ts";

/** What the page gives to `speak`. */
export const voice = ["de", de, retelling(de, retold.sentences, retold.parts)] as const;
