import { flavours, script } from "../../code/index.ts";
import type { ScriptReply, ScriptRequest } from "../script-protocol.ts";
import { type Host, messageOf, type Tell } from "./host.ts";
import { rowsFor } from "./rows-for.ts";

/** Writes experiments as programs: with a large table or network that takes tenths of a second. */
export function hostScript(tell: Tell<ScriptReply>): Host<ScriptRequest> {
  async function answer({ id, flavour, spec, table, address }: ScriptRequest): Promise<void> {
    try {
      await rowsFor(spec);
      const options = { address, ...(table ? { table } : {}) };
      tell({ type: "script", id, script: script(flavours[flavour], spec, options) });
    } catch (error) {
      tell({ type: "failed", id, message: messageOf(error) });
    }
  }

  return (request) => void answer(request);
}
