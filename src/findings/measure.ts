import type { Finding } from "./finding.ts";

/** Numbers that were measured, by name. */
export type Numbers = Readonly<Record<string, number>>;

/** Measures a finding to the end. @param onShare receives the share of the work that is done, from 0 to 1 */
export function measure(finding: Finding, onShare: (share: number) => void = () => {}): Numbers {
  const work = finding.measure();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    onShare(value);
  }
}

/** Returns the names of the numbers that are not within their band. */
export const outside = ({ expect }: Finding, numbers: Numbers): string[] =>
  Object.entries(expect)
    .filter(([name, [low, high]]) => !(low <= numbers[name] && numbers[name] <= high))
    .map(([name]) => name);
