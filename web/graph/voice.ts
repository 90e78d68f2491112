/** Who speaks for an edge, as its line shows: solid, dashed, dotted. */
export const voices = ["independent", "interested", "curated"] as const;
export type Voice = (typeof voices)[number];

const voiceOfTier: Readonly<Record<string, Voice>> = {
  regulator: "independent",
  "peer-reviewed": "independent",
  "independent-report": "independent",
  hospital: "independent",
  press: "interested",
  developer: "interested",
};

/** The voice of a tier. A tier that is not known is never taken for an independent one. */
export const toVoice = (tier: unknown): Voice => voiceOfTier[String(tier)] ?? "curated";
