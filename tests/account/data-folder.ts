import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sources = `id,title,publisher,year,population,address,accessed,licence,note
account-2018,Account 2018,A publisher,2018,clusters-and-networks,example.org,2026-11-23,None stated,
account-2017,Account 2017,A publisher,2017,innovation-networks,example.org,2026-11-23,None stated,
`;

const header = "indicator,printed,section,source,note";

/** Rows of an account, complete but for the indicator and the printed form. */
export function toAccountText(figures: Readonly<Record<string, string>>, source = "account-2018") {
  const rows = Object.entries(figures).map(([indicator, printed]) =>
    printed === ""
      ? `${indicator},,Part,${source},A picture`
      : `${indicator},${printed},Part,${source},`,
  );
  return [header, ...rows, ""].join("\n");
}

/** A data folder in a temporary place, with accounts by year and the sources of 2017 and 2018. */
export async function makeDataFolder(
  accounts: Readonly<Record<string, string | Uint8Array>>,
  sourcesText = sources,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "accounts-"));
  await mkdir(join(folder, "accounts"));
  await writeFile(join(folder, "sources.csv"), sourcesText);
  for (const [name, text] of Object.entries(accounts))
    await writeFile(join(folder, "accounts", `${name}.csv`), text);
  return folder;
}
