/** Remembers the last answer; the inputs are compared by identity. */
export const remember = <A extends readonly unknown[], R>(compute: (...args: A) => R): ((...args: A) => R) => {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last === undefined || last.args.some((arg, index) => arg !== args[index])) last = { args, result: compute(...args) };
    return last.result;
  };
};
