/** Leaves a `performance` measure named `zhibi:<part>`, which the benchmark reads from the worker. */
export async function timed<T>(part: string, work: Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work;
  } finally {
    performance.measure(`zhibi:${part}`, { start });
  }
}
