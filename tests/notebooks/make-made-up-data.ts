import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { runNewYear } from "../../lib/account-reader/src/review/new-year.ts";
import { makeWorld } from "../../lib/account-reader/src/review/world.ts";
import { loadAccount } from "../../lib/performance-account/src/account/load.ts";
import {
  makeDataFolder,
  toAccountText,
  toSourcesText,
} from "../performance-account/account/data-folder.ts";
import { keep, toPrinted } from "./subsets.ts";

// A program, so that files that look at pages import nothing of what the pages are made with.

const printed = toPrinted(await loadAccount(2018));
const data = await makeDataFolder(
  {
    2017: toAccountText({ companies: "" }, "s2017"),
    2018: toAccountText(
      keep(printed, ["companies", "companies_courses", "certified_gold"]),
      "s2018",
    ),
  },
  toSourcesText({ s2017: { year: 2017 }, s2018: { year: 2018 } })
    .replace(/^id,.*/m, "$&,address_da,publisher_da")
    .replaceAll(/^s2.*/gm, "$&,,"),
);

/** A document without a title, whose name has numbers, with numbers in doubt and others that are of another year. */
const document = `The 36 most significant clusters and innovation networks worked for companies in 2019.

Taking part

In 2019, 19.204 companies participated in the activities of the clusters. Some 10.112 companies
participated in matchmaking activities, and 512 companies participated in courses and training.
5.004 companies participated in international activities, and 3.610 in collaboration projects.

7.014 companies gained new competences and tools. About 60 companies got new ideas in 2017.
2.811 companies developed new products, services or processes.

Money

The total financing of the clusters was DKK 512 million. DKK 200 million came from the state, and
DKK 82 million came from the EU. On average a cluster secretariat has 10.2 full-time employees.

Labels

16 clusters hold the gold label, 7 hold silver and 13 hold bronze.

Telling of it

The clusters worked with 58 countries, in 1.090 international collaboration activities.
The clusters sent out 745 newsletters. In all, 754 newsletters were sent out. They were covered
3.601 times by the media.
`;
const file = join(data, "udkast 3 til 12 års regnskab.txt");
await writeFile(file, document);
const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
const code = await runNewYear(["2019", file, "--yes", "--data", data], { ...makeWorld(), stdout });
if (code !== 0) throw new Error(`new-year ended with code ${code}: wanted an account of 2019`);
process.stdout.write(data);
