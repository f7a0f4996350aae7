import { provide } from "./packed.ts";
import { rows } from "./rows.ts";

/** Importing this file makes the rows of every real table known. */
for (const [id, packed] of rows) provide(id, packed);
