/** Data goes to stdout, talk to stderr. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const talk = (text: string): void => void process.stderr.write(`${text}\n`);
