/** What denying looks at in a piece of a question. */
interface Piece {
  readonly concept: string | null;
  readonly entries: readonly unknown[];
  /** Joined by "and", "or" or a comma to the name before it. */
  readonly joined: boolean;
}
interface Negated {
  readonly negated: boolean;
}

/** Relations stand between "not" and what it denies: "does not cover X" denies X. */
const passed = new Set([
  "cover",
  "develop",
  "deploy",
  "avoid",
  "hold",
  "partner",
  "buildOn",
  "useTechnology",
  "release",
  "mapsTo",
  "evaluate",
  "state",
]);

/** What may be denied by itself: "certified, and not deployed". */
const denied: ReadonlySet<string | null> = new Set(["hold", "deploy"]);

/** "Not" turns round the next name or kind, or, where none comes before "but" or the end, what was passed; else it is a gap. */
export function negate<One extends Piece>(pieces: readonly One[], gap: One): (One & Negated)[] {
  const tokens: (One & Negated)[] = [];
  let open = false;
  let verb: (One & Negated) | undefined;
  const close = () => {
    const at = verb && denied.has(verb.concept) ? tokens.lastIndexOf(verb) : -1;
    if (verb && at >= 0) tokens[at] = { ...verb, negated: true };
    else tokens.push({ ...gap, negated: false });
    open = false;
  };
  for (const piece of pieces) {
    if (piece.concept === "not" || piece.concept === "but") {
      if (open && verb) close();
      open ||= piece.concept === "not";
      verb = undefined;
      continue;
    }
    if (piece.concept === "nobody") {
      tokens.push({ ...piece, concept: "vendor", negated: true });
      continue;
    }
    const passes = piece.concept !== null && piece.entries.length === 0 && passed.has(piece.concept);
    const takes = open && !passes;
    // "No pathology and no ultrasound" may leave out the second "no".
    const too = piece.joined && tokens.findLast(({ entries }) => entries.length > 0)?.negated === true;
    if (too && tokens.at(-1)?.concept === "or") tokens.pop();
    const token = { ...piece, negated: takes || too };
    tokens.push(token);
    if (takes) open = false;
    else if (open) verb = token;
  }
  if (open) close();
  return tokens;
}
