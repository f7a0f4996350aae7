import { decode, type Spec } from "../../experiment/index.ts";
import { links } from "./cases.ts";

/** Reads a link. @throws Error where something in it cannot be taken */
function specOf(link: string): Spec {
  const { spec, problems } = decode(link);
  const wrong = problems.filter(({ message }) => !message.startsWith("cannot run here"));
  if (wrong.length > 0) throw new Error(`${link}: ${wrong.map(({ message }) => message).join("; ")}`);
  return spec;
}

/** The experiments whose programs are tested. */
export const specs: readonly Spec[] = links.map(specOf);
