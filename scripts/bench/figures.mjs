/**
 * Median and 95th percentile of what is known.
 * @param {(number | null | undefined)[]} values
 */
export function figuresOf(values) {
  const known = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return { n: known.length, median: quantile(known, 0.5), p95: quantile(known, 0.95) };
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * A table of names and figures for the terminal.
 * @param {string} title
 * @param {[name: string, figures: ReturnType<typeof figuresOf>, remark: string][]} rows
 */
export function printTable(title, rows) {
  console.log(`\n${title.padEnd(44)}    n   median      p95`);
  for (const [name, { n, median, p95 }, remark] of rows) {
    const numbers = [String(n).padStart(5), median.toFixed(1).padStart(8), p95.toFixed(1).padStart(8)].join(
      ' ',
    );
    console.log(`  ${name.padEnd(41)} ${numbers}  ${remark}`.trimEnd());
  }
}
