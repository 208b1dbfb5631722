import { expect, it } from "vitest";
import { toOriginKey } from "../../../lib/notebook-press/src/origins/origin.ts";
import { toOrigin } from "../../../lib/performance-account/src/measures/to-origin.ts";
import { indexElsewhere } from "../../../scripts/start/index-elsewhere.ts";
import { makeAnyFigure } from "../../performance-account/account/make-any-figure.ts";

const figure = makeAnyFigure("about 7.500", {
  ...{ year: 2012, lastYear: 2015, population: "innovation-networks" },
});

it("indexElsewhere says years, population and place of each figure, and leads to its page", () => {
  const origin = toOrigin(figure);
  const page = { title: "A", href: "all-years/05-a.html#part" };
  const [found, lost] = indexElsewhere(
    [figure, makeAnyFigure("9", { year: 2013, isYearCertain: false })],
    new Map([[toOriginKey(origin), page]]),
  );
  expect(found).toEqual({
    ...{ label: "Participating companies, 2012–2015", text: "about 7,500", value: 7500 },
    ...{ printed: "about 7.500", section: "Part" },
    keywords: "companies innovation networks of the ministry’s programme",
    origin,
    page,
  });
  expect(lost).toMatchObject({ label: "Participating companies, 2013?", page: undefined });
});
