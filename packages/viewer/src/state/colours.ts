/** Okabe–Ito, safe for colour blindness, with a pictogram each: never colour alone. */
export const LABEL_MARKS: Readonly<Record<string, { colour: string; mark: string }>> = {
  Person: { colour: '#0072B2', mark: '●' },
  Organization: { colour: '#E69F00', mark: '■' },
  Country: { colour: '#882255', mark: '⚑' },
  Place: { colour: '#009E73', mark: '◆' },
  Plan: { colour: '#CC79A7', mark: '▤' },
  Event: { colour: '#56B4E9', mark: '✦' },
  UnnamedSource: { colour: '#777777', mark: '?' },
};

export const STATUS_MARKS: Readonly<Record<string, { colour: string; mark: string }>> = {
  corroborated: { colour: '#00795A', mark: '✓✓' },
  reported: { colour: '#A3AAB5', mark: '✓' },
  disputed: { colour: '#D55E00', mark: '⇄' },
  denied: { colour: '#8C2D04', mark: '✗' },
};

export function markOf(label: string): { colour: string; mark: string } {
  return LABEL_MARKS[label] ?? STATUS_MARKS[label] ?? { colour: '#999999', mark: '○' };
}
