import { setParameters, usePlace } from "../router/location.ts";

/** What colour tells: the kind of an entity, or who speaks for it. */
export type ColorMode = "kind" | "tier";

/** The mode that the address names, in every view. */
export const useColorMode = (): ColorMode => (new URLSearchParams(usePlace().search).get("color") === "tier" ? "tier" : "kind");

export const chooseColorMode = (mode: ColorMode): void => setParameters({ color: mode === "tier" ? mode : null });
