import { type Note, noteAt, type Place, type Problem, problemAt } from "./problem.ts";

/** A file's text with plain line feeds and without a byte order mark; null where it is not UTF-8. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Bytes → text. Other line ends and a byte order mark are read and noted; other encodings are named and refused. */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const read = mark ? bytes.subarray(3) : bytes;
  const start = { line: 1, column: 1 };
  if ((read[0] === 0xff && read[1] === 0xfe) || (read[0] === 0xfe && read[1] === 0xff)) return refuse(file, start, "UTF-16");
  const text = decode("utf-8", read);
  if (text === null) return refuse(file, firstBad(read), decode("gb18030", read) === null ? null : "GB18030 or GBK");
  const plain = text.replace(/\r\n?/g, "\n");
  const notes = [
    ...(mark ? [noteAt(file, start, "bom", "begins with a byte order mark", "save it without one")] : []),
    ...(plain.length !== text.length || text.includes("\r")
      ? [noteAt(file, start, "line-ends", "has lines that do not end in a line feed alone", "save it with LF line ends")]
      : []),
  ];
  return { text: plain, problems: [], notes };
}

function refuse(file: string, place: Place, likely: string | null): Decoded {
  const message = likely ? `is not UTF-8, it looks like ${likely}` : "is not UTF-8";
  return { text: null, problems: [problemAt(file, place, "encoding", message, "save it as UTF-8")], notes: [] };
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The decoder puts U+FFFD where bytes make no sense; the first one that the bytes do not spell out is the place. */
function firstBad(bytes: Uint8Array): Place {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let at = text.indexOf("\ufffd");
  let offset = encoder.encode(text.slice(0, at)).length;
  while (bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf("\ufffd", at + 1);
    if (next === -1) break;
    offset += encoder.encode(text.slice(at, next)).length;
    at = next;
  }
  return placeIn(text.replace(/\r\n?/g, "\n"), text.slice(0, at).replace(/\r\n?/g, "\n").length);
}

/** Line and column, in code points, of an offset into a text with plain line feeds. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, Math.min(offset, text.length));
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line += 1;
  return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}
