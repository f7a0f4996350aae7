import type { Page } from "@playwright/test";

/** Drops a JSON file of this text on the page. */
export const dropFile = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name, { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

/** Returns the file of a recorded run of 21 steps that goes along a line to lower losses, with a grid. */
export function recordedRun(name: string, { parameters }: { readonly parameters: number }): string {
  const steps = Array.from({ length: 21 }, (_, step) => step);
  const side = 9;
  const grid = {
    x: [-1.2, 1.2],
    y: [-1.2, 1.2],
    columns: side,
    rows: side,
    losses: Array.from({ length: side * side }, (_, cell) => {
      const [i, j] = [cell % side, Math.floor(cell / side)].map((at) => -1.2 + (2.4 * at) / (side - 1));
      return 0.1 + i * i + j * j;
    }),
  };
  const x = steps.map((step) => 1 - step / 20);
  return JSON.stringify({
    format: "downhill-run-1",
    name,
    seed: 3,
    parameters,
    steps,
    losses: x.map((at) => 0.1 + 2 * at * at),
    x,
    y: x,
    grid,
  });
}
