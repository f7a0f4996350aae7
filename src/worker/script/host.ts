import { version } from "../../../package.json";
import { flavours, type Script, script } from "../../code/index.ts";
import { sweepScript } from "../../code/sweep/sweep-script.ts";
import { isMapped } from "../../experiment/sweep/cells/cell-spec.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type { ScriptRequest } from "./protocol.ts";

/** Writes experiments as programs, which takes tenths of a second with a large table or network. */
export const hostScript =
  (): Host<ScriptRequest, Script> =>
  async ({ flavour, spec, table, address }) => {
    await partsFor(spec);
    if (flavour === "sweep") {
      if (!isMapped(spec)) throw new RangeError("it has no map");
      return sweepScript(spec, { version, address });
    }
    return script(flavours[flavour], spec, { address, ...(table ? { table } : {}) });
  };
