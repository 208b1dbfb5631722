import { testStarts } from "./start-in-folders.ts";

// The others of the kinds that `folders.test.ts` has one of.
testStarts(["notebooks", "lib", "scripts", "tests/notebook-press/lab"]);
