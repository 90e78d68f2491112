/** Cypher with what is no code blanked out: every character keeps its place, so offsets and lines stay true. */
export function blankOut(text: string, what: "comments" | "comments and strings"): string {
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
  return text.replace(pattern, (found) => {
    const isString = found.startsWith("'") || found.startsWith('"');
    if (!isString) return found.replaceAll(/[^\n]/g, " ");
    const quote = found[0] ?? "'";
    return what === "comments" ? found : `${quote}${found.slice(1, -1).replaceAll(/[^\n]/g, " ")}${quote}`;
  });
}

/** The parts of a list at its top level: commas inside brackets do not part it. */
export function splitList(text: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const character of text) {
    if ("([{".includes(character)) depth++;
    if (")]}".includes(character)) depth--;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
