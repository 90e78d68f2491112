/** What `work` gives, or, once `ms` have passed, a rejection with what `late` gives; from then on `work` counts no more. */
export function within<Result>(work: Promise<Result>, ms: number, late: () => Promise<Error>): Promise<Result> {
  return new Promise((resolve, reject) => {
    let expired = false;
    const timer = setTimeout(() => {
      expired = true;
      late().then(reject, reject);
    }, ms);
    const settle = (act: () => void) => {
      if (expired) return;
      clearTimeout(timer);
      act();
    };
    work.then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
