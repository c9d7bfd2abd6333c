export type { Extractor, KnownStory, ReadReport } from './extractor.ts';
export { type AnswerCache, type LlmExtractor, type LlmOptions, loadLlmExtractor } from './llm/llm-extractor.ts';
export { parsePatterns } from './rules/relations/parse-patterns.ts';
export type { PatternSet, PatternSetInput } from './rules/relations/pattern-schema.ts';
export { loadRulesExtractor, RULES, type RulesExtractor, type RulesReading } from './rules/rules-extractor.ts';
