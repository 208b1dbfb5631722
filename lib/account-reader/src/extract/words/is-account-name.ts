/** Whether a line names an account: as a title does, not a section. */
export const isAccountName = (text: string) => name.test(text);

const name =
  /performance account|performanceregnskab|annual account|årsregnskab|regnskab for|account of/iu;
