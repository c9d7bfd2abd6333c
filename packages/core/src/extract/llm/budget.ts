import { KgError } from '../../base/errors.ts';

/** What tokens cost, in any currency, for a million of them. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** Tokens of one call as the provider counts them; what it does not say is undefined. */
export interface Usage {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
}

/** What was spent so far. */
export interface Spent {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Undefined without prices. */
  readonly cost?: number | undefined;
}

/** Counts what calls cost, and stops before the call that could cost too much. */
export class Budget {
  readonly #prices: Prices | undefined;
  readonly #most: number | undefined;
  #calls = 0;
  #input = 0;
  #output = 0;
  #cost = 0;
  #reserved = 0;
  #isExhausted = false;

  /** @throws KgError `usage` for a limit without prices */
  constructor(prices?: Prices, maxCost?: number) {
    if (maxCost !== undefined && prices === undefined)
      throw new KgError('usage', 'a limit of cost needs prices', {
        expected: 'what a million tokens cost, in and out, as your provider lists it',
        hint: '--price-in 1.25 --price-out 10',
      });
    this.#prices = prices;
    this.#most = maxCost;
  }

  /** True once a call was not made because it could have cost too much. */
  get isExhausted(): boolean {
    return this.#isExhausted;
  }

  get spent(): Spent {
    const tokens = { calls: this.#calls, inputTokens: this.#input, outputTokens: this.#output };
    return this.#prices ? { ...tokens, cost: this.#cost } : tokens;
  }

  /**
   * Sets money aside for one call. `settle` is to be called once, with what the call has used: what the provider does not say counts as the most
   * that it can be.
   * @param most the most tokens that the call can use
   * @throws KgError `limit` when that could be more than is left
   */
  reserve(most: Required<Usage>): { readonly settle: (used: Usage) => void } {
    const reserved = this.#costOf(most.inputTokens ?? 0, most.outputTokens ?? 0);
    if (this.#most !== undefined && this.#cost + this.#reserved + reserved > this.#most) {
      this.#isExhausted = true;
      throw new KgError('limit', 'the next call could cost more than is allowed', {
        found: `${shown(this.#cost)} spent, ${shown(this.#reserved + reserved)} at most for what is under way and this call`,
        expected: `at most ${shown(this.#most)}`,
        hint: 'raise --max-cost, or lower --max-output-tokens',
      });
    }
    this.#reserved += reserved;
    this.#calls++;
    return {
      settle: (used) => {
        const [input, output] = [counted(used.inputTokens, most.inputTokens), counted(used.outputTokens, most.outputTokens)];
        this.#reserved -= reserved;
        this.#input += input;
        this.#output += output;
        this.#cost += this.#costOf(input, output);
      },
    };
  }

  #costOf(input: number, output: number): number {
    return this.#prices ? (input * this.#prices.input + output * this.#prices.output) / 1e6 : 0;
  }
}

/** A server may say anything. */
function counted(said: number | undefined, most: number | undefined): number {
  return said !== undefined && Number.isSafeInteger(said) && said >= 0 ? said : (most ?? 0);
}

function shown(cost: number): string {
  return cost.toFixed(4);
}
