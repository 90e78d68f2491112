// Prints every import that goes against the folders' arrows, every cycle and every file that is too long.
import { findBreaches } from "./rules.ts";
import { readSourceFiles } from "./sources.ts";

const files = readSourceFiles(process.cwd());
const breaches = findBreaches(files);
for (const { file, line, message } of breaches) console.log(`${file}:${line} ${message}`);
console.log(`${files.length} files, ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;
