const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs of saying, as lemmas: their subjects speak. */
export const SAY_VERBS =
  words(`say tell add announce state note report write claim warn insist stress explain argue confirm deny believe think see suggest acknowledge admit reveal disclose assert declare describe
    comment remark answer reply respond repeat recall retort emphasize emphasise underline voice observe caution reiterate maintain allege estimate predict expect hope indicate concede complain contend urge predict charge
    quote cite hear learn recount relate read speak point-out call demand ask fear consider view hint signal point vow pledge boast joke conclude recommend tweet post counter object clarify quip opine testify rule find accuse dismiss reject describe portray hold`);

/** Verbs whose subject is a person or body; evidence that an unknown name is one. */
export const ACTOR_VERBS = words(
  'meet visit travel agree sign refuse accept call ask want arrive hold host lead head chair take give make go come attend plan try seek welcome praise condemn criticize thank warn speak talk phone fly return resign win lose decide order send receive express urge push offer propose launch',
);
