/** Values without those that are missing, which danfojs has as NaN, null or undefined. */
export const present = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value) => value !== undefined && value !== null && !Number.isNaN(value));

/** Numbers of a column; true counts as 1. */
export function toNumbers(values: readonly unknown[], method: string): readonly number[] {
  const given = present(values);
  const text = given.find((value) => typeof value === "string");
  if (text !== undefined)
    throw new RangeError(
      `Cannot calculate "${method}" with text such as "${text}": wanted columns of numbers, such as frame.loc({ columns: ["value"] })`,
    );
  return given.map(Number);
}

/** Summaries of numbers. A summary of nothing is missing (NaN), and so is the spread of one. */
export const summaries: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  sum: (numbers) => (numbers.length > 0 ? total(numbers) : Number.NaN),
  mean: (numbers) => total(numbers) / numbers.length,
  median: (numbers) => {
    const sorted = numbers.toSorted((one, other) => one - other);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
  },
  std: (numbers) => Math.sqrt(toVariance(numbers)),
  var: toVariance,
  min: (numbers) => numbers.reduce((one, other) => Math.min(one, other), numbers[0] ?? Number.NaN),
  max: (numbers) => numbers.reduce((one, other) => Math.max(one, other), numbers[0] ?? Number.NaN),
};

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Of a sample: the sum of squares by one less than the count. */
function toVariance(numbers: readonly number[]): number {
  const mean = total(numbers) / numbers.length;
  return numbers.length < 2
    ? Number.NaN
    : total(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}

const steps: Readonly<Record<string, (sum: number, number: number) => number>> = {
  sum: (sum, number) => sum + number,
  prod: (product, number) => product * number,
  max: (most, number) => Math.max(most, number),
  min: (least, number) => Math.min(least, number),
};

/** Running totals and the like, under danfojs's names such as `cumSum`; a missing value stays missing. */
export const cumulations: Readonly<Record<string, (values: readonly unknown[]) => number[]>> =
  Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      `cum${name}`,
      (values: readonly unknown[]) => {
        let sum: number | undefined;
        return values.map((value) => {
          const [number] = toNumbers([value], `cum${name}`);
          if (number === undefined) return Number.NaN;
          sum = sum === undefined ? number : step(sum, number);
          return sum;
        });
      },
    ]),
  );

export function refuse(name: string): never {
  throw new RangeError(
    `Cannot calculate "${name}" on a whole frame or group: wanted a column, such as frame.column("value").add(2)`,
  );
}
