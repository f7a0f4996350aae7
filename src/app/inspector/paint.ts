import { movedAsText, quantityAsText, valuesAsText, written } from "../../plot/inspect/as-text.ts";
import type { InspectedLine } from "../../plot/inspect/lines.ts";
import { say } from "../../words/say.ts";
import { barsPath } from "./bars.ts";
import type { Answered } from "./use-inspected.ts";

type Seen = Extract<Answered, { kind: "seen" }>;

/** Writes the numbers of a step into the elements that React rendered for its shape; nothing is rendered again. */
export function paint(root: HTMLElement, { inspected, history }: Seen): void {
  const { lines, schedule, quantities, effects, reasons, slots } = inspected;
  for (const [i, line] of [...schedule, ...lines].entries()) paintLine(all(root, "line")[i], line);
  for (const [i, { value }] of slots.entries()) {
    const slot = all(root, "slot")[i];
    slot?.querySelector("path")?.setAttribute("d", barsPath(history[i].values));
    write(slot, "value", written(value));
  }
  for (const [i, { value }] of quantities.entries())
    write(all(root, "quantity")[i], "value", quantityAsText(value));
  list(root, "reasons", reasons);
  list(root, "effects", effects);
  const values = valuesAsText(inspected);
  write(root, "ended", inspected.ended ?? "");
  write(root, "with", values && say("With {values}.", { values }));
  write(root, "moved", lines.length > 0 ? "" : movedAsText(inspected));
}

function paintLine(row: Element | undefined, { numbers, value, fault }: InspectedLine): void {
  row?.toggleAttribute("data-fault", fault !== null);
  // Between an equation and its numbers, for those who listen.
  write(row, "equals", numbers ? "= " : "");
  write(row, "numbers", numbers ? `${numbers} = ` : "= ");
  write(row, "value", value);
  write(row, "fault", fault ?? "");
}

const all = (root: Element, part: string): Element[] => [...root.querySelectorAll(`[data-part="${part}"]`)];

function write(root: Element | undefined, part: string, text: string): void {
  const element = root?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!element || element.textContent === text) return;
  element.textContent = text;
  element.hidden = text === "";
}

/** Writes sentences into a list, an item each; the list is hidden without any. */
function list(root: Element, part: string, sentences: readonly string[]): void {
  const element = root.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (!element) return;
  element.hidden = sentences.length === 0;
  while (element.children.length > sentences.length) element.lastElementChild?.remove();
  while (element.children.length < sentences.length) element.append(document.createElement("li"));
  for (const [i, sentence] of sentences.entries())
    if (element.children[i].textContent !== sentence) element.children[i].textContent = sentence;
}
