import { type Sentence, say } from "../../words/say.ts";
import type { MenuItem } from "../ui/Menu.tsx";
import { type LearnList, openList } from "./learn-state.ts";

const item = (key: LearnList, label: Sentence, detail: Sentence): MenuItem => ({
  key,
  label: say(label),
  detail: say(detail),
  onSelect: () => openList(key),
});

/** The lists to learn from, as items of a menu. */
export const learnItems = (): readonly MenuItem[] => [
  item("lessons", "Lessons", "Predict, then see"),
  item("gallery", "Gallery", "Thirty experiments worth a minute each"),
  item("findings", "Findings", "What research found, to try and to measure"),
];
