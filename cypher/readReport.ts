import type { Claim } from "../schema/claim.ts";
import type { Report } from "../schema/dataHealth.ts";
import type { EntityName, SubgraphNode } from "../schema/graph.ts";
import { countLabel } from "./countLabel.ts";
import { readLabel } from "./coverageFacts.ts";
import { toProperties } from "./fromRow.ts";
import { readClaims } from "./readClaims.ts";
import { readNamesOf } from "./readEntity.ts";
import { manyRows, mostSteps } from "./readSteps.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";

/** The report's statistics and taxonomies that count, of how many in `all`; each with the claims that state it and what it is about. */
export async function readReport(counted: Read, all: Read): Promise<Report> {
  const [figures, taxonomies, items] = [
    await readLabel(counted, "Statistic"),
    await readLabel(counted, "Taxonomy"),
    await readLabel(counted, "TaxonomyItem"),
  ];
  const links = (await counted({ text: linksText, parameters: {} }, manyRows)).rows.map((row) => ({
    from: String(row["source"]),
    type: String(row["relationship"]),
    to: String(row["target"]),
  }));
  const claims = await readClaimsAbout(counted);
  const names = await readNamesOf(counted, [...new Set(links.filter(({ type }) => type === "ABOUT").map(({ to }) => to))]);
  const full = ({ stored, ...name }: (typeof figures)[number]) => ({
    ...name,
    properties: toProperties(stored),
    claims: claims.get(name.id) ?? [],
    about: links
      .filter(({ from, type }) => type === "ABOUT" && from === name.id)
      .flatMap(({ to }): EntityName[] => [names.get(to) ?? []].flat()),
  });
  const position = ({ properties }: SubgraphNode) => Number(properties["position"] ?? 0);
  return {
    figures: figures
      .map(full)
      .sort((a, b) => byCodePoint(String(a.properties["group"]), String(b.properties["group"])) || byCodePoint(a.id, b.id)),
    taxonomies: taxonomies.map((taxonomy) => {
      const own = new Set(links.filter(({ from, type }) => type === "HAS_ITEM" && from === taxonomy.id).map(({ to }) => to));
      return {
        ...full(taxonomy),
        items: items
          .filter(({ id }) => own.has(id))
          .map(full)
          .sort((a, b) => position(a) - position(b) || byCodePoint(a.id, b.id)),
      };
    }),
    whenAll: { figures: await countLabel(all, "Statistic"), taxonomies: await countLabel(all, "Taxonomy") },
  };
}

async function readClaimsAbout(read: Read): Promise<ReadonlyMap<string, Claim[]>> {
  const { rows } = await read({ text: claimsText, parameters: {} }, manyRows);
  const claims = await readClaims(
    read,
    rows.map(({ id }) => String(id)),
  );
  const byEntity = new Map<string, Claim[]>();
  for (const claim of claims) {
    // An item is stated by the claim that puts it into its list.
    const inList = claim.predicate === "HAS_ITEM" && claim.object;
    for (const id of inList ? [inList.id] : [claim.subject.id]) byEntity.set(id, [...(byEntity.get(id) ?? []), claim]);
  }
  return byEntity;
}

const linksText = `
MATCH (a:Atlas)-[step]->(b:Atlas)
WHERE (a:Statistic OR a:Taxonomy OR a:TaxonomyItem) AND type(step) IN ["HAS_ITEM", "ABOUT"]
RETURN a.id AS source, type(step) AS relationship, b.id AS target
ORDER BY source, relationship, target
LIMIT ${mostSteps}`;

const claimsText = `
MATCH (claim:Claim)-[:SUBJECT]->(about:Atlas)
WHERE about:Statistic OR about:Taxonomy OR about:TaxonomyItem
RETURN claim.id AS id
ORDER BY id
LIMIT ${mostSteps}`;
