import { tiers } from "../../schema/vocabulary.ts";
import type { Step } from "./steps.ts";

/** The keys of cards and the ids of steps that a click lights. */
export interface Lit {
  /** Everything that routes through the card pass, to the left and to the right. */
  readonly reach: ReadonlySet<string>;
  /** One route through it, the best supported at each step, from left to right. */
  readonly route: readonly string[];
  /** The hospital that stands beside the route's model, where the route does not end at one. */
  readonly beside: string | null;
  /** The steps of the route and the one to the hospital beside it. */
  readonly steps: ReadonlySet<string>;
}

/** Lights the routes through a card; `prefer` are cards the route passes where it can, as those a reader came from. */
export function lightRoute(steps: readonly Step[], key: string, prefer: readonly string[] = []): Lit {
  const right = new Side(steps, prefer, "to");
  const left = new Side(steps, prefer, "from");
  const after = right.walk(key, (step) => !isUse(step));
  const before = left.walk(key);
  const route = [...before.cards.reverse(), key, ...after.cards];
  const chain = [...before.steps, ...after.steps];
  const beside = chain.some(isUse) ? undefined : route.flatMap((card) => right.best(card, isUse) ?? [])[0];
  return {
    reach: new Set([...right.reach(key), ...left.reach(key)]),
    route,
    beside: beside?.to ?? null,
    steps: new Set([...chain, ...(beside ? [beside] : [])].map(({ edge }) => edge.id)),
  };
}

/** The cards of a lit route, the hospital beside it last. */
export const litKeys = ({ route, beside }: Lit): readonly string[] => (beside === null ? route : [...route, beside]);

/** A hospital uses a model beside what the model is for, not after it. */
const isUse = ({ edge }: Step): boolean => edge.type === "DEPLOYED_AT";

/** The way to one side: `to` the right or `from` the left. */
class Side {
  readonly #next: ReadonlyMap<string, readonly Step[]>;
  readonly #end: "from" | "to";
  readonly #prefer: readonly string[];

  constructor(steps: readonly Step[], prefer: readonly string[], end: "from" | "to") {
    const next = new Map<string, Step[]>();
    for (const step of steps) {
      const here = step[end === "to" ? "from" : "to"];
      const list = next.get(here);
      if (list) list.push(step);
      else next.set(here, [step]);
    }
    this.#next = next;
    this.#end = end;
    this.#prefer = prefer;
  }

  reach(key: string): Set<string> {
    const found = new Set([key]);
    // A set goes on over what is added while it is walked.
    for (const card of found) for (const step of this.#next.get(card) ?? []) found.add(step[this.#end]);
    return found;
  }

  best(key: string, passes: (step: Step) => boolean): Step | undefined {
    return (this.#next.get(key) ?? []).filter(passes).sort((a, b) => this.#compare(a, b))[0];
  }

  walk(key: string, passes: (step: Step) => boolean = () => true): { readonly cards: string[]; readonly steps: Step[] } {
    const cards: string[] = [];
    const steps: Step[] = [];
    for (let at = key; ; ) {
      const best = this.best(at, passes);
      if (!best || best[this.#end] === key || cards.includes(best[this.#end])) return { cards, steps };
      at = best[this.#end];
      cards.push(at);
      steps.push(best);
    }
  }

  /** A named model, an answer, then what is preferred, a way that goes on, the strongest word, most claims, and the first key. */
  #compare(a: Step, b: Step): number {
    const preferred = (step: Step) => Number(this.#prefer.includes(step[this.#end]));
    const named = ({ edge }: Step) => Number(edge.type !== "ACTIVE_IN");
    // What is only related to a clause is no answer to it where another way is.
    const answers = ({ edge }: Step) => Number(edge.properties["match"] !== "related");
    const goesOn = (step: Step) => Number(this.#next.has(step[this.#end]));
    const rank = ({ edge }: Step) => (tiers as readonly unknown[]).indexOf(edge.properties["tier"]);
    const claims = ({ edge }: Step) => Number(edge.properties["claims"] ?? 0);
    return (
      named(b) - named(a) ||
      answers(b) - answers(a) ||
      preferred(b) - preferred(a) ||
      goesOn(b) - goesOn(a) ||
      rank(a) - rank(b) ||
      claims(b) - claims(a) ||
      (a[this.#end] < b[this.#end] ? -1 : 1)
    );
  }
}
