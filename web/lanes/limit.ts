import { setParameters, usePlace } from "../router/location.ts";

/** In the address: how many cards a lane may show; without it as many as the API gives unasked. */
const limitParameter = "cards";
/** The API gives no more. */
export const mostCards = 1_000;

/** How many cards a lane may show, as the address says it. */
export function useLaneLimit(): number | undefined {
  const given = Number(new URLSearchParams(usePlace().search).get(limitParameter));
  return Number.isInteger(given) && given > 0 ? Math.min(given, mostCards) : undefined;
}

/** Shows that many cards a lane, or as many as can be. */
export const raiseLaneLimit = (cards: number): void => setParameters({ [limitParameter]: String(Math.min(cards, mostCards)) });
