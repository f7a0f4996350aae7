// A contestant's process: reads a job and a time from each line of its input, and answers with a line that has the
// steps made and the seconds of processor time that they took. Every contestant has a process to itself, so that none
// is compiled for what another does.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { jobs, type Step } from "./jobs.ts";
import { timeSteps } from "./time-steps.ts";

const [, , file, precision] = process.argv;
const prepared = new Map<string, Step>();

for await (const line of createInterface({ input: process.stdin })) {
  const { job, seconds } = JSON.parse(line);
  try {
    process.stdout.write(`${JSON.stringify(await timeSteps(await stepOf(job), seconds))}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ error: String(error).split("\n")[0] })}\n`);
  }
}

async function stepOf(id: string): Promise<Step> {
  const known = prepared.get(id);
  if (known) return known;
  const { prepare } = await import(pathToFileURL(file).href);
  const step: Step = await prepare(
    jobs.find((job) => job.id === id),
    precision,
  );
  prepared.set(id, step);
  return step;
}
