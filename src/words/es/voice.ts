import { retelling } from "../retelling.ts";
import { es } from "./index.ts";
import { retold } from "./retold/index.ts";

/** What the page gives to `speak`. */
export const voice = ["es", es, retelling(es, retold.sentences, retold.parts)] as const;
