/** A form that the engines answer differently or that one of them refuses, and what to write in its place. */
interface Form {
  readonly pattern: RegExp;
  readonly message: string;
}

/** Found in Cypher whose comments and strings are blanked out. */
const forms: readonly Form[] = [
  { pattern: /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|LOAD)\b/gi, message: "a saved query only reads" },
  { pattern: /\bCALL\s+(?!\{)/gi, message: "no procedures: write MATCH, or CALL { … }" },
  { pattern: /\(\s*\w*\s*:\s*[\w`]+\s*[|&!%]/g, message: "no label expressions: write MATCH (n) WHERE n:Vendor OR n:Hospital" },
  { pattern: /(-|->|\))\s*\{\s*\d*\s*,?\s*\d*\s*\}/g, message: "no {1,4} repetition: write -[:TYPE*1..4]->" },
  { pattern: /\]-?>?\s*\+|\)\s*\+\s*\(/g, message: "no + repetition: write -[:TYPE*1..4]->" },
  { pattern: /\b(ANY|ALL)?\s*SHORTEST\b/gi, message: "write shortestPath(…) or allShortestPaths(…)" },
  { pattern: /\bCOLLECT\s*\{/gi, message: "no COLLECT { }: write CALL { WITH m MATCH … RETURN collect(x) AS xs }" },
  { pattern: /\bcollect\s*\([^()]*\)\s*\[/gi, message: "an aggregate takes no index: WITH collect(x) AS xs RETURN xs[0]" },
  {
    pattern: /\b(date|datetime|localdatetime|time|localtime|duration)\s*[.(]/g,
    message: "dates are text here: compare and cut them as text",
  },
  { pattern: /\bshortestPath\s*\(\s*\(\w+\s*\{/g, message: "match both ends first, each in a MATCH of its own" },
  { pattern: /\b(any|all|none|single)\s*\(\s*\w+\s+IN\b/gi, message: "differs over null: write size([x IN xs WHERE …]) and compare" },
  { pattern: /\[\s*-\d|\.\.\s*-\d/g, message: "a slice from the end is empty in one engine: count from the start" },
  {
    pattern: /\[\s*\(\s*\w*\s*(:\s*\w+)?\s*(\{[^}]*\})?\s*\)\s*(<?-)/g,
    message: "a pattern comprehension drops nulls in one engine: MATCH and collect",
  },
  { pattern: /\^[^,\n]*\^/g, message: "a ^ b ^ c groups differently: set brackets" },
  {
    pattern: /'\s*'\s*(=|<>)\s*-?\d|\d\s*(=|<>)\s*'|\d\s+IN\s+\[\s*'|'\s*'\s+IN\s+\[\s*\d/g,
    message: "text and number are equal in one engine: compare like with like",
  },
  { pattern: /\bCASE\s+'\s*'\s+WHEN\s+\d/gi, message: "text and number are equal in one engine: compare like with like" },
  { pattern: /\]\s*(>=|<=|>|<)(?!-)\s*\[|\b(true|false)\s*(>|<)/gi, message: "lists and booleans have no order in one engine" },
  { pattern: /\]\s*\+\s*[-\d'$]/g, message: "list + value is null in one engine: write list + [value]" },
  { pattern: /\btoInteger\s*\(\s*'/gi, message: "toInteger of text with a point differs: store numbers as numbers" },
  {
    pattern: /\bnodes\s*\([^()]*\)\s*\|\s*(\w+)\s*\]/g,
    message: "a list of nodes made from nodes is internal numbers in one engine: take their ids",
  },
];

/** What of a query is not portable, with its offset. `code` has comments and strings blanked out. */
export function findUnportable(code: string): { readonly offset: number; readonly message: string }[] {
  const plain = forms.flatMap(({ pattern, message }) => [...code.matchAll(pattern)].map(({ index }) => ({ offset: index, message })));
  return [...plain, ...findRepetitions(code), ...findElements(code)];
}

/** `*2..1` gives rows in one engine and none in the other. */
function findRepetitions(code: string) {
  return [...code.matchAll(/\*(\d+)\.\.(\d+)/g)].flatMap(({ index, 1: least, 2: most }) =>
    Number(least) > Number(most) ? [{ offset: index, message: "the least repetition is above the most" }] : [],
  );
}

/** Nodes and relationships in places where one engine gives its internal number for them. */
function findElements(code: string) {
  const names = new Set([...code.matchAll(/[([]\s*(\w+)\s*(?::\s*[A-Z]|\)|\{)/g)].flatMap(({ 1: name }) => (name ? [name] : [])));
  const relationships = new Set([...code.matchAll(/-\[\s*(\w+)\s*[:\]]/g)].flatMap(({ 1: name }) => (name ? [name] : [])));
  const where = (pattern: RegExp, known: ReadonlySet<string>, message: string) =>
    [...code.matchAll(pattern)].flatMap(({ index, 1: name }) => (name && known.has(name) ? [{ offset: index, message }] : []));
  const inside = "a node here is an internal number in one engine: use its id";
  const both = new Set([...names, ...relationships]);
  return [
    ...where(/\bcoalesce\s*\(\s*(\w+)\s*,/g, both, inside),
    ...where(/\b(?:THEN|ELSE)\s+(\w+)\b(?!\s*[.(])/g, both, inside),
    ...where(/\bUNWIND\s*\[\s*(\w+)\s*[,\]]/g, both, inside),
    ...where(/(?<![[(\w]\s*)\b(\w+):[A-Z_]+\b/g, relationships, "write type(r) = 'TYPE'"),
  ];
}
