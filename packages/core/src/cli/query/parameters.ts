import { InvalidArgumentError } from 'commander';

/** Values by name, as `--param` gives them. */
export type GivenParameters = Readonly<Record<string, unknown>>;

/**
 * Adds one `name=value` to those given before; the value is JSON, or text where it is not.
 * @throws InvalidArgumentError without a name
 */
export function addParameter(text: string, before: GivenParameters = {}): GivenParameters {
  const [, name, value] = /^\$?([^=\s]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) throw new InvalidArgumentError('Expected name=value, such as year=2025 or who="Ada".');
  return Object.fromEntries([...Object.entries(before), [name, jsonOr(value!)]]);
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
