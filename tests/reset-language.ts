import { useLanguage } from "../lib/performance-account/src/language/language.ts";

// The files of a process share it: each begins with the language that a process begins with.
useLanguage("en");
