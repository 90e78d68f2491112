const ellipsis = "…";
const ideograph = /\p{Script=Han}/u;

/** Breaks a name into at most two lines that fit, at words or between ideographs; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, most: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= most) return [text];
  const parts = partsOf(text);
  let count = parts.length;
  while (count > 1 && widthOf(parts.slice(0, count).join("").trimEnd()) > most) count--;
  const first = fitted(parts.slice(0, count).join("").trimEnd(), most, widthOf);
  const rest = parts.slice(count).join("").trim();
  return rest === "" ? [first] : [first, fitted(rest, most, widthOf)];
}

/** Words with the space after them; an ideograph is a word of its own, punctuation stays with what it follows. */
function partsOf(text: string): string[] {
  return text.match(/\p{Script=Han}[^\p{Script=Han}\p{L}\p{N}]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [text];
}

/** The text if it fits, else as much of it as does: whole words where that does not leave it short. */
function fitted(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}${ellipsis}`) > most) letters.pop();
  const cut = letters.join("");
  const space = cut.lastIndexOf(" ");
  const whole = space > cut.length * 0.6 && !ideograph.test(cut) ? cut.slice(0, space) : cut;
  return `${whole.trimEnd()}${ellipsis}`;
}
