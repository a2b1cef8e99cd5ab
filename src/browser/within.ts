/** What came of a promise of the browser, or `otherwise` where it is not kept in time, or refused. */
export function within<Value>(
  ms: number,
  promise: Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  const late = new Promise<Value>((resolve) => setTimeout(resolve, ms, otherwise));
  return Promise.race([promise.catch(() => otherwise), late]);
}
