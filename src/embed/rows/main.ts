import { rows } from "../../datasets/data/rows.ts";
import { leave } from "./rows.ts";

/** The rows of the real tables as a separate script, for frames and their threads. */
leave(rows);
