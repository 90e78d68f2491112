/** Numbers from a seed, so that a failure can be run again: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Change = (bytes: Uint8Array, below: (limit: number) => number) => Uint8Array;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const inText =
  (change: (lines: string[], below: (limit: number) => number) => void): Change =>
  (bytes, below) => {
    const lines = textOf(bytes).split("\n");
    change(lines, below);
    return new TextEncoder().encode(lines.join("\n"));
  };

const otherValues = [
  "5",
  "-1",
  "null",
  "true",
  "[]",
  "{}",
  "''",
  "[a, b]",
  "1e400",
  "2024-02-30",
  ".nan",
  "*x",
  "&x y",
  "!t z",
  "|",
  ">-",
  "- x",
  "'",
];

const changes: Readonly<Record<string, Change>> = {
  "flips a byte": (bytes, below) => {
    const copy = bytes.slice();
    const at = below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
    return copy;
  },
  "cuts the end": (bytes, below) => bytes.subarray(0, below(bytes.length)),
  "cuts a piece": (bytes, below) => {
    const at = below(bytes.length);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + below(80))]);
  },
  "exchanges two lines": inText((lines, below) => {
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  }),
  "exchanges two words": inText((lines, below) => {
    const [a, b] = [below(lines.length), below(lines.length)];
    const last = /\S+$/;
    const [wordA, wordB] = [last.exec(lines[a] ?? "")?.[0] ?? "", last.exec(lines[b] ?? "")?.[0] ?? ""];
    lines[a] = (lines[a] ?? "").replace(last, () => wordB);
    lines[b] = (lines[b] ?? "").replace(last, () => wordA);
  }),
  "doubles a line": inText((lines, below) => {
    const at = below(lines.length);
    lines.splice(at, 0, lines[at] ?? "");
  }),
  "doubles a block": inText((lines, below) => {
    const at = below(lines.length);
    lines.splice(below(lines.length), 0, ...lines.slice(at, at + 1 + below(30)));
  }),
  "drops a line": inText((lines, below) => {
    lines.splice(below(lines.length), 1);
  }),
  "changes a value's type": inText((lines, below) => {
    const at = below(lines.length);
    lines[at] = (lines[at] ?? "").replace(/: .*$/, () => `: ${otherValues[below(otherValues.length)]}`);
  }),
  "misspells a field": inText((lines, below) => {
    const at = below(lines.length);
    lines[at] = (lines[at] ?? "").replace(/[a-z](?=\w*:)/i, "");
  }),
  "shifts a line": inText((lines, below) => {
    const at = below(lines.length);
    lines[at] = " ".repeat(1 + below(4)) + (lines[at] ?? "");
  }),
  "writes it in another encoding": (bytes, below) => new Uint8Array(Buffer.from(textOf(bytes), below(2) === 0 ? "utf16le" : "latin1")),
};

/** One way of breaking a file, chosen by the seed's numbers; sometimes it leaves it whole, which is as good a test. */
export function mutate(bytes: Uint8Array, random: () => number): { how: string; bytes: Uint8Array } {
  const below = (limit: number) => Math.floor(random() * Math.max(1, limit));
  const names = Object.keys(changes);
  const how = names[below(names.length)] ?? "";
  return { how, bytes: changes[how]?.(bytes, below) ?? bytes };
}
