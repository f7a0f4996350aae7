import type { Table } from "../../datasets/index.ts";
import { told } from "../../words/told.ts";
import type { TrainingSpec } from "../spec.ts";
import { extentOf } from "./extent-of.ts";
import { type HeightOf, heightsOn } from "./heights-on.ts";
import { KeptPaths } from "./kept-paths.ts";
import { type Found, type LandscapeQuery, type PlaneAnswer, shares } from "./landscape-query.ts";
import { lossesAlong } from "./losses-along.ts";
import { pathsBeside } from "./paths-beside.ts";
import { finite, planeOf } from "./plane-of.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { finestGrid, isRefusal, pointsOfPath, type Refusal } from "./work.ts";

/** A race that is made again. */
interface Remade {
  readonly spec: TrainingSpec;
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
    for (const found of this.computePlane(query, table)) {
      yield found;
      if (!("plane" in found) || found.plane.plane.directions.length === 1) continue;
      const { plane, extent } = found.plane;
      const height = this.heightOf(query.spec, table);
      yield* within("heights", heightsOn(plane, extent, found.resolution, height));
    }
  }

  /** Returns the height at weights, as a function. @throws as `trainingCourse` */
  heightOf(spec: TrainingSpec, table?: Table): HeightOf {
    const known = this.#remade;
    const isKnown = known?.table === table && JSON.stringify(known?.spec) === JSON.stringify(spec);
    if (known && isKnown) return known.subject.height;
    return subjectOf(spec, table).height;
  }

  /** Computes all of a landscape but the heights of a plane. @throws as `trainingCourse` */
  *computePlane(query: LandscapeQuery, table?: Table): Generator<Found, void> {
    const remade = this.#remadeFor(query, table);
    if (isRefusal(remade)) return yield { refusal: remade };
    const { subject, kept } = remade;
    const resolution = finestGrid(subject.heightTime, query.resolution);
    if (isRefusal(resolution)) return yield { refusal: resolution };
    yield* within("race", kept.advance(query.to));
    const answer = yield* this.#planeFor(query, remade);
    if (isRefusal(answer)) return yield { refusal: answer };
    const extent = query.extent ?? answer.extent;
    yield { plane: { ...answer, extent }, resolution };
    const { plane } = answer;
    if (plane.directions.length === 1)
      yield* within("heights", lossesAlong(plane, resolution, subject.height));
  }

  /** Returns the race to continue: the one before, where nothing in the query's past differs, or a new one. */
  #remadeFor({ spec, landscape, to }: LandscapeQuery, table: Table | undefined): Remade | Refusal {
    const also = "plane" in landscape ? landscape.around?.step : undefined;
    const before = this.#remade;
    if (before?.table === table && before?.kept.adopt(spec, to, also)) {
      this.#remade = { ...before, spec };
      return this.#remade;
    }
    this.#remade = null;
    this.#beside = null;
    const subject = subjectOf(spec, table);
    const points = pointsOfPath(spec.contenders.length, subject.course.start.length, subject.heightTime);
    if (isRefusal(points)) return points;
    this.#remade = { spec, table, subject, kept: new KeptPaths(spec, subject.course, points, also) };
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
    const centre = () => {
      const slot = (isChosen ? landscape.around?.slot : undefined) ?? spec.contenders[0].slot;
      return (
        kept.weightsOf(slot) ??
        told(
          "Contender {number} diverged, so the plane cannot pass through its last weights. Another contender, or an earlier step, has a plane.",
          { number: slot + 1 },
        )
      );
    };
    const plane = isChosen ? planeOf(landscape.plane, { paths: all, centre, tensors }) : landscape;
    if (isRefusal(plane)) return plane;
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
