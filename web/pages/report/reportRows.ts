import type { Report } from "../../../schema/dataHealth.ts";
import { groupBy } from "../../state/groupBy.ts";
import type { Language } from "../../state/language.ts";
import { figureGroups } from "../../words/report.ts";

export type Figure = Report["figures"][number];
export type Taxonomy = Report["taxonomies"][number];
type Named = Pick<Figure, "nameEn" | "nameZh" | "properties" | "about">;

/** Figures under the heading each stands in; those that others print come under the same heading. */
export const groupedFigures = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> =>
  groupBy(figures, ({ properties }) => String(properties["group"]).replace(ofOthers, ""));

const ofOthers = / \(other sources\)$/;
export const isOfOthers = ({ properties }: Figure): boolean => ofOthers.test(String(properties["group"]));

export function groupName(language: Language, group: string): string {
  if (language === "zh") return figureGroups[group] ?? group;
  return group.charAt(0).toUpperCase() + group.slice(1);
}

/** A fragment for a group: letters and hyphens only. */
export const groupId = (group: string): string => `group-${group.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;

/** Whether a text is in the names, the wording, the scope or the notes of something of the report. */
export const isAbout = (text: string, ...all: readonly Named[]): boolean =>
  all.some(({ nameEn, nameZh, properties, about }) =>
    [nameEn, nameZh, ...Object.values(properties), ...about.flatMap((of) => [of.nameEn, of.nameZh])].some((field) =>
      String(field ?? "")
        .toLowerCase()
        .includes(text),
    ),
  );
