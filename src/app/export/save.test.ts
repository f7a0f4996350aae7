import { expect, test } from "vitest";
import { decode } from "../../experiment/index.ts";
import { fileName, sizeInWords } from "./save.ts";

test.each([
  ["surface=beale&o=adam", "downhill-adam-on-beale.csv"],
  ["f=x^2%2By^2&o=adam", "downhill-adam-on-x2-y2.csv"],
  ["data=own,Gr%C3%B6%C3%9Fe%20%E6%8D%9F.csv&o=adam", "downhill-adam-on-gro-e-csv.csv"],
  [`data=own,${"n".repeat(90)}&o=adam`, `downhill-adam-on-${"n".repeat(52)}.csv`],
])("names the file of %s %s", (link, name) => {
  expect(fileName(decode(link).spec, "csv")).toBe(name);
});

test.each([
  [0, "1 kB"],
  [12_345, "12 kB"],
  [1_260_000, "1.3 MB"],
])("writes %d bytes as %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
