// Who reads only the first lines ("… | head") has seen enough: no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** Data goes to stdout, talk to stderr. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const talk = (text: string): void => void process.stderr.write(`${text}\n`);
