import { testReading } from "./test-reading.ts";

testReading("chromium");
