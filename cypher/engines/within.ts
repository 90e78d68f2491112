/**
 * What `work` gives, or, once `ms` have passed or `signal` is aborted, a rejection with what `late` gives; from then on
 * `work` counts no more.
 */
export function within<Result>(work: Promise<Result>, ms: number, late: () => Promise<Error>, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    let expired = false;
    const expire = () => {
      if (expired) return;
      expired = true;
      leave();
      late().then(reject, reject);
    };
    const timer = setTimeout(expire, ms);
    const leave = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", expire);
    };
    if (signal?.aborted === true) expire();
    else signal?.addEventListener("abort", expire);
    const settle = (act: () => void) => {
      if (expired) return;
      leave();
      act();
    };
    work.then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
