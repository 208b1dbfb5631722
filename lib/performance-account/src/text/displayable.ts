/** What front ends ask a cell's last value for: data by MIME type. Deno's convention, which tslab follows with our preload. */
const display = Symbol.for("Jupyter.display");

let render: (shown: unknown) => unknown = () => undefined;

/** Says how values are shown; `show` knows that, which values lie below. */
export function setRenderer(toData: (shown: unknown) => unknown): void {
  render = toData;
}

/** The value, which a cell shows as its last expression as `show` would. */
export const displayable = <Value extends object>(value: Value): Value =>
  Object.defineProperty(value, display, {
    configurable: true,
    value(this: unknown) {
      return render(this);
    },
  });
