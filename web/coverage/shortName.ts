/** The guideline puts "AI +" before most names; beside each other they say nothing apart. */
export const shortName = (name: string): string => name.replace(/^(AI|人工智能)\s*\+\s*/, "");
