#!/usr/bin/env node
// The command "downhill-sweep" of the package.
import { once } from "node:events";
import { runCommand } from "./command.ts";

/** Writes to standard output, no faster than it is taken. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Shows how much is done, in a line that is written over. */
function showProgress(done: number, total: number): void {
  process.stderr.write(
    done < total ? `\r${Math.floor((100 * done) / total)} % of ${total} cells` : "\r\x1b[K",
  );
}

// A reader such as `head` may close standard output early.
process.stdout.on("error", () => process.exit(1));
runCommand(process.argv.slice(2), { print, showProgress: process.stderr.isTTY ? showProgress : null }).catch(
  (error: unknown) => {
    process.stderr.write(`downhill-sweep: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
