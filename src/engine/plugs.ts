import type { Facts } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';
import { amountReaderOf, FigureWithoutValue } from './reading.ts';
import { rounded } from './rounding.ts';

/** A value computed for a text. `kroner` is rounded to whole øre, `whole` to whole units. */
export interface PluggedValue {
  readonly value: number;
  readonly as: 'whole' | 'kroner';
}

/**
 * The values that a flow computes for its texts. One that needs a figure without a value on the
 * day, or an answer that was not given, is left out: the text beside it says so.
 */
export function plugsOf(
  { flow, terms }: CompiledFlow,
  facts: Facts,
): Readonly<Record<string, PluggedValue>> {
  const plugs: Record<string, PluggedValue> = {};
  for (const [id, { value: quantity, as }] of Object.entries(flow.plugs ?? {})) {
    const value = valueOrNothing(() => amountReaderOf(quantity, terms)(facts));
    if (typeof value === 'number')
      plugs[id] = { value: rounded(value, as === 'kroner' ? 'hundredths' : 'whole'), as };
  }
  return plugs;
}

function valueOrNothing<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FigureWithoutValue) return undefined;
    throw error;
  }
}
