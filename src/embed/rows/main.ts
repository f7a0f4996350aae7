import { rows } from "../../datasets/data/rows.ts";
import { leave } from "./rows.ts";

/** The rows of the real tables as a script of their own, for frames and their threads alike. */
leave(rows);
