// Medians and ratios of one run. It must never say whether a figure is good.

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which this share of the others lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One line: the kiosk's median, the others', and the ratio to the bare window. */
export function printRow(
  what: string,
  unit: string,
  figures: Readonly<Record<string, readonly number[]>>,
): void {
  const medians = Object.entries(figures).map(([name, values]) => [name, median(values)] as const);
  const of = (wanted: string): number => medians.find(([name]) => name === wanted)?.[1] ?? Number.NaN;
  const shown = medians.map(([name, value]) => `${name} ${value.toFixed(1)} ${unit}`).join('   ');
  console.log(`${what.padEnd(34)} ${shown}   ratio ${(of('kiosk') / of('bare')).toFixed(2)}`);
}
