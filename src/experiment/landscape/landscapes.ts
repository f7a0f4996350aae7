import type { Table } from "../../datasets/index.ts";
import { extentOf } from "./extent-of.ts";
import { heightsOn } from "./heights-on.ts";
import { KeptPaths } from "./kept-paths.ts";
import type { Found, LandscapeQuery, PlaneAnswer } from "./landscape-query.ts";
import { pathsBeside } from "./paths-beside.ts";
import { finite, planeOf } from "./plane-of.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { finestGrid, pointsOfPath, type Refusal } from "./work.ts";

/** The parts of the work by a rough estimate: where each begins in the whole, and its share. */
const shares = { race: [0, 0.4], paths: [0.4, 0.2], heights: [0.6, 0.4] } as const;

/** A race that is made again. */
interface Remade {
  readonly table: Table | undefined;
  readonly subject: Subject;
  readonly kept: KeptPaths;
}

/**
 * Computes landscapes, one after another. It keeps the race, which a later step continues, and the plane with the paths
 * beside it, which another extent or resolution has too.
 */
export class Landscapes {
  #remade: Remade | null = null;
  #beside: { readonly key: string | null; readonly answer: PlaneAnswer } | null = null;

  /**
   * Computes a landscape in portions of some milliseconds, and yields what it finds. The arrays stay in use: copy what is
   * handed on.
   *
   * @param table the rows of a network's data where they are the reader's own
   * @throws as `trainingCourse`
   */
  *compute(query: LandscapeQuery, table?: Table): Generator<Found, void> {
    const remade = this.#remadeFor(query, table);
    if (typeof remade === "string") return yield { refusal: remade };
    const { subject, kept } = remade;
    const resolution = finestGrid(subject.heightTime, query.resolution);
    if (typeof resolution === "string") return yield { refusal: resolution };
    yield* within("race", kept.advance(query.to));
    const answer = yield* this.#planeFor(query, remade);
    if (typeof answer === "string") return yield { refusal: answer };
    const extent = query.extent ?? answer.extent;
    yield { plane: { ...answer, extent } };
    yield* within("heights", heightsOn(answer.plane, extent, resolution, subject.height));
  }

  /** Returns the race to continue: the one before, where nothing in the query's past differs, or a new one. */
  #remadeFor({ spec, landscape, to }: LandscapeQuery, table: Table | undefined): Remade | Refusal {
    const also = "plane" in landscape ? landscape.around?.step : undefined;
    const before = this.#remade;
    if (before?.table === table && before?.kept.adopt(spec, to, also)) return before;
    this.#remade = null;
    this.#beside = null;
    const subject = subjectOf(spec, table);
    const points = pointsOfPath(spec.contenders.length, subject.course.start.length, subject.heightTime);
    if (typeof points === "string") return points;
    this.#remade = { table, subject, kept: new KeptPaths(spec, subject.course, points, also) };
    return this.#remade;
  }

  /** Returns the plane with the paths beside it. */
  *#planeFor(
    { landscape, spec, to }: LandscapeQuery,
    { subject, kept }: Remade,
  ): Generator<Found, PlaneAnswer | Refusal> {
    const isChosen = "plane" in landscape;
    const key = isChosen ? JSON.stringify([landscape, to]) : null;
    if (key !== null && this.#beside?.key === key) return this.#beside.answer;
    const all = kept.paths();
    const { tensors } = subject.course;
    const centre = () =>
      kept.weightsOf((isChosen ? landscape.around?.slot : undefined) ?? spec.contenders[0].slot);
    const plane = isChosen ? planeOf(landscape.plane, { paths: all, centre, tensors }) : landscape;
    if (typeof plane === "string") return plane;
    const paths = yield* within("paths", pathsBeside(all, plane, subject));
    const counting = finite(all).map(({ slot }) => slot);
    const extent = extentOf(
      isChosen ? landscape.plane.kind : "given",
      paths.filter(({ slot }) => counting.includes(slot)),
    );
    const answer = { plane, paths, extent };
    this.#beside = { key, answer };
    return answer;
  }
}

/** Passes on what a part of the work finds, its progress as a share of the whole. */
function* within<Result>(
  part: keyof typeof shares,
  found: Generator<Found, Result>,
): Generator<Found, Result> {
  const [from, share] = shares[part];
  for (;;) {
    const { done, value } = found.next();
    if (done) return value;
    yield "progress" in value ? { progress: from + share * value.progress } : value;
  }
}
