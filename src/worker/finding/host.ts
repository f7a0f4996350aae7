import { decode } from "../../experiment/index.ts";
import { findings } from "../../findings/catalog.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Host } from "../host.ts";
import { partsFor } from "../parts-for.ts";
import type { FindingAnswer, FindingRequest } from "./protocol.ts";

/** Returns the host that measures findings, a part of the work in each answer. */
export function hostFinding(): Host<FindingRequest, FindingAnswer> {
  let work: ReturnType<Finding["measure"]> | null = null;
  return async ({ id }) => {
    if (id !== null) work = await begun(id);
    if (!work) throw new Error("no finding is under way");
    const { done, value } = work.next();
    return done ? { share: 1, numbers: value } : { share: value, numbers: null };
  };
}

async function begun(id: string): Promise<ReturnType<Finding["measure"]>> {
  const finding = findings.get(id);
  if (!finding) throw new Error(`there is no finding “${id}”`);
  for (const { link } of finding.links) await partsFor(decode(link).spec);
  return finding.measure();
}
