import type { SubgraphEdge } from "../schema/graph.ts";
import type { LaneName } from "../schema/trace.ts";
import type { Counting } from "./readCounting.ts";
import { type LaneStep, readSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** The lanes a route follows from left to right, and the step from each to the next. */
const chain = ["vendor", "model", "scenario", "policyScenario", "policyCategory", "policySection"] as const;
const steps = ["DEVELOPS", "COVERS", "MAPS_TO", "IN_CATEGORY", "IN_SECTION"] as const;

/** What routes must pass through: on a lane with members, one of them. */
type Through = Readonly<Partial<Record<LaneName, readonly string[]>>>;

/** `active` and `downOnly` change what is said at `walkRoutes`. */
export interface Start {
  readonly through: Through;
  readonly active?: boolean;
  /** Only what lies to the right. */
  readonly downOnly?: boolean;
}

/** The nodes of each lane and the steps between them. */
export interface Routes {
  readonly lanes: Readonly<Record<LaneName, ReadonlySet<string>>>;
  readonly edges: readonly SubgraphEdge[];
}

/**
 * All routes through what is asked for. A route goes along the lanes vendor → model → scenario → policy scenario →
 * category → section, with hospitals beside its model; vendor → scenario is a route too where the source names no model
 * (`ACTIVE_IN`). It may begin and end at any lane. So a scenario's trace has the models that cover it and who developed
 * them, but not the other scenarios of those models; a vendor's has its models, not who else developed them; a hospital's
 * has the models used there and everything those lead to, but no other hospital. `ACTIVE_IN` passes no model, so it is
 * left out where routes must pass through one, unless `active` says otherwise. `BROADER` is not a step.
 * At most fifteen statements, whatever the size.
 */
export async function walkRoutes(read: Read, { through, active, downOnly }: Start, counting: Counting): Promise<Routes> {
  const walk = new Walk(read, through, counting, active ?? !(asked(through.model) || asked(through.hospital)));
  await walk.narrow();
  await walk.goDown();
  if (!downOnly) await walk.goUp();
  await walk.addHospitals();
  return walk.routes();
}

const asked = (ids: readonly string[] | undefined): ids is readonly string[] => ids !== undefined && ids.length > 0;

class Walk {
  readonly #read: Read;
  readonly #through: Through;
  readonly #counting: Counting;
  readonly #active: boolean;
  /** Nodes that lead to everything asked for further right, or to the hospitals asked for. */
  readonly #leading = new Map<LaneName, ReadonlySet<string>>();
  readonly #lanes = new Map<LaneName, Set<string>>();
  readonly #edges = new Map<string, SubgraphEdge>();
  readonly #top: number;

  constructor(read: Read, through: Through, counting: Counting, active: boolean) {
    this.#read = read;
    this.#through = through;
    this.#counting = counting;
    this.#active = active;
    // Where only hospitals are asked for, the walk starts at the models used there.
    const first = chain.findIndex((lane) => asked(through[lane]));
    this.#top = first === -1 ? chain.indexOf("model") : first;
  }

  /** From the right: what leads to everything asked for. */
  async narrow(): Promise<void> {
    const last = chain.findLastIndex((lane) => asked(this.#through[lane]));
    for (let index = last - 1; index > this.#top; index -= 1) {
      if (this.#asked(index) !== undefined) continue;
      const reached = await this.#steps(steps[index], "to", this.#allowed(index + 1) ?? []);
      this.#leading.set(lane(index), new Set(reached.map(({ source }) => source)));
    }
    const { hospital, model } = this.#through;
    if (!asked(hospital) || asked(model)) return;
    const used = new Set((await this.#steps("DEPLOYED_AT", "to", hospital)).map(({ source }) => source));
    const before = this.#leading.get("model");
    this.#leading.set("model", before ? new Set([...before].filter((id) => used.has(id))) : used);
  }

  async goDown(): Promise<void> {
    this.#add(this.#top, this.#asked(this.#top) ?? this.#leading.get(lane(this.#top)) ?? []);
    if (this.#top === 0 && this.#active) await this.#addActive("from", this.#through.vendor ?? []);
    for (let index = this.#top; index < steps.length; index += 1) {
      const allowed = this.#allowed(index + 1);
      const found = await this.#steps(steps[index], "from", this.#lane(index));
      this.#keep(found.filter(({ target }) => allowed?.has(target) ?? true));
      this.#add(index + 1, this.#asked(index + 1) ?? found.map(({ target }) => target).filter((target) => allowed?.has(target) ?? true));
    }
  }

  /** Left of the first lane that is asked for nothing narrows but the hospitals. */
  async goUp(): Promise<void> {
    for (let index = this.#top - 1; index >= 0; index -= 1) {
      const allowed = this.#leading.get(lane(index));
      const found = await this.#steps(steps[index], "to", this.#lane(index + 1));
      const kept = found.filter(({ source }) => allowed?.has(source) ?? true);
      this.#keep(kept);
      this.#add(
        index,
        kept.map(({ source }) => source),
      );
    }
    if (this.#top > 0 && this.#active) await this.#addActive("to", this.#lane(chain.indexOf("scenario")));
  }

  async addHospitals(): Promise<void> {
    const { hospital } = this.#through;
    const only = asked(hospital) ? new Set(hospital) : undefined;
    const found = await this.#steps("DEPLOYED_AT", "from", this.#lane(chain.indexOf("model")));
    const kept = found.filter(({ target }) => only?.has(target) ?? true);
    this.#keep(kept);
    this.#lanes.set("hospital", only ?? new Set(kept.map(({ target }) => target)));
  }

  routes(): Routes {
    const of = (name: LaneName) => this.#lanes.get(name) ?? new Set<string>();
    return {
      lanes: {
        vendor: of("vendor"),
        model: of("model"),
        scenario: of("scenario"),
        policyScenario: of("policyScenario"),
        policyCategory: of("policyCategory"),
        policySection: of("policySection"),
        hospital: of("hospital"),
      },
      edges: [...this.#edges.values()],
    };
  }

  async #addActive(end: "from" | "to", ids: Iterable<string>): Promise<void> {
    const allowed = end === "from" ? this.#allowed(chain.indexOf("scenario")) : undefined;
    const found = (await this.#steps("ACTIVE_IN", end, ids)).filter(({ target }) => allowed?.has(target) ?? true);
    this.#keep(found);
    if (end === "to") {
      this.#add(
        0,
        found.map(({ source }) => source),
      );
    } else {
      this.#add(
        chain.indexOf("scenario"),
        found.map(({ target }) => target),
      );
    }
  }

  #steps(type: LaneStep | undefined, end: "from" | "to", ids: Iterable<string>): Promise<SubgraphEdge[]> {
    return type === undefined ? Promise.resolve([]) : readSteps(this.#read, type, end, ids, this.#counting);
  }
  #asked(index: number): readonly string[] | undefined {
    const ids = this.#through[lane(index)];
    return asked(ids) ? ids : undefined;
  }
  #allowed(index: number): ReadonlySet<string> | undefined {
    const ids = this.#asked(index);
    return ids ? new Set(ids) : this.#leading.get(lane(index));
  }
  #lane(index: number): ReadonlySet<string> {
    return this.#lanes.get(lane(index)) ?? new Set();
  }
  #add(index: number, ids: Iterable<string>): void {
    const name = lane(index);
    this.#lanes.set(name, new Set([...(this.#lanes.get(name) ?? []), ...ids]));
  }
  #keep(edges: readonly SubgraphEdge[]): void {
    for (const edge of edges) this.#edges.set(edge.id, edge);
  }
}

function lane(index: number): (typeof chain)[number] {
  const name = chain[index];
  if (name === undefined) throw new Error(`no lane ${index}`);
  return name;
}
