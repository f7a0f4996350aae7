import "../../experiment/problem/testing/every-problem.ts";
import { decode, type Spec } from "../../experiment/index.ts";
import { links, seededLinks, sensitiveLinks, singleLinks } from "./cases.ts";

/** Reads a link. @throws Error where something in it cannot be taken */
function specOf(link: string): Spec {
  const { spec, problems } = decode(link);
  const wrong = problems.filter(({ message }) => !message.startsWith("cannot run here"));
  if (wrong.length > 0) throw new Error(`${link}: ${wrong.map(({ message }) => message).join("; ")}`);
  return spec;
}

/** The experiments whose programs are tested. */
export const specs: readonly Spec[] = links.map(specOf);

const inSingle = (link: string): Spec => specOf(`${link}&samples=60&precision=float32&steps=40`);

/** Trainings in single precision, whose programs are tested to its rounding errors. */
export const singleSpecs: readonly Spec[] = singleLinks.map(inSingle);

/** Those of which only the first steps agree. */
export const sensitiveSpecs: readonly Spec[] = sensitiveLinks.map(inSingle);

/** Races whose programs run several seeds. */
export const seededSpecs: readonly Spec[] = seededLinks.map(specOf);
