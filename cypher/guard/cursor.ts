import { because, type Reason, type ReasonTerm } from "../../schema/problemReason.ts";
import type { Kind } from "./kinds.ts";
import { endOf, type Token } from "./tokens.ts";
import { type Edit, Refusal, type Refused } from "./verdict.ts";

/** An expression as far as it matters: what it is, and where two engines could part over it. */
export interface Value extends Kind {
  /** Never null, whatever the data. */
  readonly sure?: boolean;
  readonly aggregate?: boolean;
  /** A pattern in the place of a value. */
  readonly pattern?: boolean;
  /** The `id` of a node: held by every node. */
  readonly id?: boolean;
  /** The name, where the expression is a bare variable. */
  readonly variable?: string;
}

/** The parts of the grammar that call each other; joined in `guardCypher.ts`. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Value;
  /** One chain of nodes and relationships, without a name or function around it. */
  readonly chain: (cursor: Cursor) => void;
  /** Everything between the braces of a subquery. */
  readonly subquery: (cursor: Cursor, patternsToo: boolean) => void;
}

const end: Token = { type: "end", text: "", offset: 0 };

/** What one engine takes for a name only in backticks; `match` is a property of ours. */
const keywords = new Set(
  "match optional unwind with return where union create merge set delete detach remove and or xor not in is as then else when distinct case null true false".split(
    " ",
  ),
);

/** Walks the words of one statement, and knows what its variables are. */
export class Cursor {
  private readonly tokens: readonly Token[];
  private readonly text: string;
  private at = 0;
  readonly grammar: Grammar;
  /** What each parameter given is. */
  readonly given: ReadonlyMap<string, Kind>;
  readonly kinds = new Map<string, Kind>();
  /** Variables of comprehensions whose values are never null. */
  readonly sure = new Set<string>();
  /** Properties of nodes and relationships that the data never has: no error for an engine, but hardly meant. */
  readonly strange: Token[] = [];
  /** What an engine is given in another form that says the same. */
  readonly rewrites: Edit[] = [];

  constructor(tokens: readonly Token[], text: string, grammar: Grammar, given: ReadonlyMap<string, Kind>) {
    this.tokens = tokens;
    this.text = text;
    this.grammar = grammar;
    this.given = given;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? this.tokens.at(-1) ?? end;
  }

  /** The word read last. */
  last(): Token {
    return this.tokens[this.at - 1] ?? end;
  }

  /** How many words are read. */
  position(): number {
    return this.at;
  }

  /** The words read from a position on. */
  since(position: number): readonly Token[] {
    return this.tokens.slice(position, this.at);
  }

  /** What is written from a word on, up to the next one to read. */
  sourceSince({ offset }: Token): string {
    return this.text.slice(offset, endOf(this.last()));
  }

  next(): Token {
    const token = this.peek();
    if (this.at < this.tokens.length - 1) this.at++;
    return token;
  }

  /** Whether these words come next; keywords in any case. A name in backticks is never a keyword. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, ahead) => {
      const { type, text } = this.peek(ahead);
      return type === "symbol" ? text === word : type === "name" && text.toUpperCase() === word;
    });
  }

  takes(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false;
    for (const _ of words) this.next();
    return true;
  }

  expect(word: string): Token {
    if (!this.sees(word)) this.refuse("bad-query", because("expected", { expected: word, found: this.found() }));
    return this.next();
  }

  seesName(ahead = 0): boolean {
    const { type } = this.peek(ahead);
    return type === "name" || type === "quoted";
  }

  name(what: ReasonTerm): Token {
    if (!this.seesName()) this.refuse("bad-query", because("expected", { expected: [what], found: this.found() }));
    const token = this.next();
    const { type, text, offset } = token;
    if (type === "name" && keywords.has(text.toLowerCase())) this.rewrites.push({ from: offset, to: endOf(token), insert: `\`${text}\`` });
    return token;
  }

  found(): Reason["values"][string] {
    const { type, text } = this.peek();
    return type === "end" ? ["the end"] : type === "string" ? ["a string"] : text;
  }

  refuse(code: Refused["code"], what: Reason, token: Token = this.peek(), edits: readonly Edit[] = []): never {
    throw new Refusal(code, token.offset, what, edits);
  }
}
