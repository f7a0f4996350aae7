import { outsideName } from "../../datasets/index.ts";
import { say } from "../../words/say.ts";
import type { Lesson } from "./lesson.ts";

const files = import.meta.glob<Lesson>("./catalog/*.ts", { eager: true, import: "default" });

/** The order in which they build on each other. A lesson that is not named here comes last. */
const order = [
  "learning-rate",
  "conditioning",
  "momentum",
  "nesterov",
  "bias-correction",
  "eps",
  "rotation",
  "weight-decay",
  "noise",
  "schedules",
  "saddles",
  "edge-of-stability",
];

const place = ({ id }: Lesson): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

/** Lessons in their order, one for each file in `catalog/`. */
export const lessons: readonly Lesson[] = Object.values(files).sort((a, b) => place(a) - place(b));

/** Says that there is no lesson with an id from a link. */
export const unknownInWords = (id: string): string =>
  say("No lesson is called “{name}”.", { name: outsideName(id) });
